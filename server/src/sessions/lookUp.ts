import type { Accepted, CommandAck } from '@diemcau/shared/protocol/messages';
import type { SessionCommand } from '@diemcau/shared/session/commands';
import { z } from 'zod';
import type { EventStore } from '../eventStore/eventStore.ts';
import type { BatchEntry } from './decideBatch.ts';
import { parseCommand } from './parseCommand.ts';
import type { Waiting } from './waiting.ts';

const accepted: z.ZodType<Accepted> = z.object({
  ok: z.literal(true),
  seq: z.int().nonnegative(),
  newId: z.string(),
});

export interface LookedUp {
  /** Commands to be decided. */
  readonly entries: readonly BatchEntry[];
  /** Commands whose answer stands already: given before (promise I4), or refused for their form. */
  readonly answered: readonly (readonly [Waiting, CommandAck])[];
}

/** Asks the store for what deciding a batch needs, so that the deciding itself waits for nothing. */
export async function lookUp(
  store: EventStore,
  sessionId: string,
  batch: readonly Waiting[],
): Promise<LookedUp> {
  const entries: BatchEntry[] = [];
  const answered: [Waiting, CommandAck][] = [];
  for (const waiting of batch) {
    const { actor, command } = waiting;
    const known = await store.answerTo(sessionId, actor.identity, command.id);
    const parsed = parseCommand(command);
    if (known !== null) answered.push([waiting, accepted.parse(known)]);
    else if (!parsed.ok) answered.push([waiting, parsed.refusal]);
    else {
      const ballotBox = await ballotBoxFor(store, sessionId, parsed.command);
      entries.push({ waiting, command: parsed.command, ballotBox });
    }
  }
  return { entries, answered };
}

async function ballotBoxFor(
  store: EventStore,
  sessionId: string,
  command: SessionCommand,
): Promise<Readonly<Record<string, number>> | null> {
  return command.type === 'closeVote' ? store.tally(sessionId, command.payload.voteId) : null;
}
