import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ApiServer } from '../../session/testing/apiServer.ts';
import { fetchFrom } from '../../session/testing/fetchFrom.ts';
import { JoinPage } from './JoinPage.tsx';

const EXCHANGE = 'POST /api/invitations/exchange';
const entry = (role: string) => ({
  sessionId: 's1',
  role,
  pointId: 'central',
  unitId: null,
  displayName: 'Chủ trì',
});
const refusal = (code: string) => ({ ok: false, code, message: '', field: null });

let api: ApiServer;
let address: string;
let secretNumber = 0;

beforeEach(async () => {
  api = new ApiServer();
  address = await api.start();
  vi.stubGlobal('fetch', fetchFrom(address));
});
afterEach(async () => {
  await api.stop();
  vi.unstubAllGlobals();
});

/** Opens the page by a link with a secret of its own; gives the secret. */
function openLink(): string {
  secretNumber += 1;
  const secret = `secret-${secretNumber}`;
  show(`/vao#${secret}`);
  return secret;
}
function show(path: string): void {
  history.replaceState(null, '', path);
  render(
    <StrictMode>
      <BrowserRouter>
        <Routes>
          <Route path="/vao" element={<JoinPage />} />
          <Route path="/phien/s1" element={<h1>Trong phiên họp</h1>} />
          <Route path="/phien/s1/thiet-bi" element={<h1>Kiểm tra thiết bị</h1>} />
          <Route path="/phien/s1/man-hinh" element={<h1>Màn hình</h1>} />
        </Routes>
      </BrowserRouter>
    </StrictMode>,
  );
}

test.each([
  ['chair', 'Kiểm tra thiết bị'],
  ['secretary', 'Kiểm tra thiết bị'],
  ['technician', 'Kiểm tra thiết bị'],
  ['observer', 'Trong phiên họp'],
])('%s comes to «%s»', async (role, heading) => {
  api.answers.set(EXCHANGE, () => ({ status: 200, body: entry(role) }));
  const secret = openLink();
  expect(await screen.findByRole('heading', { name: heading })).toBeTruthy();
  expect(api.requests).toEqual([{ what: EXCHANGE, body: { secret } }]);
});

test('a hall screen goes to its own page', async () => {
  api.answers.set(EXCHANGE, () => ({ status: 200, body: entry('screen') }));
  openLink();
  expect(await screen.findByRole('heading', { name: 'Màn hình' })).toBeTruthy();
});

test('the secret is out of the address bar at once', () => {
  openLink();
  expect(location.href).toBe('http://localhost:3000/vao');
});

test('an expired, revoked or unknown link ends in one plain page', async () => {
  api.answers.set(EXCHANGE, () => ({ status: 403, body: refusal('invalidLink') }));
  openLink();
  expect(await screen.findByRole('heading', { name: 'Liên kết mời không dùng được' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Thử lại' })).toBeNull();
});

test('a lost link is told, and may be tried again', async () => {
  const user = userEvent.setup();
  vi.stubGlobal('fetch', fetchFrom('http://localhost:1'));
  openLink();
  expect(await screen.findByText(/Không kết nối được với máy chủ/)).toBeTruthy();
  vi.unstubAllGlobals();
  api.answers.set(EXCHANGE, () => ({ status: 200, body: entry('chair') }));
  vi.stubGlobal('fetch', fetchFrom(address));
  await user.click(screen.getByRole('button', { name: 'Thử lại' }));
  expect(await screen.findByRole('heading', { name: 'Kiểm tra thiết bị' })).toBeTruthy();
});

test('an answer that cannot be read is a failure of the server, not a blank page', async () => {
  api.answers.set(EXCHANGE, () => ({ status: 200, body: { hello: true } }));
  openLink();
  expect(await screen.findByText(/Máy chủ gặp lỗi/)).toBeTruthy();
});

test('without a secret, a device that came in earlier is shown the way back', async () => {
  const held = { ...entry('observer'), title: 'Phiên họp', phase: 'open', through: 'invitation' };
  api.answers.set('GET /api/me', () => ({
    status: 200,
    body: { account: null, sessions: [held] },
  }));
  show('/vao');
  const link = await screen.findByRole('link', { name: 'Vào phiên họp' });
  expect(link.getAttribute('href')).toBe('/phien/s1');
});

test('without a secret and without a right, the page says that a link is needed', async () => {
  api.answers.set('GET /api/me', () => ({ status: 200, body: { account: null, sessions: [] } }));
  show('/vao');
  expect(await screen.findByRole('heading', { name: 'Liên kết mời không dùng được' })).toBeTruthy();
});
