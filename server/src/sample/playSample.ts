import { type SampleParts, sampleActor, sampleSessionId, scheduleSample } from './setUpSample.ts';

/** A sample session that has not begun, and a secretary's secret into it. */
export interface PlayableSample {
  readonly sessionId: string;
  readonly secret: string;
}

const LINK_LIFETIME = 24 * 3_600_000;
/** So many times a sample may be played on one database. */
const MOST = 1_000;

/**
 * A sample session to be played: the one that was set up, while it has not begun, else a further one like
 * it. Null where the database was not set up with the sample: nobody's own committee is ever played on.
 */
export async function playableSample(parts: SampleParts): Promise<PlayableSample | null> {
  const sessionId = await firstPlayable(parts);
  if (sessionId === null) return null;
  const { secret } = parts.access.invitations.create(
    sessionId,
    {
      role: 'secretary',
      label: 'Diễn lại phiên họp mẫu',
      pointId: null,
      unitId: null,
      oneTime: false,
      expiresAt: parts.clock() + LINK_LIFETIME,
    },
    sampleActor.identity,
  );
  return { sessionId, secret };
}

async function firstPlayable(parts: SampleParts): Promise<string | null> {
  if ((await parts.rooms.view(sampleSessionId(1))) === null) return null;
  for (let number = 1; number <= MOST; number += 1) {
    const sessionId = sampleSessionId(number);
    const session = await parts.rooms.view(sessionId);
    if (session === null) await scheduleSample(parts, sessionId);
    if (session === null || session.state.lifecycle.phase === 'scheduled') return sessionId;
  }
  return null;
}
