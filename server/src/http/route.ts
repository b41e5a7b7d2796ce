import type { RejectionCode } from '@diemcau/shared/protocol/rejections';
import type { Request, Response } from 'express';
import { z } from 'zod';
import type { CookieChange } from '../access/cookies.ts';
import { type Outcome, refuse } from '../access/outcome.ts';
import type { Answer } from './answers.ts';
import { refusalBody, statusOf } from './refusals.ts';
import type { Site } from './site.ts';

type Eventually<Value> = Promise<Value> | Value;

/** Tells who asks, or refuses. */
export type Guard<Params, Caller> = (
  request: Request,
  params: Params,
) => Eventually<Outcome<Caller>>;

/** A request whose every part has been parsed. */
export interface Call<Params, Query, Body, Caller> {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly caller: Caller;
  readonly request: Request;
  /** What links are printed with. */
  readonly origin: string;
  setCookie(change: CookieChange): void;
}

/** One route: its document and its behaviour are both made from this, so that they cannot drift apart. */
interface Definition<
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Body extends z.ZodObject,
  Caller,
  Value,
> {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  /** As Express writes it: `/api/sessions/:sessionId`. */
  readonly path: `/api/${string}`;
  readonly summary: string;
  readonly guard: Guard<z.output<Params>, Caller>;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** The body is a file's bytes (application/octet-stream), which `handle` reads from the request. */
  readonly upload?: true;
  readonly answer: Answer<Value>;
  /** Refusals beside those that any route may give. */
  readonly refusals: readonly RejectionCode[];
  readonly handle: (
    call: Call<z.output<Params>, z.output<Query>, z.output<Body>, Caller>,
  ) => Eventually<Outcome<Value>>;
}

/** A route with its types worked off: what the router serves and the document describes. */
export interface Route {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  readonly path: string;
  readonly summary: string;
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  readonly body: z.ZodObject;
  readonly upload: boolean;
  readonly refusals: readonly RejectionCode[];
  readonly answer: Answer<never>['description'];
  serve(request: Request, response: Response, site: Site): Promise<void>;
}

/** Routes without parameters, query or body take this. */
export const nothing = z.object({});

/** Works off a definition's types. Refusals are answered with their code; what is thrown is for the router. */
export function route<
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Body extends z.ZodObject,
  Caller,
  Value,
>(definition: Definition<Params, Query, Body, Caller, Value>): Route {
  /** Who asks comes before what is asked: an outsider learns nothing of what a body should look like. */
  const outcomeOf = async (
    request: Request,
    response: Response,
    site: Site,
  ): Promise<Outcome<Value>> => {
    const params = definition.params.safeParse(request.params);
    if (!params.success) return refuse('notFound', fieldOf(params.error));
    const asked = await definition.guard(request, params.data);
    if (!asked.ok) return asked;
    const query = definition.query.safeParse(request.query);
    if (!query.success) return refuse('malformed', fieldOf(query.error));
    // Nothing has read the bytes of a body that is no JSON, and nothing is left to read of one that is.
    const isBytes = request.is('application/octet-stream') === 'application/octet-stream';
    if (isBytes !== (definition.upload ?? false)) return refuse('malformed', 'Content-Type');
    const body = definition.body.safeParse(request.body ?? {});
    if (!body.success) return refuse('malformed', fieldOf(body.error));
    return definition.handle({
      params: params.data,
      query: query.data,
      body: body.data,
      caller: asked.value,
      request,
      origin: site.origin(request),
      setCookie: (change) => site.setCookie(request, response, change),
    });
  };

  const { method, path, summary, params, query, body, upload = false, refusals } = definition;
  return {
    method,
    path,
    summary,
    params,
    query,
    body,
    upload,
    refusals,
    answer: definition.answer.description,
    async serve(request, response, site) {
      const outcome = await outcomeOf(request, response, site);
      response.set('Cache-Control', 'no-store');
      if (outcome.ok) definition.answer.send(response, outcome.value);
      else response.status(statusOf(outcome.code)).json(refusalBody(outcome));
    },
  };
}

const fieldOf = (error: z.ZodError): string | null => error.issues[0]?.path.join('.') || null;
