import type { RecordSection } from './model.ts';
import { isEmpty } from './sections.ts';
import { roman } from './words.ts';

/** The annexes that hold something, numbered in Roman figures; a single one has no number (annex 1, III.1.a). */
export function numberedAnnexes(all: readonly RecordSection[]): RecordSection[] {
  const kept = all.filter((part) => !isEmpty(part));
  return kept.map((part, index) => ({
    ...part,
    number: kept.length === 1 ? 'Phụ lục' : `Phụ lục ${roman(index + 1)}`,
  }));
}
