import type { Stamp } from '../meta.ts';
import type { SessionState } from '../state.ts';
import type { StageEvent } from './events.ts';
import { consentKey } from './state.ts';

/** Folds who may be heard. The consents are the officers' and the delegation's own; everyone sees the rest. */
export function evolveStage({ stage }: SessionState, event: StageEvent, { at }: Stamp): void {
  switch (event.type) {
    case 'floorModeSet':
      stage.mode = event.payload.mode;
      break;
    case 'pointMuted':
      stage.mutedSince[event.payload.pointId] = at;
      break;
    case 'pointUnmuted':
      delete stage.mutedSince[event.payload.pointId];
      break;
    case 'microphoneConsentGiven':
      stage.consents[consentKey(event.payload.pointId, event.payload.unitId)] = at;
      break;
    case 'microphoneConsentWithdrawn':
      delete stage.consents[consentKey(event.payload.pointId, event.payload.unitId)];
      break;
    default:
      event satisfies never;
  }
}
