import { apiRefusal } from '@diemcau/shared/protocol/api/refusal';
import type { RejectionCode } from '@diemcau/shared/protocol/rejections';
import { z } from 'zod';
import { statusOf } from './refusals.ts';
import type { Route } from './route.ts';

type Json = Record<string, unknown>;

/** Refusals that any route may give. */
const COMMON: readonly RejectionCode[] = ['tooFast', 'failed'];
const CHANGING: readonly RejectionCode[] = [
  'malformed',
  'notSameOrigin',
  'tooLarge',
  'storageReadOnly',
  'storageFull',
  'storageFailed',
];

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _draft, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
};

/** The OpenAPI 3.1 document of these routes, made from the schemas that parse their requests and answers. */
export function openApiDocument(routes: readonly Route[]): Json {
  const paths: Record<string, Json> = {};
  for (const route of routes) {
    const path = route.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method]: operation(route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Điểm Cầu',
      version: '0.1.0',
      description:
        'Sessions, links into them, the catalogue and the record. What happens in a session goes over the socket. Requests that change something are JSON and, from a browser, of the same origin.',
    },
    paths,
    components: { schemas: { Refusal: schemaOf(apiRefusal, 'output') } },
  };
}

function operation(route: Route): Json {
  return {
    summary: route.summary,
    operationId: operationId(route),
    parameters: [...parameters(route.params, 'path'), ...parameters(route.query, 'query')],
    ...(route.method === 'get' ? {} : { requestBody: requestBody(route) }),
    responses: { 200: success(route), ...refusals(route) },
  };
}

const operationId = ({ method, path }: Route): string =>
  [method, ...path.split(/[^A-Za-z]+/).filter((part) => part !== '' && part !== 'api')].join('-');

const parameters = (schema: z.ZodObject, place: 'path' | 'query'): Json[] =>
  Object.entries(schema.shape).map(([name, field]) => ({
    name,
    in: place,
    required: place === 'path' || !z.safeParse(field, undefined).success,
    schema: schemaOf(field, 'input'),
  }));

const requestBody = (route: Route): Json => ({
  required: true,
  content: route.upload
    ? { 'application/octet-stream': {} }
    : { 'application/json': { schema: schemaOf(route.body, 'input') } },
});

const success = ({ answer }: Route): Json =>
  answer.kind === 'json'
    ? {
        description: 'Done.',
        content: { 'application/json': { schema: schemaOf(answer.schema, 'output') } },
      }
    : { description: 'The file.', content: { [answer.contentType]: {} } };

function refusals(route: Route): Json {
  const codes = new Set([
    ...COMMON,
    ...(route.method === 'get' ? [] : CHANGING),
    ...route.refusals,
  ]);
  const byStatus = Map.groupBy(codes, statusOf);
  return Object.fromEntries(
    [...byStatus].map(([status, sameStatus]) => [
      status,
      {
        description: `Refused: ${sameStatus.join(', ')}.`,
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } },
      },
    ]),
  );
}
