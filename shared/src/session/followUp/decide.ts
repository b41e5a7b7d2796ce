import { entryOf } from '../entryOf.ts';
import type { SessionEvent } from '../events.ts';
import { accept, type CommandMeta, type Decision } from '../meta.ts';
import type { RaisedBy } from '../schemas.ts';
import type { SessionState } from '../state.ts';
import { followUpTitle } from '../wording/taskCounts.ts';
import type { FollowUpSessionCommand } from './commands.ts';
import type { TakenItem, TakenObstacle } from './state.ts';

type Payload = FollowUpSessionCommand['payload'];
type Origin = { readonly sessionId: string };

/**
 * Takes over what the register says is open (rules FUP of SPEC.md). What has come already does not come
 * twice; what is settled meanwhile, and nobody here has touched, goes.
 */
export function decideTakenOver(
  state: SessionState,
  { payload }: FollowUpSessionCommand,
  { newId }: CommandMeta,
): Decision {
  const ids = identifiersFrom(newId);
  const head = firstItem(state, payload, ids);
  const kept = keptObstacles(state, payload);
  const dropped = state.followUp.obstacles.filter((each) => !kept.includes(each));
  const items = newItems(state, payload, head.itemId, ids);
  const obstacles = newObstacles(state, payload, head.itemId, ids);
  if (isUnchanged(state, payload, head, [dropped, items, obstacles])) return accept();
  return accept(
    ...head.events,
    {
      type: 'mattersTakenOver',
      payload: {
        itemId: head.itemId,
        asOf: payload.asOf,
        previous: payload.previous,
        counts: payload.counts,
        keptObstacleIds: kept.map(({ hereId }) => hereId),
        keptItemIds: state.followUp.items.map(({ hereId }) => hereId),
      },
    },
    ...payload.directives.map(
      (directive): SessionEvent => ({ type: 'directiveTakenOver', payload: directive }),
    ),
    ...items,
    ...obstacles,
    ...dropped.flatMap((taken) => withdrawal(state, taken)),
  );
}

function* identifiersFrom(newId: string): Generator<string, never> {
  yield newId;
  for (let count = 1; ; count += 1) yield `${newId}.${count}`;
}

interface Head {
  readonly itemId: string;
  readonly events: readonly SessionEvent[];
}

/** The agenda item that it stands under: made first in the agenda, and renamed as long as nobody else has renamed it. */
function firstItem(
  { agenda, followUp }: SessionState,
  { counts }: Payload,
  ids: Generator<string, never>,
): Head {
  const title = followUpTitle(counts);
  const item = followUp.itemId === null ? undefined : entryOf(agenda.items, followUp.itemId);
  if (item === undefined) {
    const itemId = ids.next().value;
    const details = { title, kind: 'report' as const, plannedMinutes: null };
    const payload = {
      ...details,
      itemId,
      responsibleUnitId: null,
      afterItemId: null,
      submitters: [],
    };
    return { itemId, events: [{ type: 'agendaItemAdded', payload }] };
  }
  const { itemId, kind, plannedMinutes, responsibleUnitId } = item;
  const ours = followUp.counts !== null && item.title === followUpTitle(followUp.counts);
  if (!ours || item.title === title) return { itemId, events: [] };
  const payload = { itemId, title, kind, plannedMinutes, responsibleUnitId };
  return { itemId, events: [{ type: 'agendaItemEdited', payload }] };
}

/** Those still open where they came from, and those that somebody here has taken up. */
function keptObstacles(state: SessionState, { obstacles }: Payload): readonly TakenObstacle[] {
  const open = new Set(obstacles.map(keyOfObstacle));
  return state.followUp.obstacles.filter((taken) => {
    const here = entryOf(state.obstacles.byId, taken.hereId);
    const touched =
      here === undefined ||
      here.withdrawn !== null ||
      here.mergedIntoId !== null ||
      here.mergedIds.length > 0 ||
      here.joined.length > 0 ||
      here.answers.length > 0 ||
      here.outcome !== null;
    return touched || open.has(keyOfObstacle(taken));
  });
}

function newItems(
  { followUp }: SessionState,
  { items }: Payload,
  headId: string,
  ids: Generator<string, never>,
): readonly SessionEvent[] {
  const known = new Set(followUp.items.map(keyOfItem));
  let afterItemId = followUp.items.at(-1)?.hereId ?? headId;
  return items
    .filter((item) => !known.has(keyOfItem(item)))
    .flatMap((item): readonly SessionEvent[] => {
      const { title, kind, plannedMinutes } = item;
      const hereId = ids.next().value;
      const details = { title, kind, plannedMinutes, responsibleUnitId: null };
      const added = { ...details, itemId: hereId, afterItemId, submitters: [] };
      afterItemId = hereId;
      return [
        { type: 'agendaItemAdded', payload: added },
        { type: 'itemTakenOver', payload: { ...item, hereId } },
      ];
    });
}

function newObstacles(
  state: SessionState,
  { obstacles }: Payload,
  itemId: string,
  ids: Generator<string, never>,
): readonly SessionEvent[] {
  const known = new Set(state.followUp.obstacles.map(keyOfObstacle));
  return obstacles
    .filter((obstacle) => !known.has(keyOfObstacle(obstacle)))
    .flatMap((obstacle): readonly SessionEvent[] => {
      const hereId = ids.next().value;
      const { text, categoryId, level, legalText, since, proposal, itemised } = obstacle;
      const programmes = obstacle.programmes.filter((each) => isKnownProgramme(state, each));
      const details = { text, programmes, categoryId, level, legalText, since, proposal };
      const raisedBy = raiserHere(state, obstacle);
      return [
        {
          type: 'obstacleSubmitted',
          payload: { ...details, itemised, obstacleId: hereId, raisedBy, itemId },
        },
        { type: 'obstacleTakenOver', payload: { ...obstacle, hereId } },
      ];
    });
}

/** The point of this session where one of the units sits, or the agency, else those who raised it, by name. */
function raiserHere(
  { attendance, lifecycle }: SessionState,
  { raisedByName, raisedByUnitIds }: Payload['obstacles'][number],
): RaisedBy {
  const pointId = attendance.pointOrder.find(
    (id) =>
      attendance.points[id]?.kind === 'member' &&
      attendance.points[id].unitIds.some((unitId) => raisedByUnitIds.includes(unitId)),
  );
  if (pointId !== undefined) return { kind: 'point', pointId };
  const unitId = raisedByUnitIds.find(
    (id) => entryOf(lifecycle.units, id)?.kind === 'agency' && raisedByUnitIds.length === 1,
  );
  if (unitId !== undefined) return { kind: 'agency', unitId };
  return { kind: 'group', name: raisedByName };
}

function isKnownProgramme(
  { lifecycle }: SessionState,
  { programmeId, projectCode }: Payload['obstacles'][number]['programmes'][number],
): boolean {
  const programme = entryOf(lifecycle.programmes, programmeId);
  if (programme === undefined) return false;
  return projectCode === null || programme.projects.some(({ code }) => code === projectCode);
}

const withdrawal = (
  { obstacles }: SessionState,
  { hereId }: TakenObstacle,
): readonly SessionEvent[] =>
  entryOf(obstacles.byId, hereId) === undefined
    ? []
    : [
        {
          type: 'obstacleWithdrawn',
          payload: { obstacleId: hereId, reason: 'Đã được giải quyết trước phiên họp.' },
        },
      ];

function isUnchanged(
  { followUp }: SessionState,
  { asOf, previous, counts, directives }: Payload,
  { itemId, events }: Head,
  changes: readonly (readonly unknown[])[],
): boolean {
  const now = [itemId, asOf, previous, counts, directives];
  const before = [
    followUp.itemId,
    followUp.asOf,
    followUp.previous,
    followUp.counts,
    followUp.directives,
  ];
  return (
    events.length === 0 &&
    changes.every((change) => change.length === 0) &&
    JSON.stringify(now) === JSON.stringify(before)
  );
}

const keyOfObstacle = ({ sessionId, obstacleId }: Origin & { readonly obstacleId: string }) =>
  `${sessionId}/${obstacleId}`;
const keyOfItem = ({ sessionId, itemId }: Pick<TakenItem, 'sessionId' | 'itemId'>) =>
  `${sessionId}/${itemId}`;
