import type { Speech } from '../session/floor/state.ts';
import type { SessionState } from '../session/state.ts';

/** Whether the speech is that of the one who chairs or concludes, by the roll or by the name that was noted. */
export function isConcluding({ lifecycle }: SessionState, speech: Speech): boolean {
  const { details } = lifecycle;
  return [details?.chair ?? null, details?.concluder ?? null].some(
    (official) =>
      official !== null &&
      (official.personId === null || speech.personId === null
        ? official.name === speech.speakerName
        : official.personId === speech.personId),
  );
}
