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
  /** Whether this page is told who is connected: officers are, others see only who is on the stage. */
  readonly knowsRoll: boolean;
  /** Parties whose link is measured to be weak; technicians and officers are told. */
  readonly weak: ReadonlySet<string>;
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
  if (isGone(state, seat, facts)) signs.push({ kind: 'lost' });
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

const isGone = (state: SessionState, { own, party }: Seat, { knowsRoll }: SignFacts): boolean =>
  knowsRoll && !own && pointOf(state, party.pointId)?.connected === false;

const isWeak = ({ own, party }: Seat, { link, weak }: SignFacts): boolean =>
  own ? link.quality === 'weak' || link.quality === 'poor' : weak.has(partyKey(party));

/** A picture that stands still while the link is saved; one that its sender closed says so by its absence. */
const pictureSigns = ({ tile, link }: SignFacts): readonly Sign[] =>
  tile?.shown === 'paused' && link.saving !== 'none' ? [{ kind: 'pictureSaved' }] : [];
