import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ApiServer } from '../../session/testing/apiServer.ts';
import { fetchFrom } from '../../session/testing/fetchFrom.ts';
import { AccountLinkPage } from './AccountLinkPage.tsx';
import { SignInPage } from './SignInPage.tsx';

const account = { accountId: 'a1', name: 'thu-ky', displayName: 'Thư ký' };
const refusal = (code: string) => ({ ok: false, code, message: '', field: null });
const PASSPHRASE = 'một câu dài dễ nhớ';

let api: ApiServer;

beforeEach(async () => {
  api = new ApiServer();
  vi.stubGlobal('fetch', fetchFrom(await api.start()));
});
afterEach(async () => {
  await api.stop();
  vi.unstubAllGlobals();
});

function show(path: string) {
  history.replaceState(null, '', path);
  render(
    <StrictMode>
      <BrowserRouter>
        <Routes>
          <Route path="/" element={<h1>Trang đầu</h1>} />
          <Route path="/dang-nhap" element={<SignInPage />} />
          <Route path="/quan-tri" element={<AccountLinkPage />} />
        </Routes>
      </BrowserRouter>
    </StrictMode>,
  );
  return userEvent.setup();
}
const atHome = () => screen.findByRole('heading', { name: 'Trang đầu' });

test('signs in with name and password, by keyboard, and leads to the start page', async () => {
  api.answers.set('POST /api/login', () => ({ status: 200, body: account }));
  const user = show('/dang-nhap');
  await user.type(screen.getByLabelText('Tên đăng nhập'), 'thu-ky');
  await user.tab();
  await user.keyboard(`${PASSPHRASE}{Enter}`);
  await atHome();
  expect(api.requests).toEqual([
    { what: 'POST /api/login', body: { name: 'thu-ky', password: PASSPHRASE } },
  ]);
});

test('what is missing is said before anything is sent', async () => {
  const user = show('/dang-nhap');
  await user.click(screen.getByRole('button', { name: 'Đăng nhập' }));
  expect(screen.getByText('Hãy ghi tên đăng nhập.')).toBeTruthy();
  expect(screen.getByText('Hãy ghi mật khẩu.')).toBeTruthy();
  expect(api.requests).toEqual([]);
});

test.each(['wrongPassword', 'tooFast'])('%s is told where one is', async (code) => {
  api.answers.set('POST /api/login', () => ({ status: 401, body: refusal(code) }));
  const user = show('/dang-nhap');
  await user.type(screen.getByLabelText('Tên đăng nhập'), 'thu-ky');
  await user.type(screen.getByLabelText('Mật khẩu'), 'sai{Enter}');
  expect(await screen.findByRole('alert')).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('Tên đăng nhập').value).toBe('thu-ky');
});

test('the first administrator chooses a name and a password', async () => {
  api.answers.set('POST /api/account-links/look-up', () => ({ status: 200, body: { name: null } }));
  api.answers.set('POST /api/account-links/use', () => ({ status: 200, body: account }));
  const user = show('/quan-tri#bi-mat');
  expect(location.hash).toBe('');
  await user.type(await screen.findByLabelText('Họ và tên'), 'Quản trị viên');
  await user.type(screen.getByLabelText('Tên đăng nhập'), 'quan-tri');
  await user.type(screen.getByLabelText('Mật khẩu mới'), PASSPHRASE);
  await user.type(screen.getByLabelText('Ghi lại mật khẩu'), `${PASSPHRASE}{Enter}`);
  await atHome();
  expect(api.requests.at(-1)?.body).toEqual({
    secret: 'bi-mat',
    password: PASSPHRASE,
    name: 'quan-tri',
    displayName: 'Quản trị viên',
  });
});

test('a password that is short or repeated otherwise is not sent', async () => {
  api.answers.set('POST /api/account-links/look-up', () => ({
    status: 200,
    body: { name: 'thu-ky' },
  }));
  const user = show('/quan-tri#bi-mat-2');
  await user.type(await screen.findByLabelText('Mật khẩu mới'), 'ngắn');
  await user.type(screen.getByLabelText('Ghi lại mật khẩu'), 'khác{Enter}');
  expect(screen.getByText('Mật khẩu cần ít nhất 12 ký tự.')).toBeTruthy();
  expect(screen.getByText('Hai lần ghi mật khẩu chưa giống nhau.')).toBeTruthy();
  expect(api.requests.every(({ what }) => what.endsWith('look-up'))).toBe(true);
});

test('a link that is used up ends in one plain page', async () => {
  api.answers.set('POST /api/account-links/look-up', () => ({
    status: 403,
    body: refusal('invalidLink'),
  }));
  show('/quan-tri#cu');
  expect(await screen.findByRole('heading', { name: 'Liên kết không dùng được' })).toBeTruthy();
});

test('without a link one is asked to sign in', async () => {
  show('/quan-tri');
  expect(await screen.findByRole('heading', { name: 'Đăng nhập' })).toBeTruthy();
});
