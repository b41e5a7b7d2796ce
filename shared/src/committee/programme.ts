import type { z } from 'zod';
import { programme } from '../session/lifecycle/commands.ts';
import { day } from '../session/schemas.ts';

/** A national target programme with its projects; `decision` is the number of the text that approved it. */
export const catalogueProgramme = programme.extend({ decidedOn: day.nullable() });

export type CatalogueProgramme = z.infer<typeof catalogueProgramme>;
