import { textAsItStands } from '@diemcau/shared/session/conclusions/order';
import type { Conclusions, ConclusionVersion } from '@diemcau/shared/session/conclusions/state';

/** What lies before the chair: the stored version where one was presented or approved, else the draft as it stands. */
export function shownText(conclusions: Conclusions): {
  readonly version: ConclusionVersion | null;
  readonly entries: ConclusionVersion['entries'];
} {
  const version = conclusions.status === 'draft' ? null : (conclusions.versions.at(-1) ?? null);
  return { version, entries: version?.entries ?? textAsItStands(conclusions) };
}
