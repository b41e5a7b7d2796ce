import { expect, test } from 'vitest';
import { agency, chair, point, secretary } from '../../testing/actors.ts';
import { given } from '../../testing/given.ts';
import { obstacleSubmitted } from '../../testing/material.ts';
import { openSession } from '../../testing/session.ts';
import type { PayloadOf, SessionCommand } from '../commands.ts';
import type { SessionEvent } from '../events.ts';
import type { RaisedBy } from '../schemas.ts';

type Proposal = PayloadOf<'proposeSolution'>;
const details: Omit<Proposal, 'proposedBy'> = {
  text: 'Sử dụng, lồng ghép nguồn lực',
  group: null,
  obstacleIds: [],
};
const propose = (changes: Partial<Proposal> = {}): SessionCommand => ({
  type: 'proposeSolution',
  payload: { ...details, proposedBy: null, ...changes },
});
const proposed = (proposedBy: RaisedBy, changes: Partial<Proposal> = {}): SessionEvent => ({
  type: 'solutionProposed',
  payload: { ...details, ...changes, solutionId: 'new', proposedBy },
});
const muongNhe = { kind: 'point', pointId: 'point-muong-nhe' } as const;
const standing = [...openSession(), obstacleSubmitted('nam-po'), proposed(muongNhe)];
const withdrawn = (reason: string | null): SessionEvent => ({
  type: 'solutionWithdrawn',
  payload: { solutionId: 'new', reason },
});
const withdraw = (reason: string | null): SessionCommand => ({
  type: 'withdrawSolution',
  payload: { solutionId: 'new', reason },
});
const changed = { ...details, solutionId: 'new', text: 'Thông tin, tuyên truyền' };
const edit: SessionCommand = { type: 'editSolution', payload: changed };

test.each([
  ['a point', point('muong-nhe'), muongNhe],
  ['an agency', agency('finance'), { kind: 'agency', unitId: 'unit-finance' }],
  ['the chair', chair, { kind: 'chair' }],
] as const)('SOL-1 %s proposes in its own name', (_who, actor, proposedBy) => {
  given(...openSession())
    .when(propose(), { actor })
    .thenEvents(proposed(proposedBy));
});

test('SOL-1 officers propose in another’s name, others do not', () => {
  const group = { kind: 'group', name: 'Đại biểu các huyện' } as const;
  given(...openSession())
    .when(propose({ proposedBy: group, group: 'resources' }))
    .thenEvents(proposed(group, { group: 'resources' }));
  given(...openSession())
    .when(propose({ proposedBy: group }), { actor: point('nam-po') })
    .thenRefused('notYours', 'proposedBy');
  given(...openSession())
    .when(propose({ proposedBy: { kind: 'agency', unitId: 'unit-health' } }))
    .thenRefused('unknownUnit', 'proposedBy.unitId');
});

test('SOL-2 the obstacles that it answers are there, each once', () => {
  const obstacleIds = ['obstacle-nam-po'];
  given(...standing)
    .when(propose({ obstacleIds }))
    .thenEvents(proposed({ kind: 'chair' }, { obstacleIds }));
  given(...standing)
    .when(propose({ obstacleIds: [...obstacleIds, 'gone'] }))
    .thenRefused('notFound', 'obstacleIds.1');
  given(...standing)
    .when(propose({ obstacleIds: [...obstacleIds, ...obstacleIds] }))
    .thenRefused('duplicate', 'obstacleIds.1');
});

test('SOL-3 its proposer and officers edit it, and the text before is kept', () => {
  for (const actor of [point('muong-nhe'), secretary]) {
    const decided = given(...standing).when(edit, { actor });
    decided.thenEvents({ type: 'solutionEdited', payload: changed });
    const solution = decided.state().solutions.byId.new;
    expect(solution?.text).toBe('Thông tin, tuyên truyền');
    expect(solution?.edits.map(({ before }) => before)).toEqual([details.text]);
  }
  given(...standing)
    .when(edit, { actor: point('nam-po') })
    .thenRefused('notYours');
  given(...standing, withdrawn(null))
    .when(edit)
    .thenRefused('withdrawn', 'solutionId');
  given(...openSession())
    .when(edit)
    .thenRefused('notFound', 'solutionId');
});

test('SOL-4 its proposer withdraws it once, officers with a reason', () => {
  given(...standing)
    .when(withdraw(null), { actor: point('muong-nhe') })
    .thenEvents(withdrawn(null));
  given(...standing)
    .when(withdraw(null), { actor: point('nam-po') })
    .thenRefused('notYours');
  given(...standing)
    .when(withdraw(null))
    .thenRefused('reasonNeeded', 'reason');
  given(...standing)
    .when(withdraw('Trùng nội dung'))
    .thenEvents(withdrawn('Trùng nội dung'));
  given(...openSession(), proposed({ kind: 'chair' }))
    .when(withdraw(null), { actor: chair })
    .thenEvents(withdrawn(null));
  given(...standing, withdrawn(null))
    .when(withdraw(null), { actor: point('muong-nhe') })
    .thenRefused('withdrawn', 'solutionId');
});
