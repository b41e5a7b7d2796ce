import { chair, point, secretary } from '@diemcau/shared/testing/actors';
import { obstacleSubmitted } from '@diemcau/shared/testing/material';
import { openSession } from '@diemcau/shared/testing/session';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { LocalRoom } from '../../testing/localRoom.ts';
import { renderInSession } from '../../testing/renderInSession.tsx';
import { DraftingPage } from './DraftingPage.tsx';

const otherSecretary = { ...secretary, identity: 'account/other' };
const TEXT = 'Văn bản hướng dẫn của Trung ương còn chậm ban hành.';

function draft(room: LocalRoom, text: string): string {
  return room.act(otherSecretary, 'addConclusion', {
    section: 'results',
    afterEntryId: null,
    text,
    sources: [],
  });
}

const paper = () => screen.getByRole('article', { name: 'Thông báo kết luận' });

/** As typing does, in one go. */
async function fill(field: HTMLElement, text: string) {
  await userEvent.click(field);
  await userEvent.paste(text);
}

test('an obstacle is added to the section where it belongs, with itself as source', async () => {
  const room = new LocalRoom([...openSession(), obstacleSubmitted('muong-nhe')]);
  renderInSession(room.join(secretary), <DraftingPage />);
  await userEvent.click(screen.getByRole('button', { name: 'Đưa vào kết luận: Vướng mắc số 1' }));
  expect(room.payloadsOf('addConclusion')).toEqual([
    {
      section: 'limitations',
      afterEntryId: null,
      text: TEXT,
      sources: [{ kind: 'obstacle', id: 'obstacle-muong-nhe' }],
    },
  ]);
  expect(await within(paper()).findByText(TEXT)).toBeDefined();
  expect(within(paper()).getByRole('button', { name: '1 nguồn' })).toBeDefined();
  expect(screen.getByText('Đã đưa vào')).toBeDefined();
});

test('an entry is edited in its place and saved on leaving the field', async () => {
  const room = new LocalRoom(openSession());
  draft(room, 'Kết quả bước đầu.');
  renderInSession(room.join(secretary), <DraftingPage />);
  await userEvent.click(screen.getByRole('button', { name: /^Sửa đoạn này/ }));
  await fill(screen.getByRole('textbox', { name: /^Nội dung đoạn/ }), ' Cần cố gắng.');
  await userEvent.tab();
  await userEvent.tab();
  await userEvent.tab();
  expect(await within(paper()).findByText('Kết quả bước đầu. Cần cố gắng.')).toBeDefined();
  expect(room.payloadsOf('editConclusion')).toMatchObject([{ version: 1 }]);
});

test('Escape leaves the entry as it was', async () => {
  const room = new LocalRoom(openSession());
  draft(room, 'Kết quả bước đầu.');
  renderInSession(room.join(secretary), <DraftingPage />);
  await userEvent.click(screen.getByRole('button', { name: /^Sửa đoạn này/ }));
  await fill(screen.getByRole('textbox', { name: /^Nội dung đoạn/ }), ' bỏ');
  await userEvent.keyboard('{Escape}');
  expect(await within(paper()).findByText('Kết quả bước đầu.')).toBeDefined();
  expect(room.payloadsOf('editConclusion')).toEqual([]);
});

test('when somebody else was faster both texts are shown, and mine can be chosen', async () => {
  const room = new LocalRoom(openSession());
  const entryId = draft(room, 'Kết quả bước đầu.');
  renderInSession(room.join(secretary), <DraftingPage />);
  await userEvent.click(screen.getByRole('button', { name: /^Sửa đoạn này/ }));
  const field = screen.getByRole('textbox', { name: /^Nội dung đoạn/ });
  await userEvent.clear(field);
  await fill(field, 'Bản của tôi.');
  room.act(otherSecretary, 'editConclusion', {
    entryId,
    version: 1,
    text: 'Bản của người khác.',
    sources: [],
  });
  expect(await screen.findByText(/Người khác vừa sửa đoạn này/)).toBeDefined();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(await screen.findByText('Đoạn này đã được người khác sửa')).toBeDefined();
  expect(screen.getByText('Bản của tôi.')).toBeDefined();
  expect(screen.getAllByText('Bản của người khác.').length).toBeGreaterThan(0);
  await userEvent.click(screen.getByRole('button', { name: 'Dùng bản của tôi' }));
  await vi.waitFor(() =>
    expect(room.state.conclusions.entries[entryId]).toMatchObject({
      text: 'Bản của tôi.',
      version: 3,
    }),
  );
  expect(screen.queryByText('Đoạn này đã được người khác sửa')).toBeNull();
});

test('an entry is moved to another section by its menu', async () => {
  const room = new LocalRoom(openSession());
  draft(room, 'Giao các sở tổng hợp.');
  renderInSession(room.join(secretary), <DraftingPage />);
  await userEvent.click(screen.getByRole('button', { name: /^Thao tác với đoạn/ }));
  await userEvent.click(screen.getByRole('menuitem', { name: 'Chuyển sang: Nhiệm vụ được giao' }));
  expect(room.payloadsOf('moveConclusion')).toMatchObject([{ section: 'directives' }]);
  expect(await within(paper()).findByText('Giao các sở tổng hợp.')).toBeDefined();
});

test('material is dragged to a place in the document by keyboard', async () => {
  const room = new LocalRoom([...openSession(), obstacleSubmitted('muong-nhe')]);
  renderInSession(room.join(secretary), <DraftingPage />);
  screen.getByRole('button', { name: 'Kéo Vướng mắc số 1' }).focus();
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() =>
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Đặt/),
  );
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() =>
    expect(room.payloadsOf('addConclusion')).toMatchObject([{ section: 'results' }]),
  );
});

test('the draft is laid before the chair after one question', async () => {
  const room = new LocalRoom(openSession());
  draft(room, 'Kết quả bước đầu.');
  renderInSession(room.join(secretary), <DraftingPage />);
  await userEvent.click(screen.getByRole('button', { name: 'Trình chủ trì' }));
  const question = screen.getByRole('alertdialog');
  await userEvent.click(within(question).getByRole('button', { name: 'Trình chủ trì' }));
  expect(room.payloadsOf('presentConclusions')).toEqual([{}]);
  expect(await screen.findByText('Đã trình chủ trì')).toBeDefined();
});

test('a point does not see the draft', () => {
  const room = new LocalRoom(openSession());
  draft(room, 'Kết quả bước đầu.');
  renderInSession(room.join(point('nam-po')), <DraftingPage />);
  expect(screen.queryByText('Kết quả bước đầu.')).toBeNull();
  expect(screen.getByText('Dự thảo kết luận chỉ dành cho chủ trì và thư ký.')).toBeDefined();
});

test('the two texts in conflict can be merged', async () => {
  const room = new LocalRoom(openSession());
  const entryId = draft(room, 'Kết quả bước đầu.');
  renderInSession(room.join(secretary), <DraftingPage />);
  await userEvent.click(screen.getByRole('button', { name: /^Sửa đoạn này/ }));
  await userEvent.type(screen.getByRole('textbox', { name: /^Nội dung đoạn/ }), ' Cần cố gắng.');
  const edited = { entryId, version: 1, text: 'Kết quả khá.', sources: [] };
  room.act(otherSecretary, 'editConclusion', edited);
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await userEvent.click(await screen.findByRole('button', { name: 'Ghép thêm bản hiện có' }));
  await userEvent.click(screen.getByRole('button', { name: 'Dùng bản của tôi' }));
  await vi.waitFor(() =>
    expect(room.state.conclusions.entries[entryId]?.text).toBe(
      'Kết quả bước đầu. Cần cố gắng.\nKết quả khá.',
    ),
  );
});

test('after the keyboard has ended the editing the focus is on the paragraph again', async () => {
  const room = new LocalRoom(openSession());
  draft(room, 'Kết quả bước đầu.');
  renderInSession(room.join(secretary), <DraftingPage />);
  const sentence = screen.getByRole('button', { name: /^Sửa đoạn này/ });
  sentence.focus();
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement?.tagName).toBe('TEXTAREA');
  expect(screen.queryByText('Nội dung đang soạn dở được giữ lại.')).toBeNull();
  await userEvent.keyboard('{Escape}');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Sửa đoạn này/ }));
});

test('what is being typed is found again, and says so', async () => {
  const room = new LocalRoom(openSession());
  draft(room, 'Kết quả bước đầu.');
  const member = room.join(secretary);
  const { unmount } = renderInSession(member, <DraftingPage />);
  await userEvent.click(screen.getByRole('button', { name: /^Sửa đoạn này/ }));
  await userEvent.type(screen.getByRole('textbox', { name: /^Nội dung đoạn/ }), ' Dở dang');
  unmount();
  renderInSession(member, <DraftingPage />);
  expect(await screen.findByText('Nội dung đang soạn dở được giữ lại.')).toBeDefined();
  expect(screen.getByRole('textbox', { name: /^Nội dung đoạn/ })).toHaveProperty(
    'value',
    'Kết quả bước đầu. Dở dang',
  );
});

test('without a link an entry waits in its place and arrives afterwards', async () => {
  const room = new LocalRoom(openSession());
  const member = room.join(secretary);
  renderInSession(member, <DraftingPage />);
  member.cutOff();
  const write = screen.getByRole('button', { name: 'Viết đoạn trong phần Kết quả đạt được' });
  await userEvent.click(write);
  await userEvent.keyboard('Giải ngân tăng.{Control>}{Enter}{/Control}');
  expect(await within(paper()).findByText('Đang chờ gửi')).toBeDefined();
  expect(within(paper()).getByText('Giải ngân tăng.')).toBeDefined();
  member.reconnect();
  await vi.waitFor(() =>
    expect(room.payloadsOf('addConclusion')).toMatchObject([{ text: 'Giải ngân tăng.' }]),
  );
  await vi.waitFor(() => expect(within(paper()).queryByText('Đang chờ gửi')).toBeNull());
});

test('an entry is removed after one question, and the keyboard goes on from the document', async () => {
  const room = new LocalRoom(openSession());
  draft(room, 'Kết quả bước đầu.');
  renderInSession(room.join(secretary), <DraftingPage />);
  await userEvent.click(screen.getByRole('button', { name: /^Thao tác với đoạn/ }));
  await userEvent.click(screen.getByRole('menuitem', { name: 'Xóa đoạn' }));
  expect(room.payloadsOf('removeConclusion')).toEqual([]);
  const question = screen.getByRole('alertdialog');
  await userEvent.click(within(question).getByRole('button', { name: 'Xóa đoạn' }));
  expect(room.payloadsOf('removeConclusion')).toMatchObject([{ version: 1 }]);
  await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('H2'));
});

test('the chair edits the words but arranges nothing', async () => {
  const room = new LocalRoom(openSession());
  draft(room, 'Kết quả bước đầu.');
  renderInSession(room.join(chair), <DraftingPage />);
  expect(screen.queryByRole('button', { name: /^Viết đoạn/ })).toBeNull();
  expect(screen.queryByRole('button', { name: /^Thao tác với đoạn/ })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Trình chủ trì' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: /^Sửa đoạn này/ }));
  await userEvent.keyboard(' Tốt.{Control>}{Enter}{/Control}');
  expect(room.payloadsOf('editConclusion')).toMatchObject([{ text: 'Kết quả bước đầu. Tốt.' }]);
});

test('approved conclusions are only read until they are opened with a reason', async () => {
  const room = new LocalRoom(openSession());
  draft(room, 'Kết quả bước đầu.');
  room.act(otherSecretary, 'presentConclusions', {});
  room.act(chair, 'approveConclusions', { version: 1 });
  renderInSession(room.join(secretary), <DraftingPage />);
  expect(screen.queryByRole('button', { name: /^Sửa đoạn này/ })).toBeNull();
  expect(within(paper()).queryByText('Biểu dương, phê bình')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Mở bản mới' }));
  const question = screen.getByRole('alertdialog');
  await userEvent.type(within(question).getByRole('textbox', { name: /^Lý do/ }), 'Sót nhiệm vụ');
  await userEvent.click(within(question).getByRole('button', { name: 'Mở bản mới' }));
  expect(room.payloadsOf('reviseConclusions')).toEqual([{ reason: 'Sót nhiệm vụ' }]);
  expect(await screen.findByRole('button', { name: /^Sửa đoạn này/ })).toBeDefined();
});

test('remarks of the chair stand beside what they are about', () => {
  const room = new LocalRoom(openSession());
  const entryId = draft(room, 'Kết quả bước đầu.');
  room.act(otherSecretary, 'presentConclusions', {});
  room.act(chair, 'returnConclusions', {
    comment: 'Rút gọn.',
    entryComments: [{ entryId, comment: 'Nêu số liệu.' }],
  });
  renderInSession(room.join(secretary), <DraftingPage />);
  expect(screen.getByText(/Rút gọn\./)).toBeDefined();
  expect(within(paper()).getByText(/Nêu số liệu\./)).toBeDefined();
});

test('sources lead to their material and back to all of it', async () => {
  const room = new LocalRoom([
    ...openSession(),
    obstacleSubmitted('muong-nhe'),
    obstacleSubmitted('nam-po'),
  ]);
  renderInSession(room.join(secretary), <DraftingPage />);
  await userEvent.click(screen.getByRole('button', { name: 'Đưa vào kết luận: Vướng mắc số 1' }));
  await userEvent.click(await within(paper()).findByRole('button', { name: '1 nguồn' }));
  await userEvent.click(screen.getByRole('button', { name: 'Xem trong tư liệu' }));
  expect(document.activeElement?.textContent).toBe('Tư liệu của phiên họp');
  const add = /^Đưa vào kết luận/;
  expect(screen.getAllByRole('button', { name: add })).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: 'Xem tất cả tư liệu' }));
  expect(screen.getAllByRole('button', { name: add })).toHaveLength(2);
});
