import type { ProgrammeReference } from '../../session/schemas.ts';
import type { SessionState } from '../../session/state.ts';

/** Each programme once, in the order in which they are named. */
export const programmeNames = (
  { lifecycle }: SessionState,
  references: readonly ProgrammeReference[],
): string[] => [
  ...new Set(
    references.map(({ programmeId }) => lifecycle.programmes[programmeId]?.name.vi ?? programmeId),
  ),
];

export const projectCodes = (references: readonly ProgrammeReference[]): string[] =>
  references.flatMap(({ projectCode }) => projectCode ?? []);
