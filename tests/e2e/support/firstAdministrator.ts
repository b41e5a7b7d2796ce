import type { Page } from 'playwright-core';
import { type RunningServer, startServer } from '../../support/server.ts';

const LINK = /\(administrator\): (http\S+#\S+)$/;
const PASSWORD = 'mật khẩu chỉ dùng trong phép thử';

/** A server on an empty database, and the link that it printed for its first administrator. */
export interface EmptyServer {
  readonly server: RunningServer;
  readonly link: string;
}

export async function startEmpty(): Promise<EmptyServer> {
  const server = await startServer({ environment: { CLIENT_BUILD: 'off' } });
  const link = server.lines.map((line) => LINK.exec(line)?.[1]).find((each) => each !== undefined);
  if (link === undefined) throw new Error('The server printed no link for an administrator.');
  return { server, link };
}

/** Fills in the page that the link leads to, as the first administrator does. */
export async function becomeAdministrator(page: Page, name: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Tên đăng nhập' }).fill(name);
  await page.getByRole('textbox', { name: 'Họ và tên' }).fill('Quản trị viên');
  await page.getByRole('textbox', { name: 'Mật khẩu mới' }).fill(PASSWORD);
  await page.getByRole('textbox', { name: 'Ghi lại mật khẩu' }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Tạo tài khoản và đăng nhập' }).click();
}

/** Signs in as somebody who has an account. */
export async function signIn(page: Page, name: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Tên đăng nhập' }).fill(name);
  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
}
