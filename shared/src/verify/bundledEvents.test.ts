import { expect, test } from 'vitest';
import { GENESIS, type StoredEvent } from '../log/storedEvent.ts';
import { secretary } from '../testing/actors.ts';
import { elidedLine } from './bundledEvents.ts';

test('of an event that is left out nothing stays from which it could be guessed, its salt least of all', () => {
  const stored: StoredEvent = {
    sessionId: 'phien-1',
    seq: 7,
    at: 1_660_100_000_000,
    actor: secretary,
    commandId: 'a'.repeat(20),
    version: 1,
    event: { type: 'messageSent', payload: { text: 'Nội bộ' } },
    salt: 'muoi-cua-su-kien',
    previousHash: GENESIS,
    hash: 'f'.repeat(64),
  };
  expect(elidedLine(stored, 'officersOnly')).toStrictEqual({
    seq: 7,
    previousHash: GENESIS,
    hash: 'f'.repeat(64),
    elided: 'officersOnly',
  });
});
