import type { SessionEvent } from '@diemcau/shared/session/events';
import { consents, mayBeHeard } from '@diemcau/shared/session/stage/heard';
import { isOpen } from './peer.ts';
import type { StageCore } from './stageCore.ts';

/** Events after which somebody else may be heard. */
const CHANGES: ReadonlySet<SessionEvent['type']> = new Set([
  'sessionOpened',
  'sessionRecessed',
  'sessionResumed',
  'sessionAdjourned',
  'sessionReopened',
  'chairHandedOver',
  'chairTakenBack',
  'floorGiven',
  'floorEnded',
  'floorModeSet',
  'pointMuted',
  'pointUnmuted',
]);
/** Those among them that open the microphone of one who consents. */
const OPENS: ReadonlySet<SessionEvent['type']> = new Set(['floorGiven', 'pointUnmuted']);

/** Whether the events change who may be heard. */
export const changesHearing = (events: readonly { readonly event: SessionEvent }[]): boolean =>
  events.some(({ event }) => CHANGES.has(event.type));

/**
 * Opens and closes microphones as the session now stands: whoever may no longer be heard is paused here,
 * whatever the client thinks; whoever was given the floor is opened, with the standing consent (STA-9).
 */
export async function settleMicrophones(
  core: StageCore,
  events: readonly { readonly event: SessionEvent }[],
): Promise<void> {
  const state = core.state();
  const opens = events.some(({ event }) => OPENS.has(event.type));
  const settled: Promise<void>[] = [];
  for (const sent of core.producers.values()) {
    if (sent.source !== 'microphone') continue;
    const { party } = sent.peer.visitor;
    const before = sent.permitted;
    sent.permitted = mayBeHeard(state, party);
    if (!sent.permitted) sent.wanted = false;
    else if (!before && opens && consents(state, party)) sent.wanted = true;
    settled.push(sent.valve.set(isOpen(sent)));
  }
  core.reselect();
  core.announce();
  await Promise.all(settled);
}
