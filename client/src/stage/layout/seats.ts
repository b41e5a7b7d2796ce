import type { Party } from '@diemcau/shared/session/meta';
import { hasFloor } from '@diemcau/shared/session/stage/heard';
import type { SessionState } from '@diemcau/shared/session/state';
import { roleNow } from '@diemcau/shared/session/viewer';
import type { StageTile, StageVoice } from '../../media/stageState.ts';
import { currentSpeech } from '../../session/selectors.ts';

/** One place on the stage: a room as its camera shows it, a room that is only heard, or a shared screen. */
export interface Seat {
  readonly key: string;
  readonly party: Party;
  /** The picture's producer; null for a room without picture. */
  readonly pictureId: string | null;
  readonly source: 'camera' | 'screen';
  readonly own: boolean;
  readonly standing: 'floor' | 'chair' | 'other';
}

export interface Seats {
  /** Rooms in the order of the roll, each in one seat a camera. */
  readonly rooms: readonly Seat[];
  /** Shared screens, the one that matters most first. */
  readonly screens: readonly Seat[];
}

type OnStage = {
  readonly tiles: readonly Pick<StageTile, 'producerId' | 'source' | 'party' | 'own'>[];
  readonly voices: readonly Pick<StageVoice, 'party' | 'own'>[];
};

/** Names a party on the stage; a link opened twice is one party. */
export const partyKey = ({ role, pointId, unitId }: Party): string =>
  [role, pointId ?? '', role === 'agency' ? (unitId ?? '') : ''].join('/');

/** Everyone who is seen or could be heard, and who has the floor even where nothing is seen of it. */
export function seatsOf(state: SessionState, { tiles, voices }: OnStage): Seats {
  const standing = standingsIn(
    state,
    [...tiles, ...voices].map(({ party }) => party),
  );
  const rooms = new Map<string, Seat>();
  const screens: Seat[] = [];
  for (const { producerId, source, party, own } of tiles) {
    const seat = { party, pictureId: producerId, source, own, standing: standing(party) };
    const key = partyKey(party);
    if (source === 'screen') screens.push({ ...seat, key: `screen/${producerId}` });
    else if (rooms.has(key))
      rooms.set(`${key}/${producerId}`, { ...seat, key: `${key}/${producerId}` });
    else rooms.set(key, { ...seat, key });
  }
  for (const { party, own } of voices) {
    const key = partyKey(party);
    if (!rooms.has(key)) rooms.set(key, silentPicture(party, own, standing(party)));
  }
  if (![...rooms.values()].some((seat) => seat.standing === 'floor')) {
    const holder = absentHolder(state);
    if (holder !== null) rooms.set(partyKey(holder), silentPicture(holder, false, 'floor'));
  }
  return {
    rooms: [...rooms.values()].sort((one, other) => place(state, one) - place(state, other)),
    screens: screens.sort((one, other) => WEIGHT[one.standing] - WEIGHT[other.standing]),
  };
}

const WEIGHT = { floor: 0, chair: 1, other: 2 } as const;

const silentPicture = (party: Party, own: boolean, standing: Seat['standing']): Seat => ({
  key: partyKey(party),
  party,
  pictureId: null,
  source: 'camera',
  own,
  standing,
});

/** The chair sits first, then points by the roll, then whoever sits in no room. */
function place({ attendance }: SessionState, { party, standing }: Seat): number {
  if (standing === 'chair') return -1;
  const place = party.pointId === null ? -1 : attendance.pointOrder.indexOf(party.pointId);
  return place < 0 ? attendance.pointOrder.length : place;
}

/**
 * Who stands how. Of several links in the room that has the floor it is the named agency's own, else the
 * room's; the chair's only where nobody else sits there.
 */
function standingsIn(
  state: SessionState,
  parties: readonly Party[],
): (party: Party) => Seat['standing'] {
  const candidates = parties.filter((party) => hasFloor(state, party) && party.role !== 'screen');
  const holder =
    candidates.find(({ role }) => role === 'agency') ??
    candidates.find(({ role }) => role === 'point') ??
    candidates[0];
  const holderKey = holder === undefined ? null : partyKey(holder);
  return (party) => {
    if (partyKey(party) === holderKey) return 'floor';
    return roleNow(state.lifecycle, party) === 'chair' ? 'chair' : 'other';
  };
}

/** The party that has the floor, as the speech names it; null while nobody has it. */
function absentHolder(state: SessionState): Party | null {
  const speech = currentSpeech(state);
  if (speech === null) return null;
  const { pointId, unitId } = speech;
  return unitId === null
    ? { role: 'point', pointId, unitId: null }
    : { role: 'agency', pointId, unitId };
}
