import { endLast } from '../interval.ts';
import type { Stamp } from '../meta.ts';
import type { SessionState } from '../state.ts';
import type { LifecycleEvent } from './events.ts';
import type { ActingChair, Lifecycle } from './state.ts';

/** Folds what happens to the session as a whole. Every viewer sees all of it. */
export function evolveLifecycle(
  { lifecycle }: SessionState,
  event: LifecycleEvent,
  { at }: Stamp,
): void {
  switch (event.type) {
    case 'sessionScheduled':
      lifecycle.phase = 'scheduled';
      lifecycle.details = event.payload;
      break;
    case 'sessionEdited':
      lifecycle.details = event.payload;
      break;
    case 'sessionEquipped':
      equip(lifecycle, event.payload);
      break;
    case 'sessionOpened':
      lifecycle.phase = 'open';
      lifecycle.openedAt = at;
      break;
    case 'sessionRecessed':
      lifecycle.phase = 'recess';
      lifecycle.recesses.push({ from: at, to: null, reason: event.payload.reason });
      break;
    case 'sessionResumed':
      lifecycle.phase = 'open';
      endLast(lifecycle.recesses, at);
      break;
    case 'sessionAdjourned':
      lifecycle.phase = 'adjourned';
      lifecycle.adjournedAt = at;
      endLast(lifecycle.recesses, at);
      break;
    case 'sessionReopened':
      reopen(lifecycle, at, event.payload.reason);
      break;
    case 'chairHandedOver':
      handOver(lifecycle, at, event.payload);
      break;
    case 'chairTakenBack':
      handOver(lifecycle, at, null);
      break;
    default:
      event satisfies never;
  }
}

function equip(
  lifecycle: Lifecycle,
  { units, programmes }: Extract<LifecycleEvent, { readonly type: 'sessionEquipped' }>['payload'],
): void {
  lifecycle.units = Object.fromEntries(units.map((unit) => [unit.unitId, unit]));
  lifecycle.unitOrder = units.map(({ unitId }) => unitId);
  lifecycle.programmes = Object.fromEntries(programmes.map((each) => [each.programmeId, each]));
  lifecycle.programmeOrder = programmes.map(({ programmeId }) => programmeId);
}

function reopen(lifecycle: Lifecycle, at: number, reason: string): void {
  lifecycle.reopenings.push({ adjournedAt: lifecycle.adjournedAt ?? at, at, reason });
  lifecycle.adjournedAt = null;
  lifecycle.phase = 'open';
}

function handOver(lifecycle: Lifecycle, at: number, to: ActingChair | null): void {
  lifecycle.actingChair = to;
  lifecycle.handovers.push({ at, to });
}
