import { entryOf } from '../../session/entryOf.ts';
import type { CommitteeCommand } from './commands.ts';
import { accepted, type FollowUpDecision, type FollowUpMeta, rejected } from './meta.ts';
import { committeePolicy } from './policy.ts';
import { type FollowUpState, matterKey } from './state.ts';
import {
  type DirectiveFacts,
  dueOf,
  followUpOf,
  hasClaim,
  isSettled,
  type Task,
  tasksOf,
} from './tasks.ts';

type Payload<Type extends CommitteeCommand['type']> = Extract<
  CommitteeCommand,
  { readonly type: Type }
>['payload'];

type Act = Exclude<
  CommitteeCommand,
  { readonly type: 'reportProgress' | 'nameAddressees' | 'resolveObstacle' | 'noteObstacle' }
>;

/** What a command to a committee's log leads to: events, or a refusal. Pure; `state` is not changed (FOL rules of SPEC.md). */
export function decideFollowUp(
  state: FollowUpState,
  command: CommitteeCommand,
  meta: FollowUpMeta,
): FollowUpDecision {
  if (!committeePolicy[command.type].includes(meta.actor.role)) return rejected('forbidden');
  switch (command.type) {
    case 'resolveObstacle':
    case 'noteObstacle':
      return onObstacle(state, command, meta);
    case 'reportProgress':
      return onDirective(meta, (facts) => report(state, command.payload, facts, meta));
    case 'nameAddressees':
      return onDirective(meta, (facts) => nameAddressees(state, command.payload, facts, meta));
    case 'confirmDone':
    case 'returnReport':
    case 'extendDeadline':
    case 'closeDirective':
    case 'reopenDirective':
      return onDirective(meta, (facts) => act(state, command, facts));
    default:
      return command satisfies never;
  }
}

function onDirective(
  { directive }: FollowUpMeta,
  decide: (facts: DirectiveFacts) => FollowUpDecision,
): FollowUpDecision {
  if (directive === null) return rejected('notFound', 'directiveId');
  return directive.withdrawn ? rejected('withdrawn', 'directiveId') : decide(directive);
}

function report(
  state: FollowUpState,
  payload: Payload<'reportProgress'>,
  facts: DirectiveFacts,
  { actor, attachment }: FollowUpMeta,
): FollowUpDecision {
  const { addresseeUnitId: unitId, attachmentId, ...said } = payload;
  if (actor.role === 'agency' && actor.unitId !== unitId) {
    return rejected('notYours', 'addresseeUnitId');
  }
  const task = tasksOf(state, facts).find(({ unitIds }) => unitIds.includes(unitId));
  if (task === undefined) return rejected('notAddressee', 'addresseeUnitId');
  if (isSettled(task.followUp)) return rejected('taskSettled', 'directiveId');
  if (attachmentId !== null && attachment === null) return rejected('notFound', 'attachmentId');
  const { addresseeUnitId } = task;
  return accepted({
    type: 'progressReported',
    payload: {
      ...said,
      addresseeUnitId,
      unitId,
      attachment: attachmentId === null ? null : attachment,
    },
  });
}

function nameAddressees(
  state: FollowUpState,
  payload: Payload<'nameAddressees'>,
  facts: DirectiveFacts,
  { knownUnitIds }: FollowUpMeta,
): FollowUpDecision {
  const { unitIds } = payload;
  if (facts.addressees.length === 0) return rejected('noClass', 'directiveId');
  const unknown = unitIds.findIndex((unitId) => !knownUnitIds.has(unitId));
  if (unknown >= 0) return rejected('unknownUnit', `unitIds.${unknown}`);
  const twice = unitIds.findIndex((unitId, place) => unitIds.indexOf(unitId) !== place);
  if (twice >= 0) return rejected('duplicate', `unitIds.${twice}`);
  const { addresseeUnitIds, tasks } = followUpOf(state, facts);
  const lost = addresseeUnitIds.some(
    (unitId) => !unitIds.includes(unitId) && entryOf(tasks, unitId) !== undefined,
  );
  if (lost) return rejected('inUse', 'unitIds');
  const same =
    unitIds.length === addresseeUnitIds.length &&
    unitIds.every((unitId) => addresseeUnitIds.includes(unitId));
  return same ? accepted() : accepted({ type: 'addresseesNamed', payload });
}

/** On one task, or on each task of the directive that it applies to; where it applies to none, the first one says why. */
function act(state: FollowUpState, command: Act, facts: DirectiveFacts): FollowUpDecision {
  const { addresseeUnitId } = command.payload;
  const tasks = tasksOf(state, facts).filter(
    ({ unitIds }) => addresseeUnitId === null || unitIds.includes(addresseeUnitId),
  );
  const [first] = tasks;
  if (first === undefined) return rejected('notAddressee', 'addresseeUnitId');
  const applying = tasks.filter((task) => hindrance(command, task, facts) === null);
  const refusal = hindrance(command, first, facts);
  if (applying.length === 0 && refusal !== null) return refusal;
  return accepted(...eventsOf(command, applying, facts));
}

/** What speaks against acting on the task, or null. */
function hindrance(command: Act, task: Task, facts: DirectiveFacts): FollowUpDecision | null {
  const { done, closed } = task.followUp;
  const settled = done !== null || closed !== null;
  if (command.type === 'reopenDirective') {
    return settled ? null : rejected('notSettled', 'directiveId');
  }
  const again =
    (command.type === 'confirmDone' && done !== null) ||
    (command.type === 'closeDirective' && closed !== null);
  if (again) return rejected('alreadyDone', 'directiveId');
  if (settled) return rejected('taskSettled', 'directiveId');
  if (command.type === 'returnReport' && !hasClaim(task)) {
    return rejected('notReported', 'directiveId');
  }
  if (command.type !== 'extendDeadline') return null;
  const due = dueOf(task.followUp, facts);
  const later = due === null || command.payload.until > due;
  return later ? null : rejected('deadlineNotLater', 'until');
}

/** One event for all tasks; an extension one for each last day that stood before. */
function eventsOf(command: Act, tasks: readonly Task[], facts: DirectiveFacts) {
  const { sessionId, directiveId } = facts;
  const on = (which: readonly Task[]) => ({
    sessionId,
    directiveId,
    addresseeUnitIds: which.map(({ addresseeUnitId }) => addresseeUnitId),
  });
  switch (command.type) {
    case 'confirmDone':
      return [{ type: 'doneConfirmed' as const, payload: on(tasks) }];
    case 'returnReport':
      return [
        {
          type: 'reportReturned' as const,
          payload: { ...on(tasks), reason: command.payload.reason },
        },
      ];
    case 'extendDeadline': {
      const { until, reason } = command.payload;
      const byDay = Map.groupBy(tasks, ({ followUp }) => dueOf(followUp, facts));
      return [...byDay].map(([before, same]) => ({
        type: 'deadlineExtended' as const,
        payload: { ...on(same), before, until, reason },
      }));
    }
    case 'closeDirective':
      return [
        {
          type: 'directiveClosed' as const,
          payload: { ...on(tasks), reason: command.payload.reason },
        },
      ];
    case 'reopenDirective':
      return [
        {
          type: 'directiveTakenUpAgain' as const,
          payload: { ...on(tasks), reason: command.payload.reason },
        },
      ];
    default:
      return command satisfies never;
  }
}

function onObstacle(
  state: FollowUpState,
  command: Extract<CommitteeCommand, { readonly type: 'resolveObstacle' | 'noteObstacle' }>,
  { obstacle }: FollowUpMeta,
): FollowUpDecision {
  const { sessionId, obstacleId } = command.payload;
  if (obstacle === null) return rejected('notFound', 'obstacleId');
  if (!obstacle.live) return rejected('withdrawn', 'obstacleId');
  if (command.type === 'noteObstacle')
    return accepted({ type: 'obstacleNoted', payload: command.payload });
  const before = entryOf(state.obstacles, matterKey(sessionId, obstacleId));
  return before !== undefined && before.resolved !== null
    ? rejected('alreadyDone', 'obstacleId')
    : accepted({ type: 'obstacleResolved', payload: command.payload });
}
