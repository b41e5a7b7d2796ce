import { eventHash, GENESIS, type StoredEvent } from '@diemcau/shared/log/storedEvent';
import type { AppendRequest, Head } from './eventStore.ts';

const actor = {
  role: 'point',
  pointId: 'point-1',
  unitId: null,
  identity: 'invitation:1',
} as const;

/** For tests: one event for each text, numbered and chained after `last`. */
export function sampleEvents(
  sessionId: string,
  last: Head | null,
  texts: readonly string[],
): readonly StoredEvent[] {
  let { seq, hash } = last ?? { seq: 0, hash: GENESIS };
  return texts.map((text) => {
    seq += 1;
    const rest: Omit<StoredEvent, 'hash'> = {
      sessionId,
      seq,
      at: 1_660_093_200_000 + seq,
      actor,
      commandId: `command-${seq}-aaaaaaaa`,
      version: 1,
      event: { type: 'messagePosted', payload: { text, parts: [null, 0.5, { deep: [] }] } },
      salt: 'AAAAAAAAAAAAAAAAAAAAAA',
      previousHash: hash,
    };
    hash = eventHash(rest);
    return { ...rest, hash };
  });
}

/** For tests: a request that appends such events after `last`, with whatever else is given. */
export const sampleRequest = (
  sessionId: string,
  last: Head | null,
  texts: readonly string[],
  rest: Partial<Pick<AppendRequest, 'answers' | 'ballots' | 'expectedSeq'>> = {},
): AppendRequest => ({
  sessionId,
  expectedSeq: last?.seq ?? 0,
  events: sampleEvents(sessionId, last, texts),
  answers: [],
  ballots: [],
  ...rest,
});
