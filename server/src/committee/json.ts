import { z } from 'zod';

/** A column that holds JSON, parsed by its schema. */
export const json = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .string()
    .transform((value): unknown => JSON.parse(value))
    .pipe(schema);
