import { describe, expect, test } from 'vitest';
import { chair } from '../../testing/actors.ts';
import { fold, type History } from '../../testing/fold.ts';
import { given } from '../../testing/given.ts';
import { openSession, preparedSession, sessionAdjourned } from '../../testing/session.ts';
import type { PayloadOf, SessionCommand } from '../commands.ts';
import type { EventNamed, SessionEvent } from '../events.ts';
import { maySee, visibilityOf } from '../redact.ts';
import { NO_DETAILS, type OfficialDocument } from './state.ts';
import { detailsNow, documentStatus, issueInForce, issuesOf, replacedIssue } from './status.ts';

const details = (changes: Partial<PayloadOf<'issueDocument'>> = {}) => ({
  ...NO_DETAILS,
  document: 'notice' as const,
  number: 7,
  issuedOn: '2022-08-12',
  ...changes,
});
const issue = (changes: Partial<PayloadOf<'issueDocument'>> = {}): SessionCommand => ({
  type: 'issueDocument',
  payload: details(changes),
});
const issued = (
  changes: Partial<EventNamed<'documentIssued'>['payload']> = {},
): EventNamed<'documentIssued'> => ({
  type: 'documentIssued',
  payload: { ...details(), symbol: 'TB-BCĐ', conclusionsVersion: 1, ...changes },
});
const prepare = (version: number, document: OfficialDocument = 'notice'): SessionCommand => ({
  type: 'prepareDocument',
  payload: { ...NO_DETAILS, recipients: ['Lưu: VT.'], document, version },
});
const prepared: SessionEvent = {
  type: 'documentPrepared',
  payload: { ...NO_DETAILS, recipients: ['Lưu: VT.'], document: 'notice' },
};
const revise = (document: OfficialDocument): SessionCommand => ({
  type: 'reviseDocument',
  payload: { document, reason: 'Sót nơi nhận' },
});
const revised = (document: OfficialDocument): SessionEvent => ({
  type: 'documentRevised',
  payload: { document, reason: 'Sót nơi nhận' },
});

const added: SessionEvent = {
  type: 'conclusionAdded',
  payload: { entryId: 'a', section: 'results', afterEntryId: null, text: 'Tốt.', sources: [] },
};
const approved = (version: number): SessionEvent => ({
  type: 'conclusionsApproved',
  payload: {
    version,
    entries: [{ entryId: 'a', section: 'results', text: 'Tốt.', sources: [], version: 1 }],
  },
});
const presented = (version: number): SessionEvent => ({
  type: 'conclusionsPresented',
  payload: { version },
});
const opened: SessionEvent = { type: 'conclusionsRevised', payload: { reason: 'Sót nhiệm vụ' } };
const ready: History = [...openSession(), added, presented(1), approved(1)];

describe('DOC-1 details known before the issue', () => {
  test('are prepared by version, and shown by the draft', () => {
    const decided = given(...preparedSession()).when(prepare(0));
    decided.thenEvents(prepared);
    expect(detailsNow(decided.state(), 'notice').recipients).toEqual(['Lưu: VT.']);
    given(...decided.history())
      .when(prepare(0))
      .thenRefused('versionConflict', 'version');
    given(...decided.history())
      .when(prepare(1))
      .thenEvents(prepared);
  });

  test('are for the officers; once issued, not prepared', () => {
    expect(visibilityOf(prepared)).toBe('officers');
    expect(visibilityOf(revised('notice'))).toBe('officers');
    given(...ready, issued())
      .when(prepare(1))
      .thenRefused('documentIssued');
  });
});

describe('DOC-2 a document is issued when it is ripe', () => {
  test('the notice once its conclusions are approved', () => {
    given(...openSession(), added, presented(1))
      .when(issue())
      .thenRefused('conclusionsNotApproved');
    const decided = given(...ready).when(issue());
    decided.thenEvents(issued());
    expect(documentStatus(decided.state(), 'notice')).toBe('issued');
    expect(visibilityOf(issued())).toBe('all');
  });

  test('the minutes once the session is adjourned', () => {
    const minutes = { document: 'minutes' as const, symbol: 'BB-BCĐ' };
    given(...ready)
      .when(issue(minutes))
      .thenRefused('sessionNotAdjourned');
    given(...ready, sessionAdjourned)
      .when(issue(minutes))
      .thenEvents(issued({ ...minutes, conclusionsVersion: null }));
  });

  test('the invitation before the session opens', () => {
    const invitation = { document: 'invitation' as const, notes: 'Mang theo báo cáo.' };
    given(...preparedSession())
      .when(issue(invitation))
      .thenEvents(issued({ ...invitation, symbol: 'GM-BCĐ', conclusionsVersion: null }));
    given(...openSession())
      .when(issue(invitation))
      .thenRefused('sessionBegun');
    given(...openSession().slice(0, -1), issued(invitation), ...openSession().slice(-1))
      .when(revise('invitation'))
      .thenRefused('sessionBegun');
  });

  test('before that the notice stands where its conclusions stand', () => {
    expect(documentStatus(fold(...openSession(), added), 'notice')).toBe('draft');
    expect(documentStatus(fold(...openSession(), added, presented(1)), 'notice')).toBe('presented');
    expect(documentStatus(fold(...ready), 'notice')).toBe('approved');
    expect(documentStatus(fold(...ready), 'minutes')).toBe('draft');
  });
});

describe('DOC-3 a number is given once a year under a symbol', () => {
  const history: History = [...ready, sessionAdjourned, issued()];
  test.each([
    ['the same', { symbol: 'TB-BCĐ' }, false],
    ['another number', { symbol: 'TB-BCĐ', number: 8 }, true],
    ['another symbol', { symbol: null }, true],
    ['another year', { symbol: 'TB-BCĐ', issuedOn: '2023-01-05' }, true],
  ])('%s', (_what, changes, free) => {
    const decided = given(...history).when(issue({ document: 'minutes', ...changes }));
    if (free) expect(decided.decision.ok).toBe(true);
    else decided.thenRefused('numberTaken', 'number');
  });
});

describe('DOC-4 what is issued is issued again only when it was opened', () => {
  test('by itself, with a reason', () => {
    const next = { number: 9 };
    given(...ready, issued())
      .when(issue(next))
      .thenRefused('documentIssued');
    given(...ready)
      .when(revise('notice'))
      .thenRefused('documentNotIssued');
    const decided = given(...ready, issued()).when(revise('notice'), { actor: chair });
    decided.thenEvents(revised('notice'));
    expect(documentStatus(decided.state(), 'notice')).toBe('approved');
    expect(detailsNow(decided.state(), 'notice')).toMatchObject({ number: null, issuedOn: null });
    given(...decided.history())
      .when(issue(next))
      .thenEvents(issued(next));
  });

  test('or for the notice by its conclusions, approved anew', () => {
    const reopened: History = [...ready, issued(), opened];
    expect(documentStatus(fold(...reopened), 'notice')).toBe('draft');
    given(...reopened)
      .when(issue({ number: 9 }))
      .thenRefused('conclusionsNotApproved');
    given(...reopened, presented(2), approved(2))
      .when(issue({ number: 9 }))
      .thenEvents(issued({ number: 9, conclusionsVersion: 2 }));
  });

  test('who sees neither has the issued one until the next', () => {
    const events = [...ready, issued(), revised('notice')].filter(
      (event) => 'type' in event && maySee('everyone', visibilityOf(event)),
    );
    expect(issueInForce(fold(...events), 'notice')?.details.number).toBe(7);
  });
});

test('DOC-5 an issue holds the number of its own event and what was said with it', () => {
  const state = fold(...ready, issued());
  expect(issueInForce(state, 'notice')).toMatchObject({
    seq: ready.length + 1,
    conclusionsVersion: 1,
    details: { number: 7, issuedOn: '2022-08-12', symbol: 'TB-BCĐ' },
  });
});

test('DOC-6 the issue after another replaces it', () => {
  expect(replacedIssue(fold(...ready, issued()), 'notice')).toBeNull();
  const reopened: History = [...ready, issued(), revised('notice')];
  expect(replacedIssue(fold(...reopened), 'notice')?.details.number).toBe(7);
  const again = fold(...reopened, issued({ number: 9 }));
  expect(replacedIssue(again, 'notice')?.details.number).toBe(7);
  expect(issuesOf(again, 'notice').map(({ replacedBy }) => replacedBy?.details.number)).toEqual([
    9,
    undefined,
  ]);
});
