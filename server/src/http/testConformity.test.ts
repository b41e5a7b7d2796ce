import { expect, test } from 'vitest';
import { z } from 'zod';
import { done } from '../access/outcome.ts';
import { json } from './answers.ts';
import { openApiDocument } from './openApi.ts';
import { nothing, route } from './route.ts';
import { answerCheck } from './testConformity.ts';

const check = answerCheck(
  openApiDocument([
    route({
      method: 'get',
      path: '/api/things/:name',
      summary: 'A thing.',
      guard: () => done(null),
      params: z.object({ name: z.string() }),
      query: nothing,
      body: nothing,
      answer: json(z.object({ size: z.int() })),
      refusals: ['notFound'],
      handle: () => done({ size: 1 }),
    }),
  ]),
);
const headers = new Headers({ 'content-type': 'application/json; charset=utf-8' });
const answered = (status: number, body: unknown) => () =>
  check('GET', '/api/things/a?b=c', { status, headers }, JSON.stringify(body));

test('an answer as described passes', () => {
  answered(200, { size: 1 })();
  answered(404, { ok: false, code: 'notFound', message: 'Not there.', field: null })();
});

test('an answer of another shape, an unknown code and a status that is not described do not', () => {
  expect(answered(200, { size: 'large' })).toThrow(/size must be integer/);
  expect(answered(200, { size: 1, secret: 'x' })).toThrow(/additional/);
  expect(answered(404, { ok: false, code: 'gone', message: '', field: null })).toThrow(/allowed/);
  expect(answered(409, {})).toThrow(/answered 409/);
});
