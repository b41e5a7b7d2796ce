import { mediaRequests } from '@diemcau/shared/protocol/media';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { at, chair, runningSession } from '../support/forThisTest.ts';
import { soon } from '../support/media/soon.ts';
import { onStage } from '../support/media/stageClient.ts';
import { realStage } from '../support/media/testWorker.ts';

/** Messages: as many as one device may send at once. */
const RUNS = 380;

const numbers = fc.constantFrom(-1, 0, 1, 2, 96, 111, 127, 255, 48_000, 90_000, 0xffff_ffff, 1e308);
const words = fc.constantFrom(
  'audio/opus',
  'video/VP8',
  'video/rtx',
  'video/VP9',
  'video/H264',
  'audio/red',
  'audio',
  'video',
  'nack',
  'pli',
  'L3T3',
  'S9T9',
  'r0',
  '',
  '\u0000',
);
const settings = fc.dictionary(
  fc.constantFrom('apt', 'profile-id', 'packetization-mode', 'profile-level-id', '__proto__', 'x'),
  fc.oneof(numbers, words),
  { maxKeys: 3 },
);
const uris = fc.constantFrom(
  'urn:ietf:params:rtp-hdrext:sdes:mid',
  'urn:ietf:params:rtp-hdrext:sdes:rtp-stream-id',
  'urn:ietf:params:rtp-hdrext:ssrc-audio-level',
);
const types = fc.constantFrom(0, 96, 97, 111, 127);
const mimeTypes = fc.constantFrom(
  'audio/opus',
  'audio/red',
  'video/VP8',
  'video/VP9',
  'video/H264',
  'video/AV1',
  'video/rtx',
  'audio',
  'x/y',
);
const some = fc.constantFrom('nack', 'pli', 'L3T3', 'S9T9', 'r0', 'r1', '\u0000');
const codec = fc.record(
  {
    kind: fc.constantFrom('audio', 'video'),
    mimeType: mimeTypes,
    payloadType: types,
    preferredPayloadType: types,
    clockRate: fc.constantFrom(0, 8_000, 48_000, 90_000, 0xffff_ffff),
    channels: fc.constantFrom(1, 2, 8),
    parameters: settings,
    rtcpFeedback: fc.array(fc.record({ type: some, parameter: some }), { maxLength: 2 }),
  },
  { requiredKeys: ['mimeType', 'payloadType', 'clockRate'] },
);
const ssrcs = fc.constantFrom(0, 1, 77, 78, 0xffff_ffff);
const encoding = fc.record(
  {
    ssrc: ssrcs,
    rid: some,
    codecPayloadType: types,
    rtx: fc.record({ ssrc: ssrcs }),
    scalabilityMode: words,
    maxBitrate: ssrcs,
    dtx: fc.boolean(),
  },
  { requiredKeys: [] },
);
const small = fc.constantFrom(1, 2, 2, 255);
const rtpParameters = fc.record(
  {
    mid: some,
    codecs: fc.array(codec, { minLength: 1, maxLength: 3 }),
    headerExtensions: fc.array(
      fc.record({
        uri: uris,
        id: small,
        preferredId: small,
        kind: fc.constantFrom('audio', 'video'),
      }),
      {
        maxLength: 3,
      },
    ),
    encodings: fc.array(encoding, { minLength: 1, maxLength: 3 }),
    rtcp: fc.record({ cname: words, reducedSize: fc.boolean() }),
  },
  { requiredKeys: ['codecs'] },
);
const sources = fc.constantFrom('microphone', 'camera', 'screen', 'screenSound', 'check');
const fingerprints = fc.array(
  fc.record({
    algorithm: fc.constantFrom('sha-1', 'sha-256', 'sha-512'),
    value: fc.constantFrom('00:11', Array.from({ length: 32 }, () => 'AB').join(':')),
  }),
  { maxLength: 3 },
);

test('parameters that no browser sends harm neither the worker nor anybody on the stage', {
  timeout: 300_000,
}, async () => {
  const running = await runningSession(['Trung tâm', 'Mường Nhé'], {}, realStage());
  const { server } = running;
  await soon(() => expect(server.media.state().state).toBe('ready'));
  const hostile = onStage(await running.connect(at(running.pointIds[1])));
  const other = onStage(await running.connect(chair));
  await hostile.get('media:join', {});
  await other.get('media:join', {});
  const made = await hostile.get('media:createTransport', { direction: 'send' });
  const own = [made.transportId];
  const names = Object.keys(mediaRequests).filter(
    (name) => name !== 'media:join' && name !== 'media:closeTransport',
  );
  const ids = fc.nat().map((place) => own[place % own.length] ?? '');
  const message = fc.record(
    {
      transportId: ids,
      producerId: ids,
      consumerId: ids,
      direction: fc.constantFrom('send', 'receive'),
      rtpCapabilities: rtpParameters,
      rtpParameters,
      dtlsParameters: fc.record({
        role: fc.constantFrom('auto', 'client', 'server'),
        fingerprints,
      }),
      source: sources,
      kind: fc.constantFrom('audio', 'video'),
      wish: fc.constantFrom('open', 'closed', 'byConsent'),
      tiles: fc.array(
        fc.record({ producerId: ids, width: numbers, height: numbers, frameRate: words }),
        { maxLength: 3 },
      ),
    },
    { noNullPrototype: true },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        { weight: 3, arbitrary: fc.constant('media:produce') },
        { weight: 2, arbitrary: fc.constantFrom(...names) },
      ),
      message,
      async (name, raw) => {
        const answer = await hostile.raw(name, raw);
        expect(answer).toHaveProperty('ok');
        for (const id of Object.values(z.looseObject({}).parse(answer))) {
          if (typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id) && own.length < 50) own.push(id);
        }
      },
    ),
    { numRuns: RUNS },
  );
  expect(await server.metrics()).toMatch(/diemcau_media_worker_deaths_total 0/);
  expect(await other.get('media:createTransport', { direction: 'send' })).toHaveProperty(
    'transportId',
  );
  expect(server.log.filter((line) => line.includes('"level":50'))).toEqual([]);
});
