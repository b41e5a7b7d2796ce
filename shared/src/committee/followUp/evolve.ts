import type { Stamp } from '../../session/meta.ts';
import type { CommitteeEvent } from './events.ts';
import {
  type DirectiveFollowUp,
  emptyTask,
  type FollowUpState,
  matterKey,
  type ObstacleFollowUp,
  type TaskFollowUp,
  taskKey,
} from './state.ts';

type Named<Type extends CommitteeEvent['type']> = Extract<CommitteeEvent, { readonly type: Type }>;

/** Folds one event of a committee's log into the state, in place. It knows no clock and refuses nothing. */
export function evolveFollowUp(state: FollowUpState, event: CommitteeEvent, stamp: Stamp): void {
  switch (event.type) {
    case 'progressReported':
      report(state, event.payload, stamp);
      break;
    case 'addresseesNamed':
      directiveIn(state, event.payload).addresseeUnitIds = [...event.payload.unitIds];
      break;
    case 'obstacleResolved':
      obstacleIn(state, event.payload).resolved = { ...placeOf(stamp), how: event.payload.how };
      break;
    case 'obstacleNoted':
      obstacleIn(state, event.payload).notes.push({
        ...placeOf(stamp),
        text: event.payload.text,
      });
      break;
    case 'doneConfirmed':
    case 'reportReturned':
    case 'deadlineExtended':
    case 'directiveClosed':
    case 'directiveTakenUpAgain':
      for (const addressee of event.payload.addresseeUnitIds) {
        act(taskIn(state, event.payload, addressee), event, stamp);
      }
      break;
    default:
      event satisfies never;
  }
}

function report(
  state: FollowUpState,
  payload: Named<'progressReported'>['payload'],
  stamp: Stamp,
): void {
  const { unitId, percent, text, attachment, claimsDone } = payload;
  const { role, pointId, unitId: by } = stamp.actor;
  taskIn(state, payload, payload.addresseeUnitId).reports.push({
    ...placeOf(stamp),
    by: { role, pointId, unitId: by },
    unitId,
    percent,
    text,
    attachment,
    claimsDone,
    returned: null,
  });
}

function act(
  task: TaskFollowUp,
  event: Named<
    | 'doneConfirmed'
    | 'reportReturned'
    | 'deadlineExtended'
    | 'directiveClosed'
    | 'directiveTakenUpAgain'
  >,
  stamp: Stamp,
): void {
  const place = placeOf(stamp);
  switch (event.type) {
    case 'doneConfirmed':
      task.done = place;
      break;
    case 'reportReturned':
      returnClaims(task, { ...place, reason: event.payload.reason });
      break;
    case 'deadlineExtended': {
      const { before, until, reason } = event.payload;
      task.extensions.push({ ...place, before, until, reason });
      break;
    }
    case 'directiveClosed':
      task.closed = { ...place, reason: event.payload.reason };
      break;
    case 'directiveTakenUpAgain':
      task.done = null;
      task.closed = null;
      returnClaims(task, { ...place, reason: event.payload.reason });
      task.reopenings.push({ ...place, reason: event.payload.reason });
      break;
    default:
      event satisfies never;
  }
}

/** What had been claimed is claimed no more. */
function returnClaims(
  task: TaskFollowUp,
  returned: { seq: number; at: number; reason: string },
): void {
  for (const each of task.reports) {
    if (each.claimsDone && each.returned === null) each.returned = { ...returned };
  }
}

const placeOf = ({ seq, at }: Stamp) => ({ seq, at });

function directiveIn(
  { directives }: FollowUpState,
  { sessionId, directiveId }: { readonly sessionId: string; readonly directiveId: string },
): DirectiveFollowUp {
  const key = matterKey(sessionId, directiveId);
  const directive = directives[key] ?? { addresseeUnitIds: [], tasks: {} };
  directives[key] = directive;
  return directive;
}

function taskIn(
  state: FollowUpState,
  matter: { readonly sessionId: string; readonly directiveId: string },
  addresseeUnitId: string | null,
): TaskFollowUp {
  const { tasks } = directiveIn(state, matter);
  const key = taskKey(addresseeUnitId);
  const task = tasks[key] ?? emptyTask();
  tasks[key] = task;
  return task;
}

function obstacleIn(
  { obstacles }: FollowUpState,
  { sessionId, obstacleId }: { readonly sessionId: string; readonly obstacleId: string },
): ObstacleFollowUp {
  const key = matterKey(sessionId, obstacleId);
  const obstacle = obstacles[key] ?? { notes: [], resolved: null };
  obstacles[key] = obstacle;
  return obstacle;
}
