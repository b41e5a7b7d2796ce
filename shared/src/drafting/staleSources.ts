import { changeKey } from '../session/conclusions/changes.ts';
import { seqOfSource } from '../session/conclusions/sources.ts';
import type { ConclusionEntry, ConclusionSource } from '../session/conclusions/state.ts';
import { entryOf } from '../session/entryOf.ts';
import type { Obstacle } from '../session/obstacles/state.ts';
import type { SessionState } from '../session/state.ts';

/** A source that is not any more what it was when the sentence was written. */
export interface StaleSource {
  readonly source: ConclusionSource;
  /** `gone`: the session has it no more. */
  readonly why: 'changed' | 'withdrawn' | 'gone';
  /** Number of the event that changed it; null where it is gone. */
  readonly seq: number | null;
}

/**
 * The sources of an entry that changed after it got its present text. Editing the entry, be it with the same
 * text, says that they were looked at.
 */
export const staleSources = (
  entry: Pick<ConclusionEntry, 'sources' | 'seq'>,
  state: SessionState,
): readonly StaleSource[] =>
  entry.sources.flatMap((source): StaleSource[] => {
    if (seqOfSource(state, source) === null) return [{ source, why: 'gone', seq: null }];
    const seq = lastChange(state, source);
    if (seq <= entry.seq) return [];
    return [{ source, why: isWithdrawn(state, source) ? 'withdrawn' : 'changed', seq }];
  });

function lastChange(state: SessionState, source: ConclusionSource): number {
  const own = state.conclusions.changed[changeKey(source)] ?? 0;
  if (source.kind !== 'answer') return own;
  // An answer is quoted with the text that it answers.
  const obstacle = answeredBy(state, source.id);
  return Math.max(own, obstacle?.edits.at(-1)?.seq ?? 0);
}

const answeredBy = ({ obstacles }: SessionState, answerId: string): Obstacle | undefined =>
  Object.values(obstacles.byId).find(({ answers }) =>
    answers.some((answer) => answer.answerId === answerId),
  );

function isWithdrawn(state: SessionState, { kind, id }: ConclusionSource): boolean {
  switch (kind) {
    case 'obstacle':
      return entryOf(state.obstacles.byId, id)?.withdrawn != null;
    case 'solution':
      return entryOf(state.solutions.byId, id)?.withdrawn != null;
    case 'figure':
      return entryOf(state.funding.byId, id)?.withdrawn != null;
    case 'directive':
      return entryOf(state.directives.byId, id)?.withdrawn != null;
    case 'vote':
      return entryOf(state.votes.byId, id)?.status === 'cancelled';
    case 'answer':
    case 'speech':
    case 'agendaItem':
      return false;
    default:
      return kind satisfies never;
  }
}
