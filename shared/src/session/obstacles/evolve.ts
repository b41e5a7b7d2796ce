import type { Stamp } from '../meta.ts';
import type { SessionState } from '../state.ts';
import type { ObstacleEvent } from './events.ts';
import type { Obstacle, Obstacles, Outcome } from './state.ts';

/** Folds an obstacle's event; what is not known is left alone. */
export function evolveObstacles(state: SessionState, event: ObstacleEvent, stamp: Stamp): void {
  const obstacles = state.obstacles;
  switch (event.type) {
    case 'obstacleSubmitted':
      submit(obstacles, event.payload, stamp);
      break;
    case 'obstaclesMerged':
      merge(obstacles, event.payload.intoId, event.payload.fromIds);
      break;
    case 'obstacleUnmerged':
      unmerge(obstacles, event.payload);
      break;
    case 'obstacleCalled':
      obstacles.onTableId = event.payload.obstacleId;
      break;
    case 'tableCleared':
      obstacles.onTableId = null;
      break;
    case 'obstacleWithdrawn':
      if (obstacles.onTableId === event.payload.obstacleId) obstacles.onTableId = null;
      change(obstacles, event, stamp);
      break;
    default:
      change(obstacles, event, stamp);
  }
}

type Submitted = Extract<ObstacleEvent, { type: 'obstacleSubmitted' }>['payload'];

function submit(obstacles: Obstacles, submitted: Submitted, stamp: Stamp): void {
  obstacles.order.push(submitted.obstacleId);
  obstacles.byId[submitted.obstacleId] = {
    ...submitted,
    number: obstacles.order.length,
    seq: stamp.seq,
    at: stamp.at,
    edits: [],
    withdrawn: null,
    mergedIntoId: null,
    mergedIds: [],
    joined: [],
    presented: [],
    assignedUnitIds: [],
    answers: [],
    outcome: null,
    pastOutcomes: [],
    carried: null,
  };
}

/** Those merged into one that is now merged itself move along: a merged obstacle has one parent, and that parent none. */
function merge(obstacles: Obstacles, intoId: string, fromIds: readonly string[]): void {
  const into = obstacles.byId[intoId];
  if (into === undefined) return;
  for (const fromId of fromIds) {
    const from = obstacles.byId[fromId];
    if (from === undefined) continue;
    const moved = [fromId, ...from.mergedIds];
    from.mergedIds = [];
    into.mergedIds.push(...moved);
    for (const movedId of moved) {
      const each = obstacles.byId[movedId];
      if (each !== undefined) each.mergedIntoId = intoId;
    }
    if (obstacles.onTableId === fromId) obstacles.onTableId = intoId;
  }
}

function unmerge(obstacles: Obstacles, on: { obstacleId: string; fromId: string }): void {
  const merged = obstacles.byId[on.obstacleId];
  const parent = obstacles.byId[on.fromId];
  if (merged !== undefined) merged.mergedIntoId = null;
  if (parent !== undefined)
    parent.mergedIds = parent.mergedIds.filter((mergedId) => mergedId !== on.obstacleId);
}

/** The events that change one obstacle and nothing else. */
type ChangeEvent = Exclude<
  ObstacleEvent,
  {
    type:
      | 'obstacleSubmitted'
      | 'obstaclesMerged'
      | 'obstacleUnmerged'
      | 'obstacleCalled'
      | 'tableCleared';
  }
>;

function change(obstacles: Obstacles, event: ChangeEvent, stamp: Stamp): void {
  const obstacle = obstacles.byId[event.payload.obstacleId];
  if (obstacle === undefined) return;
  const { seq, at } = stamp;
  switch (event.type) {
    case 'obstacleEdited':
      obstacle.edits.push({ seq, at, before: obstacle.text });
      Object.assign(obstacle, event.payload);
      break;
    case 'obstacleClassified':
      Object.assign(obstacle, event.payload);
      break;
    case 'obstacleWithdrawn':
      obstacle.withdrawn = { at, reason: event.payload.reason };
      break;
    case 'obstacleJoined':
      obstacle.joined.push({ pointId: event.payload.pointId, at, note: event.payload.note });
      break;
    case 'obstacleLeft':
      obstacle.joined = obstacle.joined.filter((each) => each.pointId !== event.payload.pointId);
      break;
    case 'obstaclePresented':
      obstacle.presented.push({ seq, at, ...said(event.payload) });
      break;
    case 'obstacleAssigned':
      obstacle.assignedUnitIds = [...event.payload.unitIds];
      break;
    case 'obstacleAnswered': {
      const { answerId, unitId, text } = event.payload;
      obstacle.answers.push({ answerId, seq, at, unitId, text });
      break;
    }
    case 'obstacleOutcomeGiven': {
      const { kind, text, directiveIds } = event.payload;
      setOutcome(obstacle, { seq, at, kind, text, directiveIds: [...directiveIds] });
      obstacle.carried = null;
      break;
    }
    case 'obstacleReopened':
      setOutcome(obstacle, null);
      break;
    case 'obstacleCarried':
      obstacle.carried = { at, reason: event.payload.reason };
      break;
    default:
      event satisfies never;
  }
}

const said = ({ pointId, text }: { pointId: string | null; text: string | null }) => ({
  pointId,
  text,
});

function setOutcome(obstacle: Obstacle, outcome: Outcome | null): void {
  if (obstacle.outcome !== null) obstacle.pastOutcomes.push(obstacle.outcome);
  obstacle.outcome = outcome;
}
