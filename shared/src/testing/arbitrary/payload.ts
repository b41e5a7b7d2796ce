import fc, { type Arbitrary } from 'fast-check';
import { z } from 'zod';
import { day, identifier, month } from '../../session/schemas.ts';

/** Stands for an identifier until the state is known that it is drawn from. */
export const PLACEHOLDER = /^pick:(\d+)$/;

const words = ['Vốn đối ứng', 'Huyện Nậm Pồ', 'Đề nghị tỉnh xem xét', 'x'];

const leaves: ReadonlyMap<z.ZodType, Arbitrary<unknown>> = new Map<z.ZodType, Arbitrary<unknown>>([
  [identifier, fc.nat(999).map((place) => `pick:${place}`)],
  [day, fc.constantFrom('2022-08-10', '2022-09-30')],
  [month, fc.constantFrom('2022-09', '2022-12')],
]);

/**
 * Values that fit a payload's schema, short ones, with placeholders for the identifiers.
 * @throws where a schema uses a kind that this does not know: it is added here then.
 */
export function payloadFor(schema: z.ZodType): Arbitrary<unknown> {
  const leaf = leaves.get(schema);
  if (leaf !== undefined) return leaf;
  if (schema instanceof z.ZodObject) {
    const shape = z.record(z.string(), z.instanceof(z.ZodType)).parse(schema.shape);
    return fc.record(
      Object.fromEntries(Object.entries(shape).map(([key, each]) => [key, payloadFor(each)])),
    );
  }
  if (schema instanceof z.ZodNullable) return fc.option(inner(schema.unwrap()), { freq: 2 });
  if (schema instanceof z.ZodArray) return listOf(schema);
  if (schema instanceof z.ZodDiscriminatedUnion) return fc.oneof(...schema.options.map(inner));
  return scalarFor(schema);
}

const inner = (schema: unknown): Arbitrary<unknown> =>
  payloadFor(z.instanceof(z.ZodType).parse(schema));

const listOf = (schema: z.ZodArray): Arbitrary<unknown> =>
  fc.array(inner(schema.element), {
    minLength: schema.safeParse([]).success ? 0 : 1,
    maxLength: 3,
  });

function scalarFor(schema: z.ZodType): Arbitrary<unknown> {
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNumber) {
    const least = Math.max(schema.minValue ?? 0, 0);
    return fc
      .integer({ min: Math.ceil(least), max: Math.ceil(least) + 3 })
      .filter((value) => schema.safeParse(value).success);
  }
  if (schema instanceof z.ZodString) return fc.constantFrom(...words);
  throw new Error(`no arbitrary for ${schema.constructor.name}`);
}
