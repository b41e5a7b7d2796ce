import { entryOf } from '../entryOf.ts';
import { type CommandMeta, type Decision, reject } from '../meta.ts';
import {
  acceptUnless,
  firstRefusal,
  type Guard,
  refuseIf,
  requireDistinct,
  requireUnits,
} from '../require.ts';
import type { SessionState } from '../state.ts';
import type { DirectiveCommand } from './commands.ts';
import { reopenedBy, settledBy } from './sources.ts';
import type { Directive, DirectiveDetails } from './state.ts';

type Payload<Type extends DirectiveCommand['type']> = Extract<
  DirectiveCommand,
  { type: Type }
>['payload'];

export function decideDirectives(
  state: SessionState,
  command: DirectiveCommand,
  meta: CommandMeta,
): Decision {
  switch (command.type) {
    case 'issueDirective':
      return issue(state, command.payload, meta);
    case 'editDirective':
      return onStanding(state, command.payload.directiveId, (directive) =>
        edit(state, command.payload, directive),
      );
    case 'withdrawDirective':
      return onStanding(state, command.payload.directiveId, (directive) =>
        withdraw(state, command.payload, directive),
      );
    default:
      return command satisfies never;
  }
}

function issue(
  state: SessionState,
  payload: Payload<'issueDirective'>,
  { newId: directiveId }: CommandMeta,
): Decision {
  const itemId = state.agenda.currentItemId;
  return acceptUnless(
    [requireDetails(state, payload), requireSources(state, payload.obstacleIds, [])],
    { type: 'directiveIssued', payload: { ...payload, directiveId, itemId } },
    ...settledBy(state, directiveId, payload.obstacleIds),
  );
}

/** Obstacles that it newly comes from are settled by it; those that it no longer comes from may be open again. */
function edit(
  state: SessionState,
  payload: Payload<'editDirective'>,
  { directiveId, obstacleIds: before }: Directive,
): Decision {
  const dropped = before.filter((obstacleId) => !payload.obstacleIds.includes(obstacleId));
  return acceptUnless(
    [requireDetails(state, payload), requireSources(state, payload.obstacleIds, before)],
    { type: 'directiveEdited', payload },
    ...settledBy(state, directiveId, payload.obstacleIds),
    ...reopenedBy(state, directiveId, dropped),
  );
}

const withdraw = (
  state: SessionState,
  payload: Payload<'withdrawDirective'>,
  { directiveId }: Directive,
): Decision =>
  acceptUnless(
    [],
    { type: 'directiveWithdrawn', payload },
    ...reopenedBy(state, directiveId, state.obstacles.order),
  );

function onStanding(
  state: SessionState,
  directiveId: string,
  decide: (directive: Directive) => Decision,
): Decision {
  const directive = entryOf(state.directives.byId, directiveId);
  if (directive === undefined) return reject('notFound', 'directiveId');
  return directive.withdrawn === null ? decide(directive) : reject('withdrawn', 'directiveId');
}

function requireDetails(state: SessionState, details: DirectiveDetails): Guard {
  const { leadUnitIds, coordinatingUnitIds, addressees } = details;
  return firstRefusal([
    refuseIf(leadUnitIds.length === 0 && addressees.length === 0, 'noLead', 'leadUnitIds'),
    requireUnits(state, leadUnitIds, 'leadUnitIds'),
    requireDistinct(leadUnitIds, 'leadUnitIds'),
    requireUnits(state, coordinatingUnitIds, 'coordinatingUnitIds'),
    requireDistinct(coordinatingUnitIds, 'coordinatingUnitIds'),
    ...coordinatingUnitIds.map((unitId, place) =>
      refuseIf(leadUnitIds.includes(unitId), 'leadAndCoordinating', `coordinatingUnitIds.${place}`),
    ),
  ]);
}

/** Source obstacles exist and are live; those it came from before may have been merged or withdrawn since. */
const requireSources = (
  state: SessionState,
  obstacleIds: readonly string[],
  before: readonly string[],
): Guard =>
  firstRefusal([
    ...obstacleIds.map((obstacleId, place) =>
      requireSource(state, obstacleId, before.includes(obstacleId), `obstacleIds.${place}`),
    ),
    requireDistinct(obstacleIds, 'obstacleIds'),
  ]);

function requireSource(
  state: SessionState,
  obstacleId: string,
  sourceBefore: boolean,
  field: string,
): Guard {
  const obstacle = entryOf(state.obstacles.byId, obstacleId);
  if (obstacle === undefined) return refuseIf(true, 'notFound', field);
  if (sourceBefore) return null;
  return firstRefusal([
    refuseIf(obstacle.withdrawn !== null, 'withdrawn', field),
    refuseIf(obstacle.mergedIntoId !== null, 'merged', field),
  ]);
}
