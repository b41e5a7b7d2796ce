import {
  type Account,
  type AccountChange,
  type AccountLinkUse,
  type NewAccount,
  PASSWORD_MINIMUM,
} from '@diemcau/shared/protocol/api/accounts';
import { freshIdentifier } from '../sessions/identifiers.ts';
import type { AccountLinks } from './accountLinks.ts';
import { foldedName, type StoredAccount, shownAccount } from './accountRows.ts';
import type { AccountSessions } from './accountSessions.ts';
import type { AccountStore } from './accountStore.ts';
import { done, type Outcome, refuse } from './outcome.ts';
import type { Passwords } from './passwords.ts';
import type { Revocations } from './revocations.ts';
import { newSecret, type RandomBytes } from './secrets.ts';

/** Somebody who signed in, and the token that says so. */
export interface SignedIn {
  readonly account: Account;
  readonly token: string;
}

/** A link's secret, nowhere kept: it is shown now or never. */
export interface IssuedAccountLink {
  readonly account: Account;
  readonly secret: string;
  readonly expiresAt: number;
}

/** Accounts of secretaries and administrators. */
export interface Accounts {
  /** `wrongPassword` for an unknown name, a wrong password and a disabled account alike, after the same work. */
  signIn(name: string, password: string): Promise<Outcome<SignedIn>>;
  signOut(token: string): void;
  /** The account that a token stands for, or null. */
  signedIn(token: string): Account | null;
  /** Ends every other sign-in of the account and its sockets. */
  changePassword(accountId: string, current: string, next: string): Promise<Outcome<SignedIn>>;
  list(): readonly Account[];
  create(account: NewAccount): Outcome<IssuedAccountLink>;
  change(accountId: string, change: AccountChange): Outcome<Account>;
  /** A new link to set a password by; the old password holds until then. */
  renewLink(accountId: string): Outcome<IssuedAccountLink>;
  /** The secret of the link for the first administrator; null once there is an administrator. */
  firstAdministratorSecret(): string | null;
  /** Whose password a link sets: its sign-in name, null for the first administrator. */
  lookUpLink(secret: string): Outcome<{ readonly name: string | null }>;
  /** Sets the password and signs in. */
  useLink(use: AccountLinkUse): Promise<Outcome<SignedIn>>;
}

interface AccountParts {
  readonly store: AccountStore;
  readonly links: AccountLinks;
  readonly sessions: AccountSessions;
  readonly passwords: Passwords;
  readonly revocations: Revocations;
  readonly clock: () => number;
  readonly randomBytes: RandomBytes;
}

const isStrong = (password: string): boolean => [...password].length >= PASSWORD_MINIMUM;

export function createAccounts(parts: AccountParts): Accounts {
  const { store, links, sessions, passwords, revocations, clock, randomBytes } = parts;
  /** Verified where there is no account, so that an unknown name costs what a wrong password costs. */
  const nobodysHash = passwords.hash(newSecret(randomBytes));

  const begin = (account: StoredAccount): SignedIn => ({
    account: { ...shownAccount(account), ready: true },
    token: sessions.begin(account.accountId),
  });

  const endEverywhere = (accountId: string) => {
    sessions.endAllOf(accountId);
    revocations.announce(`account:${accountId}`);
  };

  const verified = async (account: StoredAccount | null, password: string) => {
    const stored = account?.passwordHash ?? (await nobodysHash);
    const matches = await passwords.verify(stored, password);
    return matches && account?.passwordHash != null && !account.disabled ? account : null;
  };

  const setPassword = async (account: StoredAccount, password: string): Promise<SignedIn> => {
    store.setPasswordHash(account.accountId, await passwords.hash(password));
    endEverywhere(account.accountId);
    return begin(account);
  };

  const addAccount = (account: NewAccount): StoredAccount | null => {
    const name = foldedName(account.name);
    if (store.byName(name) !== null) return null;
    const added: StoredAccount = {
      ...account,
      name,
      accountId: freshIdentifier(),
      disabled: false,
      ready: false,
      createdAt: clock(),
      passwordHash: null,
    };
    store.add(added);
    return added;
  };

  const becomeFirstAdministrator = async (use: AccountLinkUse): Promise<Outcome<SignedIn>> => {
    if (use.name === null) return refuse('malformed', 'name');
    const passwordHash = await passwords.hash(use.password);
    // Asked again after the wait: two may hold the link, one becomes administrator.
    if (links.find(use.secret) === null || store.readyAdministrators() > 0) {
      return refuse('invalidLink');
    }
    const { name, displayName } = use;
    const rights = { administrator: true, secretary: true };
    const added = addAccount({ name, displayName: displayName ?? name, ...rights });
    if (added === null) return refuse('duplicate', 'name');
    store.setPasswordHash(added.accountId, passwordHash);
    links.end(null);
    return done(begin(added));
  };

  const issueLink = (account: StoredAccount): IssuedAccountLink => ({
    account: shownAccount(account),
    ...links.issue(account.accountId),
  });

  return {
    async signIn(name, password) {
      const account = await verified(store.byName(foldedName(name)), password);
      return account === null ? refuse('wrongPassword') : done(begin(account));
    },
    signOut: (token) => sessions.end(token),
    signedIn(token) {
      const accountId = sessions.accountOf(token);
      const account = accountId === null ? null : store.byId(accountId);
      return account === null || account.disabled ? null : shownAccount(account);
    },
    async changePassword(accountId, current, next) {
      const account = await verified(store.byId(accountId), current);
      if (account === null) return refuse('wrongPassword', 'current');
      if (!isStrong(next)) return refuse('weakPassword', 'password');
      return done(await setPassword(account, next));
    },
    list: () => store.all().map(shownAccount),
    create(account) {
      const added = addAccount(account);
      return added === null ? refuse('duplicate', 'name') : done(issueLink(added));
    },
    change(accountId, change) {
      const before = store.byId(accountId);
      if (before === null) return refuse('notFound');
      const stays = change.administrator && !change.disabled;
      const administers = before.administrator && !before.disabled && before.ready;
      if (administers && !stays && store.readyAdministrators() === 1) {
        return refuse('lastAdministrator');
      }
      store.change(accountId, change, clock());
      if (change.disabled) links.end(accountId);
      if (change.disabled || (before.secretary && !change.secretary)) endEverywhere(accountId);
      const { displayName, administrator, secretary, disabled } = change;
      return done({ ...shownAccount(before), displayName, administrator, secretary, disabled });
    },
    renewLink(accountId) {
      const account = store.byId(accountId);
      if (account === null) return refuse('notFound');
      return account.disabled ? refuse('withdrawn') : done(issueLink(account));
    },
    firstAdministratorSecret: () =>
      store.readyAdministrators() > 0 ? null : links.issue(null).secret,
    lookUpLink(secret) {
      const link = links.find(secret);
      if (link === null) return refuse('invalidLink');
      const account = link.accountId === null ? null : store.byId(link.accountId);
      return done({ name: account?.name ?? null });
    },
    async useLink(use) {
      const link = links.find(use.secret);
      if (link === null) return refuse('invalidLink');
      if (!isStrong(use.password)) return refuse('weakPassword', 'password');
      if (link.accountId === null) return becomeFirstAdministrator(use);
      const account = store.byId(link.accountId);
      if (account === null) return refuse('invalidLink');
      links.end(link.accountId);
      return done(await setPassword(account, use.password));
    },
  };
}
