import type { MediaStateMessage, PointQuality } from '@diemcau/shared/protocol/mediaMessages';
import { chair, point, system, technician } from '@diemcau/shared/testing/actors';
import { openSession, preparedSession } from '@diemcau/shared/testing/session';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { LocalRoom } from '../../testing/localRoom.ts';
import { renderInSession } from '../../testing/renderInSession.tsx';
import { Board } from './Board.tsx';
import { noSignals, type StageSignals } from './board.ts';
import { TechnicianPage } from './TechnicianPage.tsx';

const weak: PointQuality = {
  party: point('nam-po'),
  upBitrate: 1_250_000,
  upLoss: 0.05,
  downBitrate: 64_000,
  downLoss: null,
  availableDown: null,
  roundTrip: 312.4,
  layer: 0,
  protocol: 'tcp',
};
const connected = (history = openSession()) => {
  const room = new LocalRoom(history);
  for (const pointId of ['point-central', 'point-nam-po'])
    room.act(system, 'connectPoint', { pointId });
  return room;
};
const show = (room: LocalRoom, signals: Partial<StageSignals> = {}) =>
  renderInSession(room.join(technician), <Board signals={{ ...noSignals, ...signals }} />);
const rows = () =>
  within(screen.getByRole('region', { name: 'Đường truyền' }))
    .getAllByRole('article')
    .map((row) => row.getAttribute('aria-label'));

test('a technician is shown which points are connected, since when, and how', () => {
  show(connected(), { quality: [{ ...weak, party: chair, upLoss: 0, roundTrip: 20 }, weak] });
  expect(rows()[0]).toBe('Điểm cầu nam-po');
  const row = within(screen.getByRole('article', { name: 'Điểm cầu nam-po' }));
  for (const words of [
    'Yếu',
    /^Từ \d\d:\d\d$/,
    'TCP',
    /312 ms/,
    'gửi 5%',
    'nhận –',
    'gửi 1,3 Mbit/s',
    'nhận 64 kbit/s',
    'thấp',
    'Đang đóng',
  ]) {
    expect(row.getByText(words)).toBeDefined();
  }
  expect(screen.getByText('4 điểm cầu')).toBeDefined();
  expect(screen.getByText('1 yếu')).toBeDefined();
});

test('a lost point comes first and says since when', () => {
  const room = connected();
  show(room, { quality: [weak] });
  room.act(system, 'disconnectPoint', { pointId: 'point-central' });
  expect(rows()[0]).toBe('Điểm cầu trung tâm');
  const row = within(screen.getByRole('article', { name: 'Điểm cầu trung tâm' }));
  expect(row.getByText('Mất kết nối')).toBeDefined();
  expect(row.getByText(/^Mất từ \d\d:\d\d$/)).toBeDefined();
});

test('STA-2 a technician mutes a point and lifts it', async () => {
  const room = connected();
  show(room);
  await userEvent.click(screen.getByRole('button', { name: 'Tắt tiếng Điểm cầu nam-po' }));
  expect(room.payloadsOf('mutePoint')).toEqual([{ pointId: 'point-nam-po' }]);
  expect(screen.getByText('Bị tắt tiếng')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Bỏ tắt tiếng Điểm cầu nam-po' }));
  expect(room.state.stage.mutedSince).toEqual({});
});

test('only what presses is listed when asked, and a point is found without marks', async () => {
  show(connected(), { quality: [{ ...weak, party: chair, upLoss: 0, roundTrip: 20 }, weak] });
  await userEvent.click(screen.getByRole('switch', { name: 'Chỉ hiện điểm cầu cần xử lý' }));
  expect(rows()).toEqual(['Điểm cầu nam-po']);
  await userEvent.click(screen.getByRole('switch'));
  await userEvent.type(screen.getByRole('textbox', { name: 'Tìm điểm cầu' }), 'diem cau tua');
  expect(rows()).toEqual(['Điểm cầu tua-chua']);
});

test('before the opening it lists what was seen of each point; the opening brings the links', () => {
  const room = connected(preparedSession());
  show(room, { tiles: [{ party: point('nam-po'), source: 'camera', shown: 'waiting' }] });
  expect(screen.getByText('0/4 điểm cầu đã kiểm tra')).toBeDefined();
  const row = within(screen.getByRole('article', { name: 'Điểm cầu nam-po' }));
  expect(row.getByText('Chưa kiểm tra')).toBeDefined();
  expect(row.getByText('Đã kết nối')).toBeDefined();
  expect(row.getByText('Chưa có tiếng')).toBeDefined();
  expect(row.getByText(/^Có hình lúc/)).toBeDefined();
  room.act(chair, 'openSession', {});
  expect(screen.queryByText(/đã kiểm tra/)).toBeNull();
  expect(rows()).toHaveLength(4);
});

test('a point is checked once it was connected, heard and seen', () => {
  const party = point('nam-po');
  show(connected(preparedSession()), {
    voices: [{ party, producerId: 'voice', open: true }],
    speakers: [{ producerId: 'voice' }],
    tiles: [{ party, source: 'camera', shown: 'waiting' }],
  });
  expect(screen.getByText('1/4 điểm cầu đã kiểm tra')).toBeDefined();
});

const page = (media: MediaStateMessage) => {
  const member = connected().join(technician);
  member.session.store.setState({ media });
  renderInSession(member, <TechnicianPage />);
};

test('where a worker is missing, the way to one is told, and connections are followed all the same', () => {
  page({
    state: 'off',
    reason: 'noWorker',
    remedy: { vi: 'Chạy: npm run media:worker', en: 'Run: npm run media:worker' },
  });
  expect(screen.getByText('Chạy: npm run media:worker')).toBeDefined();
  expect(screen.queryByRole('link', { name: 'Kiểm tra thiết bị của tôi' })).toBeNull();
  expect(rows()).toHaveLength(4);
});

test('while the worker is built, it says how far', () => {
  page({ state: 'building', done: 30, total: 120 });
  expect(screen.getByRole('progressbar').getAttribute('value')).toBe('30');
  expect(screen.getByText('30/120 bước')).toBeDefined();
});

// jsdom lays nothing out: the list and its rows are given heights.
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(69);
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(700);
});

test('of hundreds of points only those near sight are in the page', () => {
  const many = Array.from({ length: 300 }, (_, index) => ({
    type: 'pointAdded' as const,
    payload: {
      pointId: `point-${index}`,
      kind: 'member' as const,
      name: `Xã ${index}`,
      unitIds: [],
    },
  }));
  show(new LocalRoom([...openSession(), ...many]));
  expect(rows().length).toBeLessThan(60);
  expect(screen.getAllByRole('listitem')[0]?.getAttribute('aria-setsize')).toBe('304');
});
