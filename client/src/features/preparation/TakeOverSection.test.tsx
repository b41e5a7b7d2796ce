import { secretary, system } from '@diemcau/shared/testing/actors';
import { openSession, preparedSession } from '@diemcau/shared/testing/session';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ApiServer } from '../../session/testing/apiServer.ts';
import { fetchFrom } from '../../session/testing/fetchFrom.ts';
import { LocalRoom } from '../../testing/localRoom.ts';
import { renderInSession } from '../../testing/renderInSession.tsx';
import { TakeOverSection } from './TakeOverSection.tsx';

const counts = {
  total: 3,
  done: 2,
  inTime: 0,
  overdue: 1,
  reportedDone: 0,
  undated: 0,
  closed: 0,
};
const previous = { sessionId: 'before', title: 'Phiên họp thứ nhất', day: '2022-08-10' };
const offer = {
  committeeId: 'c1',
  asOf: '2022-08-24',
  previous,
  counts,
  directives: 1,
  obstacles: 4,
  items: 0,
  itemId: null,
};
const refusal = (code: string) => ({
  status: 409,
  body: { ok: false, code, message: '', field: null },
});

let api: ApiServer;
let room: LocalRoom;
let path: string;

beforeEach(async () => {
  api = new ApiServer();
  vi.stubGlobal('fetch', fetchFrom(await api.start()));
});
afterEach(async () => {
  await api.stop();
  vi.unstubAllGlobals();
});

function openPage(history = preparedSession()) {
  room = new LocalRoom(history);
  const member = room.join(secretary);
  path = `/api/sessions/${member.session.sessionId}/take-over`;
  return () => renderInSession(member, <TakeOverSection />);
}

test('what would come is counted before it is taken; taken, it may be renewed', async () => {
  const render = openPage();
  api.answers.set(`GET ${path}`, () => ({ status: 200, body: offer }));
  api.answers.set(`POST ${path}`, () => {
    const payload = { asOf: '2022-08-24', previous, counts, directives: [], obstacles: [] };
    room.act(system, 'takeOverMatters', { ...payload, items: [] });
    return { status: 200, body: { ...offer, itemId: room.state.followUp.itemId } };
  });
  render();
  expect(await screen.findByText('3 nhiệm vụ: 2 đã hoàn thành, 1 quá hạn.')).toBeDefined();
  expect(screen.getByText(/1 nhiệm vụ chưa xong, 4 vướng mắc chưa có kết luận/)).toBeDefined();
  await userEvent.click(
    screen.getByRole('button', { name: 'Đưa việc chưa xong của phiên trước vào chương trình' }),
  );
  expect(
    await screen.findByRole('button', { name: 'Cập nhật việc của phiên trước' }),
  ).toBeDefined();
  expect(screen.getByText(/theo tình hình ngày 24\/8\/2022/)).toBeDefined();
});

test('a session of no committee yet is given one, and then offered what stands', async () => {
  const render = openPage();
  const committees = [{ committeeId: 'c1', name: 'Ban Chỉ đạo tỉnh' }];
  const catalogue = { date: '2022-08-24', units: [], programmes: [], categories: [] };
  api.answers.set(`GET ${path}`, () => refusal('noCommittee'));
  api.answers.set('GET /api/catalogue', () => ({
    status: 200,
    body: { ...catalogue, committees },
  }));
  api.answers.set(`PUT ${path.replace('take-over', 'committee')}`, () => {
    api.answers.set(`GET ${path}`, () => ({ status: 200, body: offer }));
    return { status: 200, body: { committeeId: 'c1', through: 'chosen' } };
  });
  render();
  await userEvent.click(await screen.findByRole('button', { name: /Ban Chỉ đạo của phiên họp/ }));
  await userEvent.click(screen.getByRole('option', { name: 'Ban Chỉ đạo tỉnh' }));
  await userEvent.click(screen.getByRole('button', { name: 'Chọn Ban Chỉ đạo' }));
  expect(await screen.findByText('3 nhiệm vụ: 2 đã hoàn thành, 1 quá hạn.')).toBeDefined();
});

test('where nothing is left to take over, one sentence says so', async () => {
  const render = openPage();
  api.answers.set(`GET ${path}`, () => refusal('nothingToTakeOver'));
  render();
  expect(await screen.findByText(/không còn nội dung nào cần chuyển/)).toBeDefined();
  expect(screen.queryByRole('button', { name: /^Đưa việc/ })).toBeNull();
});

test('once the session is open, nothing is offered', () => {
  openPage(openSession())();
  expect(screen.queryByRole('region', { name: 'Việc chưa xong của phiên trước' })).toBeNull();
  expect(api.requests).toEqual([]);
});
