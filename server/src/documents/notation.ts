import { z } from 'zod';

/** What of a JSON Schema our own schemas come to. */
interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly pattern?: string;
  readonly format?: string;
}

const schema: z.ZodType<Schema> = z.lazy(() =>
  z.looseObject({
    type: z.string().exactOptional(),
    anyOf: z.array(schema).exactOptional(),
    oneOf: z.array(schema).exactOptional(),
    items: schema.exactOptional(),
    properties: z.record(z.string(), schema).exactOptional(),
  }),
);

/** A schema as one line in TypeScript's manner, with its bounds: `{ text: string 1–4000 }`. */
export function notation(type: z.ZodType): string {
  return written(schema.parse(z.toJSONSchema(type, { io: 'input', unrepresentable: 'any' })));
}

function written(node: Schema): string {
  if ('const' in node) return JSON.stringify(node.const);
  if (node.enum) return node.enum.map((value) => JSON.stringify(value)).join(' | ');
  const choices = node.anyOf ?? node.oneOf;
  if (choices) return choices.map(written).join(' | ');
  switch (node.type) {
    case 'object':
      return objectText(node);
    case 'array':
      return `[${node.items ? written(node.items) : 'any'}]${bounds(node.minItems, node.maxItems)}`;
    case 'string':
      return stringText(node);
    case 'integer':
    case 'number':
      return numberText(node);
    default:
      return node.type ?? 'any';
  }
}

function objectText({ properties = {}, required = [] }: Schema): string {
  const fields = Object.entries(properties).map(
    ([name, field]) => `${name}${required.includes(name) ? '' : '?'}: ${written(field)}`,
  );
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

/** Patterns that have a name of their own in the document. */
const PATTERNS: Readonly<Record<string, string>> = {
  '^[A-Za-z0-9][A-Za-z0-9._:-]{0,79}$': 'identifier',
  '^\\d{4}-(0[1-9]|1[0-2])$': 'month',
};

function stringText({ minLength, maxLength, pattern, format }: Schema): string {
  if (format === 'date') return 'day';
  if (pattern !== undefined) return PATTERNS[pattern] ?? `string /${pattern}/`;
  return `string${bounds(minLength, maxLength)}`;
}

function numberText({ type, minimum, exclusiveMinimum, maximum }: Schema): string {
  const name = type === 'integer' ? 'integer' : 'number';
  const least = exclusiveMinimum === undefined ? minimum : exclusiveMinimum + 1;
  const most = maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum;
  return `${name}${bounds(least === Number.MIN_SAFE_INTEGER ? undefined : least, most)}`;
}

function bounds(least: number | undefined, most: number | undefined): string {
  if (least === undefined && most === undefined) return '';
  if (least === undefined) return ` ≤ ${most}`;
  return most === undefined ? ` ≥ ${least}` : ` ${least}–${most}`;
}
