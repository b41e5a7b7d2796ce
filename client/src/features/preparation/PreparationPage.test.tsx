import { point, secretary } from '@diemcau/shared/testing/actors';
import { preparedSession } from '@diemcau/shared/testing/session';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { LocalRoom } from '../../testing/localRoom.ts';
import { renderInSession } from '../../testing/renderInSession.tsx';
import { PreparationPage } from './PreparationPage.tsx';

function openPage(room: LocalRoom) {
  renderInSession(room.join(secretary), <PreparationPage />);
}

/** As typing does, in one go. */
async function fill(field: HTMLElement, text: string) {
  await userEvent.click(field);
  await userEvent.paste(text);
}

test('details are saved as a whole, and only when something has changed', async () => {
  const room = new LocalRoom(preparedSession());
  openPage(room);
  const save = screen.getByRole('button', { name: 'Lưu' });
  expect(save).toHaveProperty('disabled', true);
  const place = screen.getByRole('textbox', { name: 'Địa điểm' });
  await userEvent.clear(place);
  await fill(place, 'Hội trường tỉnh');
  await userEvent.click(save);
  expect(room.payloadsOf('editSession')).toMatchObject([{ place: 'Hội trường tỉnh' }]);
  await vi.waitFor(() => expect(screen.getAllByText('Đã lưu.').length).toBeGreaterThan(0));
});

test('a session without a title is not sent', async () => {
  const room = new LocalRoom(preparedSession());
  openPage(room);
  await userEvent.clear(screen.getByRole('textbox', { name: /^Tên phiên họp/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Lưu' }));
  expect(screen.getByText('Hãy ghi tên phiên họp.')).toBeDefined();
  expect(room.payloadsOf('editSession')).toEqual([]);
});

test('what somebody else edits meanwhile is said, and can be loaded', async () => {
  const room = new LocalRoom(preparedSession());
  openPage(room);
  await fill(screen.getByRole('textbox', { name: 'Địa điểm' }), ' (tầng 2)');
  const details = room.state.lifecycle.details;
  if (details === null) throw new Error('not scheduled');
  room.act({ ...secretary, identity: 'account/other' }, 'editSession', {
    ...details,
    title: 'Tên mới của phiên họp',
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Tải bản mới' }));
  expect(screen.getByRole('textbox', { name: /^Tên phiên họp/ })).toHaveProperty(
    'value',
    'Tên mới của phiên họp',
  );
});

test('an agenda item is added after the last one', async () => {
  const room = new LocalRoom(preparedSession());
  openPage(room);
  await userEvent.click(screen.getByRole('tab', { name: /^Chương trình họp/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Thêm nội dung' }));
  const dialog = screen.getByRole('dialog');
  await fill(within(dialog).getByRole('textbox', { name: /^Nội dung/ }), 'Kết luận');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Lưu' }));
  expect(room.payloadsOf('addAgendaItem')).toEqual([
    {
      title: 'Kết luận',
      kind: 'discussion',
      plannedMinutes: null,
      responsibleUnitId: null,
      afterItemId: 'item-obstacles',
    },
  ]);
});

test('a proposal is declined with a reason that its submitter sees', async () => {
  const room = new LocalRoom(preparedSession());
  room.act(point('nam-po'), 'submitAgendaProposal', {
    title: 'Đường giao thông',
    explanation: null,
  });
  openPage(room);
  await userEvent.click(screen.getByRole('tab', { name: /^Chương trình họp/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Không đưa vào' }));
  const dialog = screen.getByRole('dialog');
  await fill(within(dialog).getByRole('textbox', { name: /^Lý do/ }), 'Để phiên sau');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Không đưa vào' }));
  expect(room.payloadsOf('declineAgendaProposal')).toMatchObject([{ reason: 'Để phiên sau' }]);
  expect(await screen.findByText('Lý do: Để phiên sau')).toBeDefined();
});

test('people follow each other without closing the form', async () => {
  const room = new LocalRoom(preparedSession());
  openPage(room);
  await userEvent.click(screen.getByRole('tab', { name: /^Điểm cầu, đại biểu/ }));
  await userEvent.click(screen.getByRole('button', { name: /Điểm cầu nam-po/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Thêm đại biểu' }));
  await fill(screen.getByRole('textbox', { name: /^Họ và tên/ }), 'Đại biểu thứ nhất');
  await userEvent.click(screen.getByRole('button', { name: 'Lưu và thêm người nữa' }));
  await fill(await screen.findByRole('textbox', { name: /^Họ và tên/ }), 'Đại biểu thứ hai');
  await userEvent.click(screen.getByRole('button', { name: 'Lưu' }));
  expect(room.payloadsOf('addPerson').map(({ name }) => name)).toEqual([
    'Đại biểu thứ nhất',
    'Đại biểu thứ hai',
  ]);
});
