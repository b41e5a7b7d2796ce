import { z } from 'zod';
import { identifier, moment, text, title } from '../../session/schemas.ts';
import { sessionPhase } from './sessions.ts';

/** The name that one signs in with; upper and lower case count as the same. */
export const accountName = text(100);

/** Long rather than odd: at least 12 characters of any kind. */
export const PASSWORD_MINIMUM = 12;
/** Parsed loosely, so that a short one is told apart from a malformed request. */
export const password = z.string().normalize('NFC').min(1).max(200);

export const credentials = z.object({ name: accountName, password });
export const passwordChange = z.object({ current: password, password });

export const account = z.object({
  accountId: identifier,
  name: accountName,
  displayName: title,
  administrator: z.boolean(),
  /** Whether the account serves every session as its secretary. */
  secretary: z.boolean(),
  disabled: z.boolean(),
  /** False until its owner has set a password. */
  ready: z.boolean(),
  createdAt: moment,
});

export const accountList = z.object({ accounts: z.array(account) });

export const newAccount = z.object({
  name: accountName,
  displayName: title,
  administrator: z.boolean(),
  secretary: z.boolean(),
});

export const accountChange = z.object({
  displayName: title,
  administrator: z.boolean(),
  secretary: z.boolean(),
  disabled: z.boolean(),
});

/** The only time that the link, which lets its holder set a password once, is shown. */
export const issuedAccount = z.object({ account, link: z.url(), expiresAt: moment });

/** What a password link is for: `name` is null for the first administrator, who chooses it. */
export const accountLink = z.object({ name: accountName.nullable() });

export const accountLinkUse = z.object({
  secret: z.string().min(1).max(200),
  password,
  /** Only for the first administrator; null otherwise. */
  name: accountName.nullable(),
  displayName: title.nullable(),
});

/** A session in which the asker has a right. */
export const heldRight = z.object({
  sessionId: identifier,
  title: title.nullable(),
  phase: sessionPhase,
  role: z.enum(['chair', 'secretary', 'point', 'agency', 'technician', 'observer', 'screen']),
  pointId: identifier.nullable(),
  unitId: identifier.nullable(),
  displayName: title,
  through: z.enum(['invitation', 'account']),
});

export const whoAmI = z.object({ account: account.nullable(), sessions: z.array(heldRight) });

export type Account = z.infer<typeof account>;
export type AccountList = z.infer<typeof accountList>;
export type NewAccount = z.infer<typeof newAccount>;
export type AccountChange = z.infer<typeof accountChange>;
export type IssuedAccount = z.infer<typeof issuedAccount>;
export type AccountLink = z.infer<typeof accountLink>;
export type AccountLinkUse = z.infer<typeof accountLinkUse>;
export type HeldRight = z.infer<typeof heldRight>;
export type WhoAmI = z.infer<typeof whoAmI>;
