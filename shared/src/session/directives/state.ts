import type { z } from 'zod';
import type { deadline, directiveDetails } from './commands.ts';

export type DirectiveDetails = z.infer<typeof directiveDetails>;
export type Deadline = z.infer<typeof deadline>;

export interface Directive extends DirectiveDetails {
  directiveId: string;
  /** 1, 2, 3 … in the order of issue. */
  number: number;
  /** Number of the event that holds the directive as it stands. */
  seq: number;
  at: number;
  itemId: string | null;
  /** What stood before, oldest first: since when and by which event, and why it was changed. */
  history: { seq: number; at: number; reason: string | null; before: DirectiveDetails }[];
  withdrawn: { at: number; reason: string } | null;
}

export interface Directives {
  byId: Record<string, Directive>;
  order: string[];
}

export const emptyDirectives = (): Directives => ({ byId: {}, order: [] });
