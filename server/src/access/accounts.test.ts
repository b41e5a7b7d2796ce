import { parseOptions } from '@node-rs/argon2';
import { expect, test } from 'vitest';
import { ACCOUNT_LINK_LIFETIME } from './accountLinks.ts';
import { ABSOLUTE_LIMIT, IDLE_LIMIT } from './accountSessions.ts';
import type { Accounts } from './accounts.ts';
import type { Outcome } from './outcome.ts';
import { argon2Options, argon2Passwords, type Passwords } from './passwords.ts';
import { openTestGate } from './testing.ts';

const PASSWORD = 'mười hai ký tự trở lên';
const OTHER = 'một mật khẩu khác hẳn';

function value<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value;
}

async function firstAdministrator(accounts: Accounts) {
  const secret = accounts.firstAdministratorSecret() ?? '';
  const names = { name: 'Quản Trị', displayName: 'Quản trị hệ thống' };
  return value(await accounts.useLink({ secret, password: PASSWORD, ...names }));
}

const secretary = { name: 'thư ký', displayName: 'Thư ký', administrator: false, secretary: true };
const nobody = { name: null, displayName: null };

test('passwords are kept as argon2id, with the parameters that OWASP recommends', async () => {
  const stored = await argon2Passwords.hash(PASSWORD);
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(parseOptions(stored)).toMatchObject(argon2Options);
  expect(await argon2Passwords.verify(stored, PASSWORD)).toBe(true);
  expect(await argon2Passwords.verify(stored, OTHER)).toBe(false);
});

test('an unknown name, a wrong password and a disabled account cost one verification each, and answer alike', async () => {
  const verified: string[] = [];
  const passwords: Passwords = {
    hash: argon2Passwords.hash,
    verify: (stored, password) => {
      verified.push(stored);
      return argon2Passwords.verify(stored, password);
    },
  };
  const { accounts } = openTestGate({ passwords }).access;
  await firstAdministrator(accounts);
  const { account, secret } = value(accounts.create(secretary));
  const notReady = await accounts.signIn('thư ký', PASSWORD);
  await accounts.useLink({ secret, password: PASSWORD, ...nobody });
  accounts.change(account.accountId, { ...secretary, disabled: true });
  const answers = [
    notReady,
    await accounts.signIn('không có ai', PASSWORD),
    await accounts.signIn('quản trị', OTHER),
    await accounts.signIn('thư ký', PASSWORD),
  ];
  expect(answers).toEqual(answers.map(() => ({ ok: false, code: 'wrongPassword', field: null })));
  expect(verified).toHaveLength(answers.length);
  for (const stored of verified) expect(parseOptions(stored)).toMatchObject(argon2Options);
});

test('the first administrator’s link works once, and is not made again', async () => {
  const { accounts } = openTestGate().access;
  const secret = accounts.firstAdministratorSecret() ?? '';
  expect(accounts.lookUpLink(secret)).toEqual({ ok: true, value: { name: null } });
  const use = { secret, password: PASSWORD, name: 'Quản Trị', displayName: null };
  const both = await Promise.all([
    accounts.useLink(use),
    accounts.useLink({ ...use, name: 'Kẻ khác' }),
  ]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await accounts.useLink(use)).toMatchObject({ code: 'invalidLink' });
  expect(accounts.firstAdministratorSecret()).toBeNull();
  expect(accounts.list()).toMatchObject([{ administrator: true, ready: true }]);
});

test('asked again before anybody used it, the first administrator’s link is a new one and the old one ends', () => {
  const { accounts } = openTestGate().access;
  const old = accounts.firstAdministratorSecret() ?? '';
  const fresh = accounts.firstAdministratorSecret() ?? '';
  expect(accounts.lookUpLink(old)).toMatchObject({ code: 'invalidLink' });
  expect(accounts.lookUpLink(fresh)).toMatchObject({ ok: true });
});

test('names are the same whatever their case and the composition of their accents', async () => {
  const { accounts } = openTestGate().access;
  await firstAdministrator(accounts);
  const signedIn = await accounts.signIn('QUẢN TRỊ'.normalize('NFD'), PASSWORD);
  expect(signedIn).toMatchObject({ ok: true });
  expect(accounts.create({ ...secretary, name: 'QUẢN trị' })).toMatchObject({
    code: 'duplicate',
    field: 'name',
  });
});

test('a secretary sets the password by a link that ends with its use, or with its week', async () => {
  const { access, time } = openTestGate();
  const { accounts } = access;
  const { account, secret } = value(accounts.create(secretary));
  expect(account.ready).toBe(false);
  expect(accounts.lookUpLink(secret)).toEqual({ ok: true, value: { name: 'thư ký' } });
  const weak = await accounts.useLink({ secret, password: 'ngắn quá', ...nobody });
  expect(weak).toMatchObject({ code: 'weakPassword', field: 'password' });
  const signedIn = value(await accounts.useLink({ secret, password: PASSWORD, ...nobody }));
  expect(accounts.signedIn(signedIn.token)).toMatchObject({ name: 'thư ký', ready: true });
  const again = await accounts.useLink({ secret, password: OTHER, ...nobody });
  expect(again).toMatchObject({ code: 'invalidLink' });
  const renewed = value(accounts.renewLink(account.accountId));
  time.now += ACCOUNT_LINK_LIFETIME;
  expect(accounts.lookUpLink(renewed.secret)).toMatchObject({ code: 'invalidLink' });
});

test('a sign-in ends when nobody uses it for half a day, and after a week however much it is used', async () => {
  const { access, time } = openTestGate();
  const { accounts } = access;
  const { token } = await firstAdministrator(accounts);
  const begun = time.now;
  for (; time.now + IDLE_LIMIT - 1 < begun + ABSOLUTE_LIMIT; time.now += IDLE_LIMIT - 1) {
    expect(accounts.signedIn(token)).not.toBeNull();
  }
  time.now = begun + ABSOLUTE_LIMIT;
  expect(accounts.signedIn(token)).toBeNull();

  const idle = value(await accounts.signIn('quản trị', PASSWORD));
  time.now += IDLE_LIMIT;
  expect(accounts.signedIn(idle.token)).toBeNull();
});

test('a changed password ends every other sign-in and its sockets', async () => {
  const { access, revoked } = openTestGate();
  const { accounts } = access;
  const { account, token } = await firstAdministrator(accounts);
  revoked.length = 0;
  const wrong = await accounts.changePassword(account.accountId, OTHER, OTHER);
  expect(wrong).toMatchObject({ code: 'wrongPassword', field: 'current' });
  const changed = value(await accounts.changePassword(account.accountId, PASSWORD, OTHER));
  expect(accounts.signedIn(token)).toBeNull();
  expect(accounts.signedIn(changed.token)).not.toBeNull();
  expect(revoked).toEqual([`account:${account.accountId}`]);
});

test('a disabled account ends everywhere at once, its links too', async () => {
  const { access, revoked } = openTestGate();
  const { accounts } = access;
  const { account, secret } = value(accounts.create(secretary));
  const { token } = value(await accounts.useLink({ secret, password: PASSWORD, ...nobody }));
  const link = value(accounts.renewLink(account.accountId));
  revoked.length = 0;
  accounts.change(account.accountId, { ...secretary, disabled: true });
  expect(accounts.signedIn(token)).toBeNull();
  expect(accounts.lookUpLink(link.secret)).toMatchObject({ code: 'invalidLink' });
  expect(accounts.renewLink(account.accountId)).toMatchObject({ code: 'withdrawn' });
  expect(revoked).toEqual([`account:${account.accountId}`]);
});

test('the last administrator can neither be disabled nor lose the right', async () => {
  const { accounts } = openTestGate().access;
  const { account } = await firstAdministrator(accounts);
  const rights = {
    displayName: 'Quản trị',
    administrator: true,
    secretary: false,
    disabled: false,
  };
  const change = (own: Partial<typeof rights>) =>
    accounts.change(account.accountId, { ...rights, ...own });
  expect(change({ disabled: true })).toMatchObject({ code: 'lastAdministrator' });
  expect(change({ administrator: false })).toMatchObject({ code: 'lastAdministrator' });
  expect(change({})).toMatchObject({ ok: true });
});

test('neither password nor token nor link stands in the database', async () => {
  const { access, connection } = openTestGate();
  const { accounts } = access;
  const { token } = await firstAdministrator(accounts);
  const { secret } = value(accounts.create(secretary));
  const tables = ['accounts', 'account_sessions', 'account_links'];
  const everything = tables
    .flatMap((table) => connection.prepare(`SELECT * FROM ${table}`).all())
    .flatMap((row) => Object.values(row))
    .map((cell) => (cell instanceof Uint8Array ? Buffer.from(cell).toString('latin1') : `${cell}`));
  for (const hidden of [PASSWORD, token, secret]) {
    const raw = Buffer.from(hidden, 'base64url').toString('latin1');
    expect(everything.some((cell) => cell.includes(hidden) || cell.includes(raw))).toBe(false);
  }
});

test('a database that cannot be written keeps nobody from reading', async () => {
  const { access, connection, time } = openTestGate();
  const { token } = await firstAdministrator(access.accounts);
  time.now += 10 * 60_000;
  connection.exec('PRAGMA query_only = ON');
  expect(access.accounts.signedIn(token)).not.toBeNull();
  access.cleanUp();
  connection.exec('PRAGMA query_only = OFF');
});
