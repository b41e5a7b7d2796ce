import { describe, expect, test } from 'vitest';
import { agency, point } from '../../testing/actors.ts';
import { by } from '../../testing/fold.ts';
import { given } from '../../testing/given.ts';
import { preparedSession } from '../../testing/session.ts';
import type { PayloadOf, SessionCommand } from '../commands.ts';
import type { SessionEvent } from '../events.ts';
import { maySee, visibilityOf } from '../redact.ts';

const proposal = { proposalId: 'proposal-1', pointId: 'point-nam-po' };
const content = { title: 'Vốn đối ứng', explanation: 'Huyện không cân đối được' };
const submitted: SessionEvent = {
  type: 'agendaProposalSubmitted',
  payload: { ...proposal, ...content },
};
const past = [...preparedSession(), by(point('nam-po'), submitted)];
const submitter = { role: 'point' as const, pointId: 'point-nam-po', unitId: null };

const item = {
  title: 'Vốn đối ứng',
  kind: 'discussion' as const,
  plannedMinutes: null,
  responsibleUnitId: null,
  afterItemId: 'item-report',
};
const place: SessionCommand = {
  type: 'placeAgendaProposal',
  payload: { proposalId: 'proposal-1', ...item },
};
const merge: SessionCommand = {
  type: 'mergeAgendaProposal',
  payload: { proposalId: 'proposal-1', itemId: 'item-report' },
};
const decline: SessionCommand = {
  type: 'declineAgendaProposal',
  payload: { proposalId: 'proposal-1', reason: 'Ngoài phạm vi phiên họp' },
};
const withdraw: SessionCommand = {
  type: 'withdrawAgendaProposal',
  payload: { proposalId: 'proposal-1' },
};

describe('AGE-9 proposing', () => {
  test('AGE-9 a point proposes from its room', () => {
    const after = given(...preparedSession()).when(
      { type: 'submitAgendaProposal', payload: content },
      { actor: point('nam-po'), newId: 'proposal-1' },
    );
    after.thenEvents(submitted);
    expect(after.state().agenda.proposals['proposal-1']).toMatchObject({
      ...content,
      submitter,
      status: 'submitted',
    });
  });

  test('AGE-9 a room that is gone proposes nothing', () => {
    given(...preparedSession())
      .when({ type: 'submitAgendaProposal', payload: content }, { actor: point('nowhere') })
      .thenRefused('unknownPoint');
  });

  test('AGE-9 each withdraws its own', () => {
    given(...past)
      .when(withdraw, { actor: point('nam-po') })
      .thenEvents({ type: 'agendaProposalWithdrawn', payload: proposal });
    given(...past)
      .when(withdraw, { actor: point('tua-chua') })
      .thenRefused('notYours');
    given(...past)
      .when(withdraw, { actor: agency('planning', 'nam-po') })
      .thenRefused('notYours');
  });
});

describe('AGE-10 what becomes of a proposal', () => {
  test('AGE-10 placed, the item names its submitter', () => {
    const after = given(...past).when(place, { newId: 'item-new' });
    after.thenEvents(
      {
        type: 'agendaItemAdded',
        payload: { ...item, itemId: 'item-new', submitters: [submitter] },
      },
      { type: 'agendaProposalPlaced', payload: { ...proposal, itemId: 'item-new' } },
    );
    expect(after.state().agenda).toMatchObject({
      itemOrder: ['item-report', 'item-new', 'item-obstacles'],
      proposals: { 'proposal-1': { status: 'placed', itemId: 'item-new' } },
    });
  });

  test('AGE-10 placed where and for whom an item can be', () => {
    const placeAs = (changes: Partial<PayloadOf<'placeAgendaProposal'>>) =>
      given(...past).when({
        type: 'placeAgendaProposal',
        payload: { proposalId: 'proposal-1', ...item, ...changes },
      });
    placeAs({ afterItemId: 'item-nowhere' }).thenRefused('notFound', 'afterItemId');
    placeAs({ responsibleUnitId: 'unit-nowhere' }).thenRefused('unknownUnit', 'responsibleUnitId');
  });

  test('AGE-10 merged, the item names the submitter then', () => {
    const after = given(...past).when(merge);
    after.thenEvents(
      { type: 'agendaItemCredited', payload: { itemId: 'item-report', submitter } },
      { type: 'agendaProposalMerged', payload: { ...proposal, itemId: 'item-report' } },
    );
    expect(after.state().agenda.items['item-report']?.submitters).toEqual([submitter]);
  });

  test('AGE-10 merged where the submitter is named already, it is named once', () => {
    const credited: SessionEvent = {
      type: 'agendaItemCredited',
      payload: { itemId: 'item-report', submitter },
    };
    given(...past, credited)
      .when(merge)
      .thenEvents({
        type: 'agendaProposalMerged',
        payload: { ...proposal, itemId: 'item-report' },
      });
    given(...past)
      .when({
        type: 'mergeAgendaProposal',
        payload: { proposalId: 'proposal-1', itemId: 'item-nowhere' },
      })
      .thenRefused('notFound', 'itemId');
  });

  test('AGE-10 declined with the reason', () => {
    const after = given(...past).when(decline);
    after.thenEvents({
      type: 'agendaProposalDeclined',
      payload: { ...proposal, reason: 'Ngoài phạm vi phiên họp' },
    });
    expect(after.state().agenda.proposals['proposal-1']).toMatchObject({
      status: 'declined',
      reason: 'Ngoài phạm vi phiên họp',
    });
  });

  const settled: readonly [string, SessionEvent, 'withdrawn' | 'merged' | 'alreadyDone'][] = [
    ['withdrawn', { type: 'agendaProposalWithdrawn', payload: proposal }, 'withdrawn'],
    [
      'merged',
      { type: 'agendaProposalMerged', payload: { ...proposal, itemId: 'item-report' } },
      'merged',
    ],
    [
      'placed',
      { type: 'agendaProposalPlaced', payload: { ...proposal, itemId: 'item-report' } },
      'alreadyDone',
    ],
    [
      'declined',
      { type: 'agendaProposalDeclined', payload: { ...proposal, reason: 'Trùng' } },
      'alreadyDone',
    ],
  ];

  test.each(settled)('AGE-10 nothing more once it is %s', (_status, event, code) => {
    for (const command of [place, merge, decline]) {
      given(...past, event)
        .when(command)
        .thenRefused(code, 'proposalId');
    }
    given(...past, event)
      .when(withdraw, { actor: point('nam-po') })
      .thenRefused(code, 'proposalId');
  });

  test.each([place, merge, decline])('AGE-10 $type: nothing of one that is unknown', (command) => {
    given(...preparedSession())
      .when(command)
      .thenRefused('notFound', 'proposalId');
  });
});

test('AGE-11 its point and the officers are shown the proposal, everyone the item', () => {
  const { decision } = given(...past).when(place, { newId: 'item-new' });
  if (!decision.ok) throw new Error('refused');
  const shownTo = (audience: 'officers' | 'everyone' | `point:${string}`) =>
    [submitted, ...decision.events]
      .filter((event) => maySee(audience, visibilityOf(event)))
      .map(({ type }) => type);
  expect(shownTo('officers')).toHaveLength(3);
  expect(shownTo('point:point-nam-po')).toHaveLength(3);
  expect(shownTo('point:point-tua-chua')).toEqual(['agendaItemAdded']);
  expect(shownTo('everyone')).toEqual(['agendaItemAdded']);
});
