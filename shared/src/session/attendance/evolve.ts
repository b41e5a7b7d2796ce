import type { Stamp } from '../meta.ts';
import type { SessionState } from '../state.ts';
import type { AttendanceEvent } from './events.ts';

export function evolveAttendance(
  _state: SessionState,
  _event: AttendanceEvent,
  _stamp: Stamp,
): void {}
