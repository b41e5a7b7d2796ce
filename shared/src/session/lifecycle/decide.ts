import { accept, type Decision } from '../meta.ts';
import type { SessionState } from '../state.ts';
import type { LifecycleCommand } from './commands.ts';
import {
  adjournSession,
  handOverChair,
  openSession,
  recessSession,
  takeBackChair,
} from './conduct.ts';
import { editSession, equipSession, scheduleSession } from './prepare.ts';

/** The rules LIF of SPEC.md. */
export function decideLifecycle(state: SessionState, command: LifecycleCommand): Decision {
  switch (command.type) {
    case 'scheduleSession':
      return scheduleSession(state, command.payload);
    case 'editSession':
      return editSession(state, command.payload);
    case 'equipSession':
      return equipSession(state, command.payload);
    case 'openSession':
      return openSession(state);
    case 'recessSession':
      return recessSession(state, command.payload.reason);
    case 'resumeSession':
      return accept({ type: 'sessionResumed', payload: {} });
    case 'adjournSession':
      return adjournSession(state);
    case 'reopenSession':
      return accept({ type: 'sessionReopened', payload: command.payload });
    case 'handOverChair':
      return handOverChair(state, command.payload.personId);
    case 'takeBackChair':
      return takeBackChair(state);
    default:
      return command satisfies never;
  }
}
