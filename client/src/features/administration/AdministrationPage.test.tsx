import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AppProviders } from '../../app/AppProviders.tsx';
import { ApiServer } from '../../session/testing/apiServer.ts';
import { fetchFrom } from '../../session/testing/fetchFrom.ts';
import { AdministrationPage } from './AdministrationPage.tsx';

const account = {
  accountId: 'a1',
  name: 'quan-tri',
  displayName: 'Quản trị viên thứ nhất',
  administrator: true,
  secretary: false,
  disabled: false,
  ready: true,
  createdAt: 0,
};
const refusal = (code: string) => ({ ok: false, code, message: '', field: null });
const LINK = 'https://diemcau.example/quan-tri#secret';

let api: ApiServer;

beforeEach(async () => {
  api = new ApiServer();
  vi.stubGlobal('fetch', fetchFrom(await api.start()));
  api.answers.set('GET /api/accounts', () => ({ status: 200, body: { accounts: [account] } }));
});
afterEach(async () => {
  await api.stop();
  vi.unstubAllGlobals();
});

const openPage = () =>
  render(
    <AppProviders>
      <MemoryRouter initialEntries={['/quan-tri']}>
        <Routes>
          <Route path="/quan-tri" element={<AdministrationPage />} />
          <Route path="/dang-nhap" element={<h1>Đăng nhập</h1>} />
        </Routes>
      </MemoryRouter>
    </AppProviders>,
  );

async function fill(field: HTMLElement, text: string) {
  await userEvent.click(field);
  await userEvent.paste(text);
}

test('a new account comes with a link that is shown once', async () => {
  const made = { ...account, accountId: 'a2', name: 'thu-ky', displayName: 'Thư ký thứ nhất' };
  api.answers.set('POST /api/accounts', () => ({
    status: 200,
    body: { account: made, link: LINK, expiresAt: 1 },
  }));
  openPage();
  await userEvent.click(await screen.findByRole('button', { name: 'Tạo tài khoản' }));
  const dialog = screen.getByRole('dialog');
  await fill(within(dialog).getByRole('textbox', { name: /^Tên đăng nhập/ }), 'thu-ky');
  await fill(within(dialog).getByRole('textbox', { name: /^Họ và tên/ }), 'Thư ký thứ nhất');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Tạo tài khoản' }));
  expect(await screen.findByText(LINK)).toBeDefined();
  expect(api.requests.find(({ what }) => what === 'POST /api/accounts')?.body).toEqual({
    name: 'thu-ky',
    displayName: 'Thư ký thứ nhất',
    administrator: false,
    secretary: true,
  });
  await userEvent.click(screen.getByRole('button', { name: 'Đã gửi, ẩn liên kết' }));
  expect(screen.queryByText(LINK)).toBeNull();
});

test('the last administrator cannot be disabled, and the question says why', async () => {
  api.answers.set('PUT /api/accounts/a1', () => ({
    status: 409,
    body: refusal('lastAdministrator'),
  }));
  openPage();
  await userEvent.click(
    await screen.findByRole('button', { name: 'Thao tác với tài khoản Quản trị viên thứ nhất' }),
  );
  await userEvent.click(screen.getByRole('menuitem', { name: 'Khóa tài khoản' }));
  const question = await screen.findByRole('alertdialog');
  await userEvent.click(within(question).getByRole('button', { name: 'Khóa tài khoản' }));
  expect(await within(question).findByText(/Cần còn ít nhất một quản trị viên/)).toBeDefined();
});

test('whoever is not signed in is led to the sign-in', async () => {
  api.answers.set('GET /api/accounts', () => ({
    status: 401,
    body: refusal('unauthenticated'),
  }));
  openPage();
  expect(await screen.findByRole('heading', { name: 'Đăng nhập' })).toBeDefined();
});
