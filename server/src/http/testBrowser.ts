import { parseSetCookie } from 'cookie';
import type { z } from 'zod';
import { type AnswerCheck, answerCheck } from './testConformity.ts';

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as that schema has it; throws when it is something else. */
  as<Schema extends z.ZodType>(schema: Schema): z.output<Schema>;
}

/** A browser on a page of the server's own: it keeps cookies and names its origin. */
export interface Browser {
  get(path: string): Promise<Reply>;
  post(path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Reply>;
  put(path: string, body: unknown): Promise<Reply>;
  delete(path: string, body: unknown): Promise<Reply>;
  /** As a Cookie header holds them. */
  cookies(): string;
}

/** Reads the server's OpenAPI document first and holds every answer against it. */
export async function createBrowser(url: string): Promise<Browser> {
  const check = await documentOf(url);
  const kept = new Map<string, string>();
  const cookies = () => [...kept].map(([name, value]) => `${name}=${value}`).join('; ');

  const keep = (headers: Headers) => {
    for (const header of headers.getSetCookie()) {
      const { name, value, maxAge, expires } = parseSetCookie(header);
      const ended = maxAge === 0 || (expires !== undefined && expires.getTime() <= Date.now());
      if (ended || value === undefined) kept.delete(name);
      else kept.set(name, value);
    }
  };

  const send = async (
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Reply> => {
    const response = await fetch(url + path, {
      method,
      redirect: 'manual',
      headers: {
        cookie: cookies(),
        ...(body === undefined ? {} : { 'content-type': 'application/json', origin: url }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    keep(response.headers);
    const text = await response.text();
    check(method, path, response, text);
    return {
      status: response.status,
      headers: response.headers,
      text,
      as: (schema) => schema.parse(JSON.parse(text)),
    };
  };

  return {
    get: (path) => send('GET', path),
    post: (path, body = {}, headers = {}) => send('POST', path, body, headers),
    put: (path, body) => send('PUT', path, body),
    delete: (path, body) => send('DELETE', path, body),
    cookies,
  };
}

async function documentOf(url: string): Promise<AnswerCheck> {
  const response = await fetch(`${url}/api/openapi.json`);
  return answerCheck(await response.json());
}
