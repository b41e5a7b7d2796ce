import type { Audience } from '@diemcau/shared/session/redact';
import { type SessionState, STATE_SHAPE } from '@diemcau/shared/session/state';
import { audienceFold } from './audienceFold.ts';
import type { FeedLog } from './feedLog.ts';

/** What late joiners are given, per audience. */
export interface Snapshots {
  /** The SnapshotMessage at that event number, as JSON text. */
  message(audience: Audience, seq: number): string;
  /** Everything, as the officers see it; to be read at once and not kept. */
  whole(): SessionState;
}

/**
 * The officers' fold and everybody's are kept and brought forward. A point that no event has named yet
 * sees what everybody sees and shares that text; the others are folded when they ask.
 */
export function createSnapshots(log: FeedLog): Snapshots {
  const officers = audienceFold(log.events, 'officers');
  const shared = {
    officers: keptText(officers),
    everyone: keptText(audienceFold(log.events, 'everyone')),
  };
  const stateText = (audience: Audience, seq: number): string => {
    if (audience === 'officers') return shared.officers(seq);
    if (audience === 'everyone' || !log.wasNamed(audience)) return shared.everyone(seq);
    return JSON.stringify(audienceFold(log.events, audience).at(seq));
  };
  return {
    message: (audience, seq) =>
      `{"seq":${seq},"shape":${STATE_SHAPE},"audience":${JSON.stringify(audience)},"state":${stateText(audience, seq)}}`,
    whole: () => officers.at(log.seq()),
  };
}

/** The fold's JSON, made again only when it has moved on. */
function keptText(fold: { at(seq: number): SessionState }): (seq: number) => string {
  let kept: { readonly seq: number; readonly text: string } | null = null;
  return (seq) => {
    if (kept?.seq !== seq) kept = { seq, text: JSON.stringify(fold.at(seq)) };
    return kept.text;
  };
}
