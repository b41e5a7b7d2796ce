import { recordModelSchema } from '../record/jsonSchema.ts';

/** docs/record-1.schema.json: what whoever reads `record.json` may rely on. */
export const recordSchemaDocument = (): string =>
  `${JSON.stringify(recordModelSchema(), null, 2)}\n`;
