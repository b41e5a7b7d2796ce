import type { ConclusionSource, Conclusions } from '@diemcau/shared/session/conclusions/state';
import { liveObstacles } from '@diemcau/shared/session/obstacles/lists';
import { submittersOf } from '@diemcau/shared/session/obstacles/submitters';
import type { RaisedBy } from '@diemcau/shared/session/schemas';
import type { SessionState } from '@diemcau/shared/session/state';

export type Grouping = 'item' | 'programme' | 'point';

/** Under which headings a piece of material stands; empty: under none. */
interface Piece {
  readonly source: ConclusionSource;
  readonly item: readonly string[];
  readonly programme: readonly string[];
  readonly point: readonly string[];
}

export interface MaterialGroup {
  /** An item, programme or point; null for what belongs to none. */
  readonly id: string | null;
  readonly sources: readonly ConclusionSource[];
}

export const keyOf = ({ kind, id }: ConclusionSource): string => `${kind}:${id}`;

const only = (id: string | null): readonly string[] => (id === null ? [] : [id]);

const pointsOf = (voices: readonly RaisedBy[]): readonly string[] =>
  voices.flatMap((voice) => (voice.kind === 'point' ? voice.pointId : []));

function ofObstacles({ obstacles }: SessionState): readonly Piece[] {
  return liveObstacles(obstacles).flatMap((obstacle): readonly Piece[] => {
    const { raisedBy, joinedPointIds } = submittersOf(obstacles, obstacle);
    const places = {
      item: only(obstacle.itemId),
      programme: [...new Set(obstacle.programmes.map(({ programmeId }) => programmeId))],
      point: [...pointsOf(raisedBy), ...joinedPointIds],
    };
    return [
      { source: { kind: 'obstacle', id: obstacle.obstacleId }, ...places },
      ...obstacle.answers.map(
        ({ answerId }): Piece => ({
          source: { kind: 'answer', id: answerId },
          ...places,
        }),
      ),
    ];
  });
}

const ofSolutions = ({ solutions, obstacles }: SessionState): readonly Piece[] =>
  solutions.order.flatMap((id) => {
    const solution = solutions.byId[id];
    if (solution === undefined || solution.withdrawn !== null) return [];
    const programmes = solution.obstacleIds.flatMap(
      (obstacleId) => obstacles.byId[obstacleId]?.programmes ?? [],
    );
    return {
      source: { kind: 'solution', id } as const,
      item: [],
      programme: [...new Set(programmes.map(({ programmeId }) => programmeId))],
      point: pointsOf([solution.proposedBy]),
    };
  });

const ofFigures = ({ funding }: SessionState): readonly Piece[] =>
  funding.order.flatMap((id) => {
    const figure = funding.byId[id];
    if (figure === undefined || figure.withdrawn !== null) return [];
    const programme = only(figure.programme?.programmeId ?? null);
    return { source: { kind: 'figure', id } as const, item: [], programme, point: [] };
  });

const ofSpeeches = ({ floor }: SessionState): readonly Piece[] =>
  floor.speechOrder.flatMap((id) => {
    const speech = floor.speeches[id];
    if (speech === undefined) return [];
    return {
      source: { kind: 'speech', id } as const,
      item: only(speech.itemId),
      programme: [],
      point: [speech.pointId],
    };
  });

const ofDirectives = ({ directives, obstacles }: SessionState): readonly Piece[] =>
  directives.order.flatMap((id) => {
    const directive = directives.byId[id];
    if (directive === undefined || directive.withdrawn !== null) return [];
    const programmes = directive.obstacleIds.flatMap(
      (obstacleId) => obstacles.byId[obstacleId]?.programmes ?? [],
    );
    return {
      source: { kind: 'directive', id } as const,
      item: only(directive.itemId),
      programme: [...new Set(programmes.map(({ programmeId }) => programmeId))],
      point: [],
    };
  });

const ofVotes = ({ votes }: SessionState): readonly Piece[] =>
  votes.order.flatMap((id) => {
    const vote = votes.byId[id];
    if (vote === undefined || vote.status === 'cancelled') return [];
    const source = { kind: 'vote', id } as const;
    return { source, item: only(vote.itemId), programme: [], point: [] };
  });

const orderOf = (state: SessionState, grouping: Grouping): readonly string[] => {
  if (grouping === 'item') return state.agenda.itemOrder;
  if (grouping === 'point') return state.attendance.pointOrder;
  return state.lifecycle.programmeOrder;
};

/**
 * Everything that conclusions may rest on, under the headings asked for, in the session's own order; what
 * belongs to several headings stands under each, what belongs to none comes last. Empty groups are left out.
 */
export function materialOf(state: SessionState, grouping: Grouping): readonly MaterialGroup[] {
  const pieces = [
    ...ofObstacles(state),
    ...ofSolutions(state),
    ...ofFigures(state),
    ...ofSpeeches(state),
    ...ofDirectives(state),
    ...ofVotes(state),
  ];
  const known = orderOf(state, grouping);
  const under = (id: string): MaterialGroup => ({
    id,
    sources: pieces.filter((piece) => piece[grouping].includes(id)).map(({ source }) => source),
  });
  const none: MaterialGroup = {
    id: null,
    sources: pieces
      .filter((piece) => !piece[grouping].some((id) => known.includes(id)))
      .map(({ source }) => source),
  };
  return [...known.map(under), none].filter(({ sources }) => sources.length > 0);
}

/** In how many entries of the draft each piece stands as a source, by `keyOf`. */
export function usesOf({ entries }: Conclusions): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { sources } of Object.values(entries)) {
    for (const source of sources) uses.set(keyOf(source), (uses.get(keyOf(source)) ?? 0) + 1);
  }
  return uses;
}
