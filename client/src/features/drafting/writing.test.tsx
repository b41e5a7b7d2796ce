import { chair, point, secretary } from '@diemcau/shared/testing/actors';
import { obstacleDetails, obstacleSubmitted } from '@diemcau/shared/testing/material';
import { openSession } from '@diemcau/shared/testing/session';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { LocalRoom } from '../../testing/localRoom.ts';
import { renderInSession } from '../../testing/renderInSession.tsx';
import { DraftingPage } from './DraftingPage.tsx';

const otherSecretary = { ...secretary, identity: 'account/other' };
const TEXT = 'Văn bản hướng dẫn của Trung ương còn chậm ban hành.';
const OBSTACLE = { kind: 'obstacle', id: 'obstacle-muong-nhe' } as const;

const paper = () => screen.getByRole('article', { name: 'Thông báo kết luận' });
const entries = (room: LocalRoom) =>
  room.state.conclusions.order.map((id) => room.state.conclusions.entries[id]?.text);
/** The page's own; notices at its foot have one, too. */
const undoButton = () =>
  within(screen.getByRole('region', { name: 'Thông báo kết luận' })).getByRole('button', {
    name: 'Hoàn tác',
  });
const undo = () => userEvent.keyboard('{Control>}z{/Control}');

const add = (room: LocalRoom, text: string, sources: (typeof OBSTACLE)[] = []) =>
  room.act(otherSecretary, 'addConclusion', {
    section: 'limitations',
    afterEntryId: null,
    text,
    sources,
  });

test('one press writes a first draft, says how much came in, and one Ctrl+Z takes it back', async () => {
  const room = new LocalRoom([
    ...openSession(),
    obstacleSubmitted('muong-nhe'),
    obstacleSubmitted('nam-po'),
  ]);
  renderInSession(room.join(secretary), <DraftingPage />);
  await userEvent.click(screen.getByRole('button', { name: 'Lập bản dự thảo đầu tiên' }));
  const { length } = room.state.conclusions.order;
  expect(length).toBeGreaterThan(0);
  expect(
    (await screen.findAllByText(`Đã đưa ${length} đoạn vào dự thảo, mỗi đoạn kèm nguồn.`)).length,
  ).toBeGreaterThan(0);
  await userEvent.click(screen.getByRole('button', { name: 'Bổ sung nội dung mới' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Chưa có nội dung mới');
  await undo();
  await vi.waitFor(() => expect(room.state.conclusions.order).toEqual([]));
  expect((await screen.findAllByText(/bỏ bản dự thảo vừa lập/)).length).toBeGreaterThan(0);
});

test('Ctrl+Z takes back one’s own last act, and in a text field it is the field’s own', async () => {
  const room = new LocalRoom(openSession());
  const entryId = add(room, 'Câu cũ.');
  renderInSession(room.join(secretary), <DraftingPage />);
  await userEvent.click(screen.getByRole('button', { name: /^Sửa đoạn này/ }));
  const field = screen.getByRole('textbox', { name: /^Nội dung đoạn/ });
  await userEvent.clear(field);
  await userEvent.paste('Câu mới.');
  await undo();
  expect(screen.getByRole('textbox', { name: /^Nội dung đoạn/ })).toBe(field);
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await vi.waitFor(() => expect(entries(room)).toEqual(['Câu mới.']));
  await undo();
  await vi.waitFor(() => expect(room.state.conclusions.entries[entryId]?.text).toBe('Câu cũ.'));
  expect(undoButton()).toHaveProperty('disabled', true);
});

test('what somebody else has changed since is not undone, and the page says so', async () => {
  const room = new LocalRoom(openSession());
  const entryId = add(room, 'Câu cũ.');
  renderInSession(room.join(secretary), <DraftingPage />);
  await userEvent.click(screen.getByRole('button', { name: /^Sửa đoạn này/ }));
  await userEvent.keyboard(' Thêm.{Control>}{Enter}{/Control}');
  await vi.waitFor(() => expect(entries(room)).toEqual(['Câu cũ. Thêm.']));
  const theirs = { entryId, version: 2, text: 'Câu của người khác.', sources: [] };
  room.act(otherSecretary, 'editConclusion', theirs);
  await userEvent.click(undoButton());
  expect((await screen.findAllByText(/^Không hoàn tác được/)).length).toBeGreaterThan(0);
  expect(entries(room)).toEqual(['Câu của người khác.']);
});

test('what lies before the chair is not taken away by undoing', async () => {
  const room = new LocalRoom(openSession());
  add(room, 'Câu cũ.');
  renderInSession(room.join(secretary), <DraftingPage />);
  await userEvent.click(screen.getByRole('button', { name: /^Sửa đoạn này/ }));
  await userEvent.keyboard(' Thêm.{Control>}{Enter}{/Control}');
  await vi.waitFor(() => expect(entries(room)).toEqual(['Câu cũ. Thêm.']));
  room.act(otherSecretary, 'presentConclusions', {});
  await undo();
  expect((await screen.findAllByText(/^Không hoàn tác khi dự thảo/)).length).toBeGreaterThan(0);
  expect(room.state.conclusions.status).toBe('presented');
});

test('a removed entry is put back from the list of removed ones', async () => {
  const room = new LocalRoom(openSession());
  const entryId = add(room, 'Câu bị xóa.');
  room.act(otherSecretary, 'removeConclusion', { entryId, version: 1 });
  renderInSession(room.join(secretary), <DraftingPage />);
  await userEvent.click(screen.getByRole('button', { name: 'Đoạn đã xóa (1)' }));
  await userEvent.click(screen.getByRole('button', { name: 'Khôi phục đoạn: Câu bị xóa.' }));
  await vi.waitFor(() => expect(entries(room)).toEqual(['Câu bị xóa.']));
  expect(await screen.findByText('Không còn đoạn nào đã xóa.')).toBeDefined();
});

test('a sentence whose source has changed is marked; it is kept, or written anew from the material', async () => {
  const room = new LocalRoom([...openSession(), obstacleSubmitted('muong-nhe')]);
  const entryId = add(room, TEXT, [OBSTACLE]);
  renderInSession(room.join(secretary), <DraftingPage />);
  const change = (text: string) =>
    room.act(point('muong-nhe'), 'editObstacle', {
      ...obstacleDetails(text),
      obstacleId: OBSTACLE.id,
    });
  expect(screen.queryByText('Nguồn đã thay đổi sau khi viết câu này')).toBeNull();
  change('Văn bản hướng dẫn ban hành rất chậm.');
  expect(await screen.findByText('Nguồn đã thay đổi sau khi viết câu này')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Giữ nguyên câu' }));
  await vi.waitFor(() =>
    expect(screen.queryByText('Nguồn đã thay đổi sau khi viết câu này')).toBeNull(),
  );
  expect(entries(room)).toEqual([TEXT]);
  change('Văn bản hướng dẫn chưa ban hành.');
  await userEvent.click(await screen.findByRole('button', { name: 'Viết lại theo tư liệu' }));
  const question = within(screen.getByRole('alertdialog'));
  expect(question.getAllByRole('insertion').length).toBeGreaterThan(0);
  await userEvent.click(question.getByRole('button', { name: 'Viết lại theo tư liệu' }));
  await vi.waitFor(() =>
    expect(room.state.conclusions.entries[entryId]?.text).toContain('chưa ban hành'),
  );
});

test('two versions are compared word by word', async () => {
  const room = new LocalRoom(openSession());
  const entryId = add(room, 'Giao Sở Tài chính tổng hợp.');
  room.act(otherSecretary, 'presentConclusions', {});
  room.act(chair, 'returnConclusions', { comment: 'Sửa.', entryComments: [] });
  const text = 'Giao Sở Y tế tổng hợp.';
  room.act(otherSecretary, 'editConclusion', { entryId, version: 1, text, sources: [] });
  add(room, 'Đoạn mới.');
  renderInSession(room.join(secretary), <DraftingPage />);
  await userEvent.click(screen.getByRole('button', { name: 'Các bản đã lưu' }));
  const choose = async (label: RegExp, option: RegExp) => {
    await userEvent.click(screen.getByRole('button', { name: label }));
    await userEvent.click(screen.getByRole('option', { name: option }));
  };
  await choose(/Chọn bản/, /Bản đang soạn/);
  await choose(/So với/, /Bản thứ 1/);
  const dialog = within(screen.getByRole('dialog'));
  expect(dialog.getByText('Thêm 1 đoạn, bỏ 0 đoạn, sửa 1 đoạn.')).toBeDefined();
  expect(dialog.getAllByRole('deletion').map(({ textContent }) => textContent)).toEqual([
    ' bỏ: Tài chính hết phần thay đổi. ',
  ]);
  expect(dialog.getAllByRole('insertion')).toHaveLength(2);
});

test('what the notice still lacks leads to where it is mended', async () => {
  const room = new LocalRoom(openSession());
  add(room, 'Câu chưa có nguồn.');
  renderInSession(room.join(secretary), <DraftingPage />);
  await userEvent.click(screen.getByRole('button', { name: /^Còn thiếu để ban hành/ }));
  const line = screen.getByText(/chưa gắn với tài liệu nào/).closest('li');
  await userEvent.click(within(line ?? paper()).getByRole('link', { name: 'Xem đoạn' }));
  expect(document.activeElement?.textContent).toContain('Câu chưa có nguồn.');
});

test('who else has an entry open is said at the entry, and others are told of one’s own', async () => {
  const room = new LocalRoom(openSession());
  const entryId = add(room, 'Câu cũ.');
  const member = room.join(secretary);
  renderInSession(member, <DraftingPage />);
  member.hearDrafting([{ entryId, role: 'secretary', name: 'Thư ký hai' }]);
  expect(within(paper()).getByText('Thư ký hai đang sửa')).toBeDefined();
  member.hearDrafting([]);
  expect(within(paper()).queryByText('Thư ký hai đang sửa')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: /^Sửa đoạn này/ }));
  expect(room.drafting).toEqual([entryId]);
  await userEvent.keyboard('{Escape}');
  expect(room.drafting).toEqual([entryId, null]);
});
