import type { SessionSummary } from '@diemcau/shared/protocol/api/sessions';
import { render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ApiServer } from '../../session/testing/apiServer.ts';
import { fetchFrom } from '../../session/testing/fetchFrom.ts';
import { SessionsPage } from './SessionsPage.tsx';

const account = {
  accountId: 'a1',
  name: 'thu-ky',
  displayName: 'Thư ký',
  administrator: false,
  secretary: true,
  disabled: false,
  ready: true,
  createdAt: 0,
};

const session = (sessionId: string, changes: Partial<SessionSummary>): SessionSummary => ({
  sessionId,
  title: `Phiên ${sessionId}`,
  phase: 'scheduled',
  startsAt: Date.UTC(2022, 7, 10, 7),
  endsAt: null,
  place: null,
  openedAt: null,
  adjournedAt: null,
  counts: {
    points: 11,
    connectedPoints: 9,
    people: 30,
    agendaItems: 3,
    obstacles: 14,
    directives: 2,
  },
  conclusions: 'draft',
  seq: 1,
  ...changes,
});

let api: ApiServer;

beforeEach(async () => {
  api = new ApiServer();
  vi.stubGlobal('fetch', fetchFrom(await api.start()));
});
afterEach(async () => {
  await api.stop();
  vi.unstubAllGlobals();
});

function openPage(sessions: readonly SessionSummary[]) {
  api.answers.set('GET /api/sessions', () => ({ status: 200, body: { sessions } }));
  render(
    <MemoryRouter>
      <SessionsPage account={account} onSignedOut={() => undefined} />
    </MemoryRouter>,
  );
}

test('sessions stand by what they are: running, coming, past', async () => {
  openPage([
    session('xong', { phase: 'adjourned', conclusions: 'approved' }),
    session('sau', { startsAt: Date.UTC(2022, 9, 1) }),
    session('dang-hop', { phase: 'recess', openedAt: Date.UTC(2022, 7, 10, 7) }),
    session('truoc', { startsAt: Date.UTC(2022, 8, 1) }),
  ]);
  const running = await screen.findByRole('region', { name: 'Đang diễn ra' });
  expect(within(running).getByText(/9\/11 điểm cầu đang kết nối/)).toBeDefined();
  const coming = screen.getByRole('region', { name: 'Sắp tới' });
  expect(
    within(coming)
      .getAllByRole('heading', { level: 3 })
      .map((each) => each.textContent),
  ).toEqual(['Phiên truoc', 'Phiên sau']);
  const past = screen.getByRole('region', { name: 'Đã kết thúc' });
  expect(within(past).getByText('Đã duyệt')).toBeDefined();
  expect(within(past).getByRole('link', { name: 'Văn bản' }).getAttribute('href')).toBe(
    '/phien/xong/van-ban',
  );
});

test('without sessions the page says how to begin', async () => {
  openPage([]);
  expect(await screen.findByText('Chưa có phiên họp nào')).toBeDefined();
});
