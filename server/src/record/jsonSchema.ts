import { recordSchema } from '@diemcau/shared/record/schema';
import { z } from 'zod';

/**
 * The JSON Schema (2020-12) of `record.json`, published with the documentation. It tells what a reader has to
 * take in: fields that came later may be missing, and whoever checks by it lets through what comes yet.
 */
export const recordModelSchema = () => ({
  title: 'Điểm Cầu: conclusions record',
  ...z.toJSONSchema(recordSchema, { target: 'draft-2020-12', io: 'input' }),
});
