import type { RecordedEvent } from '../session/recorded.ts';
import type { RecordSource } from './model.ts';

/** Finds the events that speak of a thing, by the identifier it was given. */
export interface Provenance {
  source(kind: RecordSource['kind'], id: string): RecordSource[];
}

/**
 * Reads once through the events and notes in which of them each identifier occurs. Identifiers are unique
 * in a session, so that the kind need not be known. A thing no event speaks of has no source.
 */
export function provenanceOf(events: readonly RecordedEvent[]): Provenance {
  const occurrences = new Map<string, number[]>();
  for (const { seq, event } of events) {
    for (const id of new Set(identifiersIn(event.payload))) {
      const earlier = occurrences.get(id);
      if (earlier === undefined) occurrences.set(id, [seq]);
      else earlier.push(seq);
    }
  }
  return {
    source: (kind, id) => {
      const seqs = occurrences.get(id);
      return seqs === undefined ? [] : [{ kind, id, events: [...seqs] }];
    },
  };
}

/** Every string under a key that ends in "Id" or "Ids", at any depth. */
function identifiersIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap(identifiersIn);
  return Object.entries(value).flatMap(([key, member]) => {
    if (typeof member === 'string') return key.endsWith('Id') ? [member] : [];
    if (key.endsWith('Ids') && Array.isArray(member))
      return member.filter((id) => typeof id === 'string');
    return identifiersIn(member);
  });
}
