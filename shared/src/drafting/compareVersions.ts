import { diffArrays } from 'diff';
import type { ConclusionSection, ConclusionVersion } from '../session/conclusions/state.ts';
import { compareTexts, type TextPart } from './compareTexts.ts';

type Entry = ConclusionVersion['entries'][number];

/** One entry in two versions of the conclusions. */
export interface EntryComparison {
  readonly entryId: string;
  /** Where it stands in the new version; for a removed one, where it stood. */
  readonly section: ConclusionSection;
  readonly change: 'same' | 'added' | 'removed' | 'changed';
  /** It stands elsewhere among the entries that both versions have; the section it came from. */
  readonly movedFrom: ConclusionSection | null;
  readonly parts: readonly TextPart[];
  readonly sourcesChanged: boolean;
}

type Version = Pick<ConclusionVersion, 'entries'>;

/**
 * The entries of both versions in the order of the new one; a removed one follows the entry that it stood
 * behind. An entry may be moved and changed at once.
 */
export function compareVersions(before: Version, after: Version): readonly EntryComparison[] {
  const old = new Map(before.entries.map((entry) => [entry.entryId, entry]));
  const kept = new Set(after.entries.map(({ entryId }) => entryId));
  const moved = movedEntries(before, after);
  const result = after.entries.map((entry) => {
    const earlier = old.get(entry.entryId);
    if (earlier === undefined) return single('added', entry);
    const movedFrom = moved.has(entry.entryId) ? earlier.section : null;
    return { ...both(earlier, entry), movedFrom };
  });
  for (const [place, entry] of before.entries.entries()) {
    if (kept.has(entry.entryId)) continue;
    const previous = before.entries[place - 1]?.entryId ?? null;
    const at = result.findIndex(({ entryId }) => entryId === previous);
    result.splice(at + 1, 0, single('removed', entry));
  }
  return result;
}

const single = (change: 'added' | 'removed', entry: Entry): EntryComparison => ({
  entryId: entry.entryId,
  section: entry.section,
  change,
  movedFrom: null,
  parts: [{ kind: change, text: entry.text }],
  sourcesChanged: false,
});

const both = (before: Entry, after: Entry): EntryComparison => ({
  entryId: after.entryId,
  section: after.section,
  change: before.text === after.text ? 'same' : 'changed',
  movedFrom: null,
  parts:
    before.text === after.text
      ? [{ kind: 'same', text: after.text }]
      : compareTexts(before.text, after.text),
  sourcesChanged: sourceKeys(before) !== sourceKeys(after),
});

const sourceKeys = ({ sources }: Entry): string =>
  sources
    .map(({ kind, id }) => `${kind}:${id}`)
    .toSorted()
    .join(' ');

/** Those that both have and that do not stand in the longest common order, section by section. */
function movedEntries(before: Version, after: Version): ReadonlySet<string> {
  const inBoth = (one: Version, other: Version): string[] => {
    const ids = new Set(other.entries.map(({ entryId }) => entryId));
    return one.entries
      .filter(({ entryId }) => ids.has(entryId))
      .map(({ section, entryId }) => `${section} ${entryId}`);
  };
  const changes = diffArrays(inBoth(before, after), inBoth(after, before));
  return new Set(
    changes
      .filter(({ added }) => added)
      .flatMap(({ value }) => value.map((key) => key.slice(key.indexOf(' ') + 1))),
  );
}
