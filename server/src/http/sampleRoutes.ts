import type { Request } from 'express';
import { z } from 'zod';
import { invitationLink } from '../access/links.ts';
import { done, refuse } from '../access/outcome.ts';
import { playableSample } from '../sample/playSample.ts';
import type { SampleParts } from '../sample/setUpSample.ts';
import { json } from './answers.ts';
import { nothing, type Route, route } from './route.ts';

const LOOPBACK = /^(::1|(::ffff:)?127\.)/;

/** Whether a program on this very machine asks: no proxy for somebody else, and no page in a browser. */
const isLocalProgram = ({ socket, headers }: Request): boolean =>
  LOOPBACK.test(socket.remoteAddress ?? '') &&
  headers['x-forwarded-for'] === undefined &&
  headers.forwarded === undefined &&
  headers.origin === undefined;

/** The sample session for whoever plays it: only where the sample is on, and only from this machine. */
export function sampleRoutes(parts: SampleParts, isOn: boolean): readonly Route[] {
  return [
    route({
      method: 'post',
      path: '/api/sample',
      summary: 'A sample session that has not begun, with a secretary’s link into it.',
      guard: (request) => (isOn && isLocalProgram(request) ? done(null) : refuse('forbidden')),
      params: nothing,
      query: nothing,
      body: nothing,
      answer: json(z.object({ sessionId: z.string(), link: z.url() })),
      refusals: ['forbidden', 'notFound'],
      async handle({ origin }) {
        const sample = await playableSample(parts);
        return sample === null
          ? refuse('notFound')
          : done({ sessionId: sample.sessionId, link: invitationLink(origin, sample.secret) });
      },
    }),
  ];
}
