import { agency, chair, point, secretary } from '@diemcau/shared/testing/actors';
import { openSession } from '@diemcau/shared/testing/session';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { LocalRoom } from '../../testing/localRoom.ts';
import { renderInSession } from '../../testing/renderInSession.tsx';
import { AgencyPage } from './AgencyPage.tsx';

let room: LocalRoom;
let obstacleId: string;

beforeEach(() => {
  room = new LocalRoom(openSession());
  obstacleId = room.act(point('nam-po'), 'submitObstacle', {
    text: 'Chậm giao vốn',
    programmes: [],
    categoryId: null,
    level: null,
    legalText: null,
    since: null,
    proposal: null,
    itemised: true,
    raisedBy: null,
  });
  renderInSession(room.join(agency('planning')), <AgencyPage />);
});

/** Adds to what a field holds, at its end, in one go. */
async function add(field: HTMLElement, text: string): Promise<void> {
  await userEvent.click(field);
  await userEvent.paste(text);
}

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

async function report(label: string, plan: string): Promise<void> {
  await press('Báo cáo số liệu');
  const dialog = within(await screen.findByRole('dialog'));
  await add(dialog.getByRole('textbox', { name: /Số liệu về việc gì/ }), label);
  await add(dialog.getByRole('textbox', { name: 'Kế hoạch' }), plan);
}

test('what was assigned to it stands first, is answered, and leaves the list', async () => {
  expect(screen.getByText('Không có vướng mắc nào đang chờ trả lời')).toBeDefined();
  room.act(secretary, 'assignObstacle', { obstacleId, unitIds: ['unit-planning'] });
  expect(await screen.findByRole('tab', { name: /Chờ trả lời\s*1/, selected: true })).toBeDefined();
  await press('Trả lời');
  await add(await screen.findByRole('textbox', { name: /Nội dung trả lời/ }), 'Giao trong tháng 9');
  await press('Gửi trả lời');
  expect(await screen.findByRole('tab', { name: /Chờ trả lời\s*0/ })).toBeDefined();
  expect(room.state.obstacles.byId[obstacleId]?.answers).toMatchObject([
    { unitId: 'unit-planning', text: 'Giao trong tháng 9' },
  ]);
});

test('an obstacle on the table may be answered aloud without having been assigned', async () => {
  expect(screen.queryByRole('button', { name: 'Trả lời' })).toBeNull();
  room.act(chair, 'callObstacle', { obstacleId });
  expect(await screen.findByRole('button', { name: 'Trả lời' })).toBeDefined();
});

test('a figure is typed as officials write it, with what was understood beside it', async () => {
  await userEvent.click(screen.getByRole('tab', { name: /Số liệu/ }));
  await report('Tổng vốn', 'trên 2.530 tỷ đồng');
  expect(await screen.findByText('Hiểu là: trên 2.530 tỷ đồng')).toBeDefined();
  await press('Gửi số liệu');
  await vi.waitFor(() =>
    expect(room.payloadsOf('reportFigure')).toMatchObject([
      { label: 'Tổng vốn', plan: { millions: 2_530_000, qualifier: 'moreThan' } },
    ]),
  );
});

test('an amount that cannot be read is not sent', async () => {
  await userEvent.click(screen.getByRole('tab', { name: /Số liệu/ }));
  await report('Tổng vốn', 'nhiều');
  await press('Gửi số liệu');
  expect(await screen.findByText(/Chưa đọc được/)).toBeDefined();
  expect(room.payloadsOf('reportFigure')).toEqual([]);
});

test('a total shows its difference to the parts and whether the words explain it', async () => {
  const figure = (label: string, millions: number, partIds: string[]) =>
    room.act(agency('planning'), 'reportFigure', {
      label,
      programme: null,
      unitId: null,
      plan: { millions, qualifier: partIds.length === 0 ? 'moreThan' : 'exactly' },
      disbursed: null,
      rate: null,
      otherCurrency: null,
      asOf: null,
      period: null,
      source: null,
      kind: null,
      partIds,
      wording: null,
      reportedByUnitId: null,
    });
  const parts = [figure('Một', 2_530_000, []), figure('Hai', 1_434_000, [])];
  figure('Tổng', 3_965_000, parts);
  await userEvent.click(screen.getByRole('tab', { name: /Số liệu\s*3/ }));
  expect(
    await screen.findByText(/các phần cộng lại 3.964 tỷ đồng, tổng lớn hơn 1 tỷ đồng/),
  ).toBeDefined();
  expect(screen.getByText(/Có thể do các từ/)).toBeDefined();
});

test('a figure is revised, and withdrawn with its reason', async () => {
  await userEvent.click(screen.getByRole('tab', { name: /Số liệu/ }));
  await report('Tổng vốn', '100 tỷ');
  await press('Gửi số liệu');
  await userEvent.click(await screen.findByRole('button', { name: 'Sửa' }));
  await add(await screen.findByDisplayValue('Tổng vốn'), ' 2022');
  await press('Lưu thay đổi');
  expect(await screen.findByText('Tổng vốn 2022')).toBeDefined();
  await press('Rút');
  await add(await screen.findByRole('textbox', { name: /Lý do rút/ }), 'Nhầm kỳ');
  await press('Rút số liệu');
  expect(await screen.findByText('Đã rút: Nhầm kỳ')).toBeDefined();
});
