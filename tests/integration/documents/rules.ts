import type { DecreeRule } from './rules/decreeRule.ts';
import { looks } from './rules/looks.ts';
import { measures } from './rules/measures.ts';
import { page } from './rules/page.ts';
import { words } from './rules/words.ts';

/** 30/2020/NĐ-CP, line by line. */
export const DECREE: readonly DecreeRule[] = [...page, ...looks, ...words, ...measures];
