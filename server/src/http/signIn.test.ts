import { account, accountList, issuedAccount, whoAmI } from '@diemcau/shared/protocol/api/accounts';
import { apiRefusal } from '@diemcau/shared/protocol/api/refusal';
import { expect, test } from 'vitest';
import { usualLimits } from '../access/rateLimits.ts';
import { asAdministrator, PASSWORD, startTestApi } from './testing.ts';

const login = '/api/login';
const right = { name: 'quản trị', password: PASSWORD };

test('the first administrator sets a name and a password by the link, and is signed in', async () => {
  const api = await startTestApi();
  const browser = await asAdministrator(api);
  const me = (await browser.get('/api/me')).as(whoAmI);
  expect(me.account).toMatchObject({ name: 'quản trị', administrator: true, ready: true });
});

test('signing in gives a cookie that no script can read, and no secret in the answer', async () => {
  const api = await startTestApi({ publicUrl: 'https://diemcau.example' });
  await asAdministrator(api);
  const browser = await api.browser();
  const reply = await browser.post(login, right);
  expect(reply.as(account)).toMatchObject({ displayName: 'Quản trị hệ thống' });
  const [cookie = ''] = reply.headers.getSetCookie();
  expect(cookie).toMatch(/^diemcau-account=[\w-]{43}; Max-Age=604800; Path=\/;/);
  expect(cookie).toContain('HttpOnly');
  expect(cookie).toContain('Secure');
  expect(cookie).toContain('SameSite=Strict');
  expect(reply.text).not.toMatch(/argon2|hash/i);
  await browser.post('/api/logout');
  expect((await browser.get('/api/me')).as(whoAmI).account).toBeNull();
});

test('a wrong password and an unknown name are answered with the same bytes', async () => {
  const api = await startTestApi();
  await asAdministrator(api);
  const browser = await api.browser();
  const wrong = await browser.post(login, { ...right, password: 'không phải mật khẩu' });
  const unknown = await browser.post(login, { ...right, name: 'không có ai' });
  expect(wrong.status).toBe(401);
  expect(wrong.as(apiRefusal).code).toBe('wrongPassword');
  expect(unknown.status).toBe(wrong.status);
  expect(unknown.text).toBe(wrong.text);
});

test('after too many wrong passwords even the right one must wait; others are not locked out', async () => {
  const limits = { ...usualLimits, passwordGuessesFor: { points: 3, seconds: 60 } };
  const api = await startTestApi({ limits });
  await asAdministrator(api);
  const browser = await api.browser();
  for (let time = 0; time < 5; time += 1)
    expect((await browser.post(login, right)).status).toBe(200);
  for (let guess = 0; guess < 3; guess += 1) {
    const reply = await browser.post(login, { ...right, password: `lần thử thứ ${guess}` });
    expect(reply.as(apiRefusal).code).toBe('wrongPassword');
  }
  const refused = await browser.post(login, right);
  expect(refused.status).toBe(429);
  expect(refused.as(apiRefusal).code).toBe('tooFast');
  const other = await browser.post(login, { ...right, name: 'người khác' });
  expect(other.as(apiRefusal).code).toBe('wrongPassword');
});

test('an administrator makes a secretary’s account, whose owner sets the password by a link', async () => {
  const api = await startTestApi();
  const administrator = await asAdministrator(api);
  const wanted = { name: 'Thư ký', displayName: 'Thư ký', administrator: false, secretary: true };
  const made = (await administrator.post('/api/accounts', wanted)).as(issuedAccount);
  expect(made.link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/quan-tri#[\w-]{43}$/);
  const secret = made.link.split('#')[1];
  const secretary = await api.browser();
  const found = await secretary.post('/api/account-links/look-up', { secret });
  expect(found.text).toBe('{"name":"thư ký"}');
  const use = { secret, password: PASSWORD, name: null, displayName: null };
  expect((await secretary.post('/api/account-links/use', use)).status).toBe(200);
  const again = await secretary.post('/api/account-links/use', use);
  expect(again.as(apiRefusal).code).toBe('invalidLink');
  expect((await secretary.get('/api/sessions')).status).toBe(200);
  const accounts = await secretary.get('/api/accounts');
  expect(accounts.as(apiRefusal).code).toBe('forbidden');
  const list = (await administrator.get('/api/accounts')).as(accountList);
  expect(list.accounts.map(({ name }) => name)).toEqual(['quản trị', 'thư ký']);
});

test('an administrator without the secretary’s right enters no session and edits no catalogue', async () => {
  const api = await startTestApi();
  const administrator = await asAdministrator(api);
  const me = (await administrator.get('/api/me')).as(whoAmI).account;
  const rights = {
    displayName: 'Quản trị',
    administrator: true,
    secretary: false,
    disabled: false,
  };
  const changed = await administrator.put(`/api/accounts/${me?.accountId}`, rights);
  expect(changed.as(account).secretary).toBe(false);
  // The right ended with its sign-in; the account itself stays.
  await administrator.post(login, right);
  expect((await administrator.get('/api/sessions')).as(apiRefusal).code).toBe('forbidden');
  expect((await administrator.get('/api/accounts')).status).toBe(200);
});

test('changing the password signs every other browser out and keeps this one in', async () => {
  const api = await startTestApi();
  const here = await asAdministrator(api);
  const there = await api.browser();
  await there.post(login, right);
  const weak = await here.post('/api/password', { current: PASSWORD, password: 'ngắn' });
  expect(weak.as(apiRefusal)).toMatchObject({ code: 'weakPassword', field: 'password' });
  const change = { current: PASSWORD, password: 'một mật khẩu khác hẳn' };
  expect((await here.post('/api/password', change)).status).toBe(200);
  expect((await here.get('/api/me')).as(whoAmI).account).not.toBeNull();
  expect((await there.get('/api/me')).as(whoAmI).account).toBeNull();
});
