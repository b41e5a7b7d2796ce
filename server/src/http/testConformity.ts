import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { z } from 'zod';

const content = z.record(z.string(), z.object({ schema: z.unknown() }).partial());
const operation = z.object({
  responses: z.record(z.string(), z.object({ description: z.string(), content })),
});

/** As much of an OpenAPI document as answers are held against. */
export const openApi = z.object({
  openapi: z.literal('3.1.0'),
  paths: z.record(z.string(), z.record(z.string(), operation)),
  components: z.unknown(),
});

/** Throws when an answer is not as the document says. */
export type AnswerCheck = (
  method: string,
  path: string,
  response: Pick<Response, 'status' | 'headers'>,
  text: string,
) => void;

/** Reads an OpenAPI document; throws when it is none. */
export function answerCheck(document: unknown): AnswerCheck {
  const { paths, components } = openApi.parse(document);
  const ajv = new Ajv.Ajv2020({ strict: false });
  addFormats.default(ajv);
  return (method, path, { status, headers }, text) => {
    const pathname = path.split('?')[0] ?? path;
    const template = Object.keys(paths).find((each) => matches(each, pathname));
    const described = paths[template ?? '']?.[method.toLowerCase()];
    // What no route serves is answered as not found, and stands in no document.
    if (described === undefined) {
      if (status === 404 || status === 429 || status === 403) return;
      throw new Error(`${method} ${path} is not in the document`);
    }
    const type = headers.get('content-type')?.split(';')[0] ?? '';
    const [, media] =
      Object.entries(described.responses[status]?.content ?? {}).find(
        ([name]) => name.split(';')[0] === type,
      ) ?? [];
    if (media === undefined) throw new Error(`${method} ${path} answered ${status} ${type}`);
    if (media.schema === undefined) return;
    const valid = ajv.compile({ ...asObject.parse(media.schema), components });
    if (!valid(JSON.parse(text))) {
      throw new Error(`${method} ${path} ${status}: ${ajv.errorsText(valid.errors)}`);
    }
  };
}

const asObject = z.record(z.string(), z.unknown());

const matches = (template: string, path: string): boolean => {
  const wanted = template.split('/');
  const given = path.split('/');
  return (
    wanted.length === given.length &&
    wanted.every((part, place) => part.startsWith('{') || part === given[place])
  );
};
