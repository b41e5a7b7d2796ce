import { entryOf } from '../entryOf.ts';
import { type CommandMeta, type Decision, type Party, reject } from '../meta.ts';
import {
  acceptUnless,
  firstRefusal,
  type Guard,
  isOfficer,
  refuseIf,
  requireProgramme,
  requireUnit,
} from '../require.ts';
import type { SessionState } from '../state.ts';
import { ownUnits } from '../voice.ts';
import type { FundingCommand } from './commands.ts';
import { requireParts } from './parts.ts';
import type { Figure, FigureDetails } from './state.ts';

type Payload<Type extends FundingCommand['type']> = Extract<
  FundingCommand,
  { type: Type }
>['payload'];

export function decideFunding(
  state: SessionState,
  command: FundingCommand,
  meta: CommandMeta,
): Decision {
  switch (command.type) {
    case 'reportFigure':
      return report(state, command.payload, meta);
    case 'reviseFigure':
      return revise(state, command.payload, meta);
    case 'withdrawFigure':
      return withdraw(state, command.payload, meta);
    default:
      return command satisfies never;
  }
}

function report(
  state: SessionState,
  payload: Payload<'reportFigure'>,
  { actor, newId: figureId }: CommandMeta,
): Decision {
  const reportedByUnitId = payload.reportedByUnitId ?? ownReporter(state, actor);
  const details = { ...payload, reportedByUnitId };
  return acceptUnless(
    [requireReporter(state, actor, reportedByUnitId), requireDetails(state, figureId, details)],
    { type: 'figureReported', payload: { ...details, figureId } },
  );
}

const revise = (
  state: SessionState,
  payload: Payload<'reviseFigure'>,
  { actor }: CommandMeta,
): Decision =>
  onStanding(state, payload.figureId, (figure) => {
    const reportedByUnitId = payload.reportedByUnitId ?? figure.reportedByUnitId;
    const revised = { ...payload, reportedByUnitId };
    return acceptUnless(
      [
        requireOwnReport(state, actor, figure),
        requireReporter(state, actor, reportedByUnitId),
        requireDetails(state, figure.figureId, revised),
      ],
      { type: 'figureRevised', payload: revised },
    );
  });

const withdraw = (
  state: SessionState,
  payload: Payload<'withdrawFigure'>,
  { actor }: CommandMeta,
): Decision =>
  onStanding(state, payload.figureId, (figure) =>
    acceptUnless([requireOwnReport(state, actor, figure)], { type: 'figureWithdrawn', payload }),
  );

function onStanding(
  state: SessionState,
  figureId: string,
  decide: (figure: Figure) => Decision,
): Decision {
  const figure = entryOf(state.funding.byId, figureId);
  if (figure === undefined) return reject('notFound', 'figureId');
  return figure.withdrawn === null ? decide(figure) : reject('withdrawn', 'figureId');
}

/** Officers who name no unit record a figure of no unit; everyone else reports for the unit they speak for. */
const ownReporter = (state: SessionState, actor: Party): string | null =>
  isOfficer(actor) ? null : (ownUnits(state, actor)[0] ?? null);

/** Officers record the report of any unit, others that of their own; a room without a unit reports nothing. */
function requireReporter(state: SessionState, actor: Party, unitId: string | null): Guard {
  if (isOfficer(actor)) return null;
  return firstRefusal([
    refuseIf(unitId === null, 'forbidden', 'reportedByUnitId'),
    refuseIf(
      unitId !== null && !ownUnits(state, actor).includes(unitId),
      'notYours',
      'reportedByUnitId',
    ),
  ]);
}

function requireOwnReport(state: SessionState, actor: Party, figure: Figure): Guard {
  const unitId = figure.reportedByUnitId;
  const own = unitId !== null && ownUnits(state, actor).includes(unitId);
  return refuseIf(!isOfficer(actor) && !own, 'notYours');
}

const requireDetails = (state: SessionState, figureId: string, details: FigureDetails): Guard =>
  firstRefusal([
    requireUnit(state, details.reportedByUnitId, 'reportedByUnitId'),
    requireUnit(state, details.unitId, 'unitId'),
    requireProgramme(state, details.programme, 'programme'),
    requireParts(state.funding, figureId, details.partIds),
  ]);
