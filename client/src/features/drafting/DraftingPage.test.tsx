import { point, secretary } from '@diemcau/shared/testing/actors';
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
