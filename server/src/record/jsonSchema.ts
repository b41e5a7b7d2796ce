import { recordSchema } from '@diemcau/shared/record/schema';
import { z } from 'zod';

/** The JSON Schema (2020-12) of `record.json`, published with the documentation. */
export const recordModelSchema = () => ({
  title: 'Điểm Cầu: conclusions record',
  ...z.toJSONSchema(recordSchema, { target: 'draft-2020-12' }),
});
