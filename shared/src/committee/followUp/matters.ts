import { dueDate } from '../../session/directives/dueDate.ts';
import type { Directive } from '../../session/directives/state.ts';
import type { TakenObstacle } from '../../session/followUp/state.ts';
import type { Figure } from '../../session/funding/state.ts';
import type { Phase, Unit } from '../../session/lifecycle/state.ts';
import { liveObstacles } from '../../session/obstacles/lists.ts';
import type { Obstacle } from '../../session/obstacles/state.ts';
import { submittersOf } from '../../session/obstacles/submitters.ts';
import type { SessionState } from '../../session/state.ts';
import { pointName, voiceName } from '../../session/wording/names.ts';
import { capitalised } from '../../session/wording/sentence.ts';
import type { DirectiveFacts } from './tasks.ts';

export interface FollowedDirective
  extends DirectiveFacts,
    Pick<
      Directive,
      | 'number'
      | 'at'
      | 'text'
      | 'coordinatingUnitIds'
      | 'deadline'
      | 'deadlineWording'
      | 'conditions'
      | 'obstacleIds'
    > {
  /** Those of the obstacles that it comes from. */
  readonly programmes: Obstacle['programmes'];
}

export interface FollowedObstacle
  extends Pick<
    Obstacle,
    | 'obstacleId'
    | 'number'
    | 'at'
    | 'text'
    | 'programmes'
    | 'categoryId'
    | 'level'
    | 'legalText'
    | 'since'
    | 'proposal'
    | 'itemised'
    | 'outcome'
    | 'carried'
  > {
  readonly sessionId: string;
  /** Who raised or joined it, as the session names them. */
  readonly raisedByNames: readonly string[];
  readonly raisedByUnitIds: readonly string[];
  /** Points that raised or joined it, by name. */
  readonly pointNames: readonly string[];
}

export interface CarriedItem {
  readonly itemId: string;
  readonly title: string;
  readonly kind: TakenItemKind;
  readonly plannedMinutes: number | null;
  readonly reason: string | null;
}
type TakenItemKind = 'report' | 'discussion' | 'decision' | 'toNote';

/** What a session leaves to its committee: a copy, good for as long as the session has no newer event. */
export interface SessionMatters {
  readonly sessionId: string;
  readonly title: string | null;
  readonly phase: Phase;
  readonly startsAt: number | null;
  readonly openedAt: number | null;
  readonly conclusions: string;
  readonly units: Readonly<Record<string, Unit>>;
  readonly directives: readonly FollowedDirective[];
  readonly obstacles: readonly FollowedObstacle[];
  readonly carriedItems: readonly CarriedItem[];
  readonly figures: readonly Figure[];
  /** Obstacles and agenda items of earlier sessions that go on in this one. */
  readonly taken: readonly { readonly sessionId: string; readonly id: string }[];
}

/** Picks what is followed up out of a session's state; nothing of the result is shared with the state. */
export function mattersOf(sessionId: string, state: SessionState): SessionMatters {
  const { lifecycle, directives, funding, agenda, followUp } = state;
  const { details } = lifecycle;
  return structuredClone({
    sessionId,
    title: details?.title ?? null,
    phase: lifecycle.phase,
    startsAt: details?.startsAt ?? null,
    openedAt: lifecycle.openedAt,
    conclusions: state.conclusions.status,
    units: lifecycle.units,
    directives: directives.order
      .flatMap((directiveId) => directives.byId[directiveId] ?? [])
      .map((directive) => followedDirective(sessionId, state, directive)),
    obstacles: liveObstacles(state.obstacles).map((obstacle) =>
      followedObstacle(sessionId, state, obstacle),
    ),
    carriedItems: agenda.itemOrder
      .flatMap((itemId) => agenda.items[itemId] ?? [])
      .filter(({ status, itemId }) => status === 'carried' && itemId !== followUp.itemId)
      .map(({ itemId, title, kind, plannedMinutes, carriedReason }) => ({
        itemId,
        title,
        kind,
        plannedMinutes,
        reason: carriedReason,
      })),
    figures: funding.order
      .flatMap((figureId) => funding.byId[figureId] ?? [])
      .filter(({ withdrawn }) => withdrawn === null),
    taken: [
      ...followUp.obstacles.map((taken: TakenObstacle) => ({
        sessionId: taken.sessionId,
        id: taken.obstacleId,
      })),
      ...followUp.items.map((taken) => ({ sessionId: taken.sessionId, id: taken.itemId })),
    ],
  });
}

function followedDirective(
  sessionId: string,
  { obstacles }: SessionState,
  directive: Directive,
): FollowedDirective {
  const { directiveId, leadUnitIds, addressees, deadline, withdrawn, obstacleIds } = directive;
  const programmes = new Map(
    obstacleIds
      .flatMap((obstacleId) => obstacles.byId[obstacleId]?.programmes ?? [])
      .map((each) => [`${each.programmeId}/${each.projectCode ?? ''}`, each]),
  );
  return {
    sessionId,
    directiveId,
    leadUnitIds,
    addressees,
    due: dueDate(deadline),
    withdrawn: withdrawn !== null,
    number: directive.number,
    at: directive.at,
    text: directive.text,
    coordinatingUnitIds: directive.coordinatingUnitIds,
    deadline,
    deadlineWording: directive.deadlineWording,
    conditions: directive.conditions,
    obstacleIds,
    programmes: [...programmes.values()],
  };
}

function followedObstacle(
  sessionId: string,
  state: SessionState,
  obstacle: Obstacle,
): FollowedObstacle {
  const { raisedBy, joinedPointIds } = submittersOf(state.obstacles, obstacle);
  const raisingPointIds = raisedBy.flatMap((each) => (each.kind === 'point' ? each.pointId : []));
  const pointIds = [...new Set([...raisingPointIds, ...joinedPointIds])];
  const points = pointIds.flatMap((pointId) => state.attendance.points[pointId] ?? []);
  const names = [
    ...raisedBy.map((each) => capitalised(voiceName(state, each))),
    ...joinedPointIds.map((pointId) => capitalised(pointName(state, pointId))),
  ];
  return {
    sessionId,
    obstacleId: obstacle.obstacleId,
    number: obstacle.number,
    at: obstacle.at,
    text: obstacle.text,
    programmes: obstacle.programmes,
    categoryId: obstacle.categoryId,
    level: obstacle.level,
    legalText: obstacle.legalText,
    since: obstacle.since,
    proposal: obstacle.proposal,
    itemised: obstacle.itemised,
    outcome: obstacle.outcome,
    carried: obstacle.carried,
    raisedByNames: [...new Set(names)],
    raisedByUnitIds: [
      ...new Set([
        ...points.flatMap(({ unitIds }) => unitIds),
        ...raisedBy.flatMap((each) => (each.kind === 'agency' ? each.unitId : [])),
      ]),
    ],
    pointNames: points.map(({ name }) => name),
  };
}
