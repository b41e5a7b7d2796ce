import { z } from 'zod';
import { type RejectionCode, rejections } from '../rejections.ts';

const isCode = (value: unknown): value is RejectionCode =>
  typeof value === 'string' && Object.hasOwn(rejections, value);

/** What the HTTP interface answers when it does not do what was asked. */
export const apiRefusal = z.object({
  ok: z.literal(false),
  code: z.custom<RejectionCode>(isCode).meta({ type: 'string', enum: Object.keys(rejections) }),
  /** The refusal's sentence in English; ours finds the words by the code. */
  message: z.string(),
  /** The field at fault, as a path: `points.0.name`. */
  field: z.string().nullable(),
});

export type ApiRefusal = z.infer<typeof apiRefusal>;
