import type { SessionState } from './state.ts';

/** A project is only told apart together with its programme. */
export const projectKey = (programmeId: string, projectCode: string): string =>
  `${programmeId}/${projectCode}`;

/**
 * Every identifier that the session's own material mentions, wherever it stands: what is named there may
 * not vanish from the lists. `attendance` counts only where it is given, as the roll names itself.
 */
export function mentionedIn(state: SessionState, withAttendance: boolean): ReadonlySet<string> {
  const { lifecycle, attendance, ...material } = state;
  const { details, actingChair, handovers } = lifecycle;
  const found = new Set<string>();
  collect([material, details, actingChair, handovers], found);
  if (withAttendance) collect(attendance, found);
  return found;
}

function collect(value: unknown, found: Set<string>): void {
  if (typeof value === 'string') found.add(value);
  if (value === null || typeof value !== 'object') return;
  if ('programmeId' in value && 'projectCode' in value) {
    found.add(projectKey(String(value.programmeId), String(value.projectCode)));
  }
  for (const [key, member] of Object.entries(value)) {
    if (member !== null) found.add(key);
    collect(member, found);
  }
}
