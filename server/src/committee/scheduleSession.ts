import { createHash } from 'node:crypto';
import type { CatalogueProgramme } from '@diemcau/shared/committee/programme';
import type { CatalogueUnit } from '@diemcau/shared/committee/unit';
import type { Actor } from '@diemcau/shared/log/storedEvent';
import type { CommandAck } from '@diemcau/shared/protocol/messages';
import type { PointDetails } from '@diemcau/shared/session/attendance/state';
import type { CommandType, PayloadOf } from '@diemcau/shared/session/commands';
import type { SessionDetails } from '@diemcau/shared/session/lifecycle/state';
import type { SessionRooms } from '../sessions/sessionRooms.ts';

/** A session as it is called for: what it is about, what it may refer to, which points take part. */
export interface SessionPlan {
  readonly details: SessionDetails;
  readonly units: readonly CatalogueUnit[];
  readonly programmes: readonly CatalogueProgramme[];
  readonly points: readonly PointDetails[];
}

export type Scheduling =
  | { readonly ok: true; readonly sessionId: string; readonly pointIds: readonly string[] }
  | Extract<CommandAck, { ok: false }>;

const digest = (...parts: readonly string[]) =>
  createHash('sha256').update(parts.join('\n')).digest('hex');

/** The session that a request makes: the same for the same asker and request, so that asking twice makes one. */
export const sessionIdOf = (identity: string, requestId: string): string =>
  `s${digest(identity, requestId).slice(0, 20)}`;

/** Sends commands under identifiers that follow from the request: sent again, they happen once (promise I4). */
export class CommandSender {
  readonly #rooms: Pick<SessionRooms, 'submit'>;
  readonly #sessionId: string;
  readonly #actor: Actor;
  #sent = 0;

  constructor(rooms: Pick<SessionRooms, 'submit'>, sessionId: string, actor: Actor) {
    this.#rooms = rooms;
    this.#sessionId = sessionId;
    this.#actor = actor;
  }

  send<Type extends CommandType>(type: Type, payload: PayloadOf<Type>): Promise<CommandAck> {
    this.#sent += 1;
    const id = digest(this.#sessionId, String(this.#sent)).slice(0, 32);
    return this.#rooms.submit(this.#sessionId, { id, type, payload }, this.#actor);
  }
}

const sessionUnit = ({ unitId, name, kind, code }: CatalogueUnit) => ({ unitId, name, kind, code });

const sessionProgramme = ({ decidedOn: _day, ...programme }: CatalogueProgramme) => programme;

/** Schedules, equips and sets up the points. A refusal names the field by its place in the plan. */
export async function scheduleSession(
  sender: CommandSender,
  sessionId: string,
  { details, units, programmes, points }: SessionPlan,
): Promise<Scheduling> {
  const scheduled = await sender.send('scheduleSession', details);
  if (!scheduled.ok) return under('details', scheduled);
  const equipped = await sender.send('equipSession', {
    units: units.map(sessionUnit),
    programmes: programmes.map(sessionProgramme),
  });
  if (!equipped.ok) return equipped;
  const pointIds: string[] = [];
  for (const [place, point] of points.entries()) {
    const added = await sender.send('addPoint', point);
    if (!added.ok) return under(`points.${place}`, added);
    pointIds.push(added.newId);
  }
  return { ok: true, sessionId, pointIds };
}

const under = <Refusal extends { readonly field: string | null }>(
  path: string,
  refusal: Refusal,
): Refusal => ({ ...refusal, field: [path, refusal.field].filter(Boolean).join('.') });
