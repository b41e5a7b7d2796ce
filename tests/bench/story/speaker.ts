import { freshIdentifier } from '@diemcau/server/sessions/identifiers';
import type { SessionRooms } from '@diemcau/server/sessions/sessionRooms';
import type { Actor } from '@diemcau/shared/log/storedEvent';
import type { CommandType, PayloadOf } from '@diemcau/shared/session/commands';

/** Somebody of the story, who sends commands and is never refused. */
export interface Speaker {
  /** Gives the new identifier; throws when the command is refused. */
  say<Type extends CommandType>(type: Type, payload: PayloadOf<Type>): Promise<string>;
}

/** Everybody of a session. */
export interface Cast {
  readonly chair: Speaker;
  readonly secretary: Speaker;
  readonly points: readonly Speaker[];
  /** The number of the last event so far. */
  readonly seq: () => number;
}

export async function castOf(rooms: SessionRooms, sessionId: string): Promise<Cast> {
  let last = 0;
  const speaker = (role: Actor['role'], pointId: string | null): Speaker => ({
    say: async (type, payload) => {
      const actor: Actor = { role, pointId, unitId: null, identity: `bench:${role}:${pointId}` };
      const command = { id: freshIdentifier(), type, payload };
      const answer = await rooms.submit(sessionId, command, actor);
      if (!answer.ok) throw new Error(`${type}: ${answer.code} ${answer.field}`);
      last = Math.max(last, answer.seq);
      return answer.newId;
    },
  });
  const { central, members } = await pointsOf(rooms, sessionId);
  return {
    chair: speaker('chair', central),
    secretary: speaker('secretary', null),
    points: members.map((pointId) => speaker('point', pointId)),
    seq: () => last,
  };
}

/** The points of a session, the central one apart. */
export async function pointsOf(
  rooms: SessionRooms,
  sessionId: string,
): Promise<{ readonly central: string | null; readonly members: readonly string[] }> {
  const points = Object.values((await rooms.view(sessionId))?.state.attendance.points ?? {});
  const idsOf = (kind: 'central' | 'member') =>
    points.filter((point) => point.kind === kind).map((point) => point.pointId);
  return { central: idsOf('central')[0] ?? null, members: idsOf('member') };
}
