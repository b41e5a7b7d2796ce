import type { Party } from '@diemcau/shared/session/meta';
import { isMuted } from '@diemcau/shared/session/stage/heard';
import type { SessionState } from '@diemcau/shared/session/state';
import type { StageLink, StageTile, StageVoice } from '../../media/stageState.ts';
import { pointOf, speakersQueue } from '../../session/selectors.ts';
import { partyKey, type Seat } from '../layout/seats.ts';

/** What is to be known of a seat at a glance, the most pressing first. */
export type Sign =
  | { readonly kind: 'hasFloor' | 'microphoneOpen' | 'microphoneClosed' | 'muted' }
  | { readonly kind: 'weakLink' | 'lost' | 'pictureSaved' }
  | { readonly kind: 'asks'; readonly place: number };

export interface SignFacts {
  readonly tile: Pick<StageTile, 'shown'> | null;
  readonly voices: readonly Pick<StageVoice, 'party' | 'open'>[];
  readonly link: Pick<StageLink, 'quality' | 'saving'>;
}

export function signsOf(state: SessionState, seat: Seat, facts: SignFacts): readonly Sign[] {
  if (seat.source === 'screen') return pictureSigns(facts);
  const { party, standing } = seat;
  const signs: Sign[] = [];
  if (standing === 'floor') signs.push({ kind: 'hasFloor' });
  if (isMuted(state, party)) signs.push({ kind: 'muted' });
  else signs.push(...microphoneSigns(seat, facts));
  const place = placeInQueue(state, party);
  if (place > 0 && standing === 'other') signs.push({ kind: 'asks', place });
  const isThere = seat.own || pointOf(state, party.pointId)?.connected !== false;
  if (!isThere) signs.push({ kind: 'lost' });
  else if (isWeak(seat, facts)) signs.push({ kind: 'weakLink' });
  return [...signs, ...pictureSigns(facts)];
}

/** From 1, as everyone counts the queue; 0 for who does not ask. An agency's link asks for the agency alone. */
const placeInQueue = (state: SessionState, { role, pointId, unitId }: Party): number =>
  speakersQueue(state).findIndex(
    (request) => request.pointId === pointId && (role !== 'agency' || request.unitId === unitId),
  ) + 1;

function microphoneSigns(seat: Seat, { voices }: SignFacts): readonly Sign[] {
  const key = partyKey(seat.party);
  const isOpen = voices.some(({ party, open }) => open && partyKey(party) === key);
  if (isOpen) return [{ kind: 'microphoneOpen' }];
  return seat.standing === 'floor' ? [{ kind: 'microphoneClosed' }] : [];
}

const isWeak = ({ own }: Seat, { link }: SignFacts): boolean =>
  own && (link.quality === 'weak' || link.quality === 'poor');

/** A picture that stands still while the link is saved; one that its sender closed says so by its absence. */
const pictureSigns = ({ tile, link }: SignFacts): readonly Sign[] =>
  tile?.shown === 'paused' && link.saving !== 'none' ? [{ kind: 'pictureSaved' }] : [];
