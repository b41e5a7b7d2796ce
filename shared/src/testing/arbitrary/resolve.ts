import type { Party } from '../../session/meta.ts';
import type { SessionState } from '../../session/state.ts';
import { PLACEHOLDER } from './payload.ts';

/** Puts identifiers of the state in the place of the placeholders, by the names of the fields; now and then an unknown one. */
export function resolve(value: unknown, field: string, state: SessionState, actor: Party): unknown {
  if (typeof value === 'string') {
    const pick = PLACEHOLDER.exec(value)?.[1];
    return pick === undefined ? value : draw(Number(pick), poolFor(field, state, actor));
  }
  if (Array.isArray(value)) return value.map((each) => resolve(each, field, state, actor));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, resolve(member, key, state, actor)]),
  );
}

const draw = (pick: number, pool: readonly string[]): string =>
  pick % 20 === 0 ? 'unknown' : (pool[pick % pool.length] ?? 'unknown');

function poolFor(field: string, state: SessionState, actor: Party): readonly string[] {
  const { attendance, agenda, floor, obstacles, funding, directives, votes } = state;
  const { lifecycle, solutions, conclusions, messages } = state;
  const roommates = attendance.personOrder.filter(
    (personId) => attendance.people[personId]?.pointId === actor.pointId,
  );
  const pools: readonly (readonly [RegExp, readonly string[]])[] = [
    [/^pointId$/, attendance.pointOrder],
    [/^(personId|present)$/, [...roommates, ...roommates, ...attendance.personOrder]],
    [/^electorIds?$/, [...roommates, ...attendance.personOrder, ...attendance.pointOrder]],
    [/itemId$/i, agenda.itemOrder],
    [/^proposalId$/, agenda.proposalOrder],
    [/requestId$/i, floor.queue.map(({ requestId }) => requestId)],
    [/^speechId$/, floor.speechOrder],
    [/^(obstacleIds?|intoId|fromIds)$/, obstacles.order],
    [/^solutionId$/, solutions.order],
    [/^(figureId|partIds)$/, funding.order],
    [/^directiveIds?$/, directives.order],
    [/^voteId$/, votes.openVoteId === null ? votes.order : [votes.openVoteId]],
    [/entryId$/i, [...conclusions.order, ...Object.keys(conclusions.removed)]],
    [/^messageId$/, messages.list.map(({ messageId }) => messageId)],
    [/unitIds?$/i, lifecycle.unitOrder],
    [/^programmeId$/, lifecycle.programmeOrder],
    [/^(projectCode|code|parentCode)$/, ['DA1', 'DA2']],
    [/^categoryId$/, ['guidance', 'land']],
    [/^sessionId$/, ['session-earlier', 'session-older']],
    [/^id$/, [...floor.speechOrder, ...obstacles.order, ...agenda.itemOrder, ...directives.order]],
  ];
  const pool = pools.find(([name]) => name.test(field))?.[1];
  if (pool === undefined) throw new Error(`no identifiers known for the field ${field}`);
  return pool;
}
