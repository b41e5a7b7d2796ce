import { mediaRequests } from '@diemcau/shared/protocol/media';
import { clientRequests } from '@diemcau/shared/protocol/wire';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chair, observer, runningSession, secretary } from '../support/forThisTest.ts';

const NAMES = [...Object.keys(clientRequests), ...Object.keys(mediaRequests), 'launch'];

/** Nested as deep as a message may carry it: parsed it is, written anew it overflows the stack. */
const DEPTH = 60_000;
const nested = `${'['.repeat(DEPTH)}${']'.repeat(DEPTH)}`;

test.each(NAMES)('a request "%s" nested without end does no harm to anybody', async (name) => {
  const { connect } = await runningSession();
  const hostile = await connect(observer);
  const other = await connect(chair);
  hostile.socket.io.engine.write(`2["${name}",${nested}]`);
  hostile.socket.io.engine.write(`27["${name}",${nested}]`);
  const { serverTime } = await other.socket.emitWithAck('clock', {});
  expect(serverTime).toBeGreaterThan(0);
});

/** What a parser may stumble over beside plain nonsense. */
const awkward = fc.constantFrom(
  JSON.parse('{"__proto__":{"polluted":true}}'),
  JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
  '__proto__',
  '\ud800',
  '\u0000\u202e',
  Number.MAX_SAFE_INTEGER,
);
const fields = fc.constantFrom(
  'id',
  'type',
  'payload',
  'entryId',
  'afterSeq',
  'shape',
  'audience',
  'transportId',
  'producerId',
  'rtpParameters',
  'rtpCapabilities',
  'dtlsParameters',
  'direction',
  'tiles',
);
const anything = fc.oneof(
  awkward,
  fc.jsonValue({ maxDepth: 4 }),
  fc.dictionary(fields, fc.oneof(awkward, fc.jsonValue({ maxDepth: 3 })), { maxKeys: 6 }),
);

test('whatever is sent under whatever name is answered or passed over, and nothing stays of it', async () => {
  const { connect, server } = await runningSession();
  const hostile = [await connect(observer), await connect(secretary)];
  const other = await connect(chair);
  const before = other.hash();
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...NAMES), anything, async (name, value) => {
      for (const { socket } of hostile) socket.io.engine.write(`2${JSON.stringify([name, value])}`);
      await Promise.all(hostile.map(({ socket }) => socket.emitWithAck('clock', {})));
    }),
    { numRuns: 1_500 },
  );
  expect(other.hash()).toBe(before);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  expect(server.log.filter((line) => line.includes('"level":50'))).toEqual([]);
});
