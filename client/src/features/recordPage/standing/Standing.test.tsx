import { NO_DETAILS } from '@diemcau/shared/session/documents/state';
import { chair, point, secretary } from '@diemcau/shared/testing/actors';
import { openSession } from '@diemcau/shared/testing/session';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { LocalRoom } from '../../../testing/localRoom.ts';
import { renderInSession } from '../../../testing/renderInSession.tsx';
import { Standing } from './Standing.tsx';

const other = { ...secretary, identity: 'account/other' };

function drafted(): { readonly room: LocalRoom; readonly entryId: string } {
  const room = new LocalRoom(openSession());
  const entryId = room.act(other, 'addConclusion', {
    section: 'results',
    afterEntryId: null,
    text: 'Kết quả bước đầu.',
    sources: [],
  });
  room.act(other, 'presentConclusions', {});
  return { room, entryId };
}

function approved(): LocalRoom {
  const { room } = drafted();
  room.act(chair, 'approveConclusions', { version: 1 });
  return room;
}

function show(room: LocalRoom, path = '/', who = secretary) {
  const onChanged = vi.fn<() => void>();
  const member = room.join(who);
  renderInSession(member, <Standing document="notice" onChanged={onChanged} />, { path });
  return onChanged;
}

const dialog = () => within(screen.getByRole('dialog'));
const button = (name: string) => screen.getByRole('button', { name });
const issue = (room: LocalRoom, number: number) =>
  room.act(other, 'issueDocument', {
    ...NO_DETAILS,
    document: 'notice',
    number,
    issuedOn: '2022-08-15',
  });

test('before the approval nothing is issued, and the page says why', () => {
  const { room } = drafted();
  show(room);
  expect(screen.getByText('Đã trình chủ trì, bản thứ 1')).toBeDefined();
  expect(button('Cấp số và ban hành')).toHaveProperty('disabled', true);
  expect(screen.getByText(/Hãy trình duyệt trước/)).toBeDefined();
});

test('what the chair returned says so, with the remark and the way to the entries', () => {
  const { room, entryId } = drafted();
  room.act(chair, 'returnConclusions', {
    comment: 'Rút gọn.',
    entryComments: [{ entryId, comment: 'Nêu số liệu.' }],
  });
  show(room);
  expect(screen.getByText('Chủ trì trả lại, kèm ý kiến')).toBeDefined();
  expect(screen.getByText('Rút gọn.')).toBeDefined();
  expect(screen.getByText(/1 đoạn có ý kiến/)).toBeDefined();
});

test('an approved notice is issued with a number and a day after one question', async () => {
  const room = approved();
  const onChanged = show(room);
  await userEvent.click(button('Cấp số và ban hành'));
  const submit = dialog().getByRole('button', { name: 'Cấp số và ban hành' });
  expect(submit).toHaveProperty('disabled', true);
  await userEvent.type(dialog().getByRole('textbox', { name: /Số văn bản/ }), '12');
  await userEvent.tab();
  expect(dialog().getByText(/được giữ nguyên từ lúc này/).textContent).toContain('12/TB');
  expect(dialog().getByText(/Những mục sau còn thiếu/)).toBeDefined();
  await userEvent.click(submit);
  await vi.waitFor(() => expect(room.payloadsOf('issueDocument')).toHaveLength(1));
  expect(room.payloadsOf('issueDocument')).toMatchObject([{ document: 'notice', number: 12 }]);
  expect(await screen.findByText(/^Đã ban hành số 12\/TB/)).toBeDefined();
  expect(screen.getByText('Đang có hiệu lực')).toBeDefined();
  expect(onChanged).toHaveBeenCalledOnce();
});

test('a number that another document of the session has is refused in words, and can be mended', async () => {
  const room = approved();
  issue(room, 12);
  room.act(other, 'reviseDocument', { document: 'notice', reason: 'Sai ngày' });
  show(room);
  await userEvent.click(button('Cấp số và ban hành'));
  const field = dialog().getByRole('textbox', { name: /Số văn bản/ });
  await userEvent.type(field, '12{Enter}');
  const submit = dialog().getByRole('button', { name: 'Cấp số và ban hành' });
  await userEvent.click(submit);
  expect((await dialog().findByRole('alert')).textContent).toContain('Số này đã dùng');
});

test('an issued notice is replaced: with a reason, its conclusions opened or not; both stay to be had', async () => {
  const room = approved();
  issue(room, 12);
  const first = room.state.documents.notice.issues[0]?.seq;
  show(room);
  expect(screen.queryByRole('button', { name: 'Chi tiết văn bản' })).toBeNull();
  await userEvent.click(button('Đính chính, thay thế'));
  await userEvent.type(dialog().getByRole('textbox', { name: /^Lý do/ }), 'Sai nơi nhận');
  await userEvent.click(dialog().getByRole('button', { name: 'Đính chính, thay thế' }));
  await vi.waitFor(() =>
    expect(room.payloadsOf('reviseDocument')).toMatchObject([{ reason: 'Sai nơi nhận' }]),
  );
  expect(await screen.findByText(/^Sẽ thay thế văn bản số 12\/TB/)).toBeDefined();
  expect(screen.getByText('Sai nơi nhận')).toBeDefined();
  issue(room, 13);
  expect(await screen.findByText(/^Đã thay thế bởi số 13\/TB/)).toBeDefined();
  const file = screen.getByRole('link', { name: /^Tải PDF của văn bản số 12/ });
  expect(file.getAttribute('href')).toContain(`upTo=${first}`);
});

test('the conclusions of an issued notice are opened for another approval', async () => {
  const room = approved();
  issue(room, 12);
  show(room);
  await userEvent.click(button('Đính chính, thay thế'));
  await userEvent.click(dialog().getByRole('radio', { name: /^Nội dung kết luận/ }));
  await userEvent.type(dialog().getByRole('textbox', { name: /^Lý do/ }), 'Sót nhiệm vụ');
  await userEvent.click(dialog().getByRole('button', { name: 'Đính chính, thay thế' }));
  await vi.waitFor(() =>
    expect(room.payloadsOf('reviseConclusions')).toEqual([{ reason: 'Sót nhiệm vụ' }]),
  );
  expect(await screen.findByText('Dự thảo')).toBeDefined();
});

test('details are saved; what somebody else saved meanwhile is merged, not overwritten', async () => {
  const room = approved();
  show(room, '/#chi-tiet');
  await userEvent.type(dialog().getByRole('textbox', { name: /^Họ và tên/ }), 'Người ký thử');
  await userEvent.type(dialog().getByRole('textbox', { name: /^Ký hiệu/ }), 'TB-VP');
  room.act(other, 'prepareDocument', {
    ...NO_DETAILS,
    document: 'notice',
    version: 0,
    symbol: 'TB-UBND',
    recipients: ['Lưu: VT'],
  });
  expect(await dialog().findByText(/Người khác vừa sửa chi tiết/)).toBeDefined();
  expect(dialog().getByRole('textbox', { name: /^Nơi nhận/ })).toHaveProperty('value', 'Lưu: VT');
  expect(dialog().getByText('TB-UBND')).toBeDefined();
  await userEvent.click(dialog().getByRole('button', { name: /^Lấy nội dung này: Ký hiệu/ }));
  await userEvent.click(dialog().getByRole('button', { name: 'Lưu chi tiết' }));
  await vi.waitFor(() =>
    expect(room.state.documents.notice.details).toMatchObject({
      symbol: 'TB-UBND',
      recipients: ['Lưu: VT'],
      signature: { name: 'Người ký thử' },
    }),
  );
});

test('a point sees where the document stands and its files, and no acts', () => {
  const room = approved();
  issue(room, 12);
  show(room, '/', point('nam-po'));
  expect(screen.getByText(/^Đã ban hành số 12\/TB/)).toBeDefined();
  expect(screen.getByRole('link', { name: /^Tải DOCX/ })).toBeDefined();
  const standing = screen.getByRole('region', { name: 'Trạng thái văn bản' });
  expect(within(standing).queryByRole('button')).toBeNull();
});
