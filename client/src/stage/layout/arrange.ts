import type { SessionState } from '@diemcau/shared/session/state';
import type { Seat, Seats } from './seats.ts';

export type Layout = 'speaker' | 'grid' | 'presentation';
/** `auto` follows what happens. */
export type LayoutChoice = 'auto' | Layout;

export interface StageRoom {
  readonly choice: LayoutChoice;
  /** The seat that is heard, as `followSpeaker` has it; null while nobody was. */
  readonly activeKey: string | null;
  /** Width and height of what the pictures have, in CSS pixels. */
  readonly width: number;
  readonly height: number;
}

export interface Arrangement {
  readonly layout: Layout;
  /** Large; null in the grid, and where nobody is on the stage. */
  readonly main: Seat | null;
  /** Beside it: the chair, or the speaker beside a screen. */
  readonly beside: readonly Seat[];
  /** Small; in the grid everyone. */
  readonly strip: readonly Seat[];
  /** How many found no place. */
  readonly more: number;
  /** In the grid. */
  readonly columns: number;
}

type Conduct = Pick<SessionState, 'lifecycle' | 'floor'>;

/** Under this width the others stand under the large picture, not beside it. */
export const NARROW = 560;
const SMALL_WIDTH = 88;
const GRID_WIDTH = 210;
const ROW_HEIGHT = 96;

/**
 * Who is large, who stands beside, who is small. Nobody is shown large to themselves while another is there;
 * small seats keep the order of the roll, so that nothing jumps when somebody speaks.
 */
export function arrange(state: Conduct, seats: Seats, room: StageRoom): Arrangement {
  const layout = layoutFor(state, seats, room.choice);
  switch (layout) {
    case 'grid':
      return gridOf(state, seats, room);
    case 'presentation':
      return aroundScreen(state, seats, room);
    case 'speaker':
      return aroundSpeaker(state, seats, room);
    default:
      return layout satisfies never;
  }
}

/** A chosen presentation without a screen waits as the speaker's layout. */
function layoutFor(
  { lifecycle }: Conduct,
  { rooms, screens }: Seats,
  choice: LayoutChoice,
): Layout {
  if (choice === 'presentation') return screens.length > 0 ? 'presentation' : 'speaker';
  if (choice !== 'auto') return choice;
  if (screens.some(({ own }) => !own)) return 'presentation';
  return lifecycle.phase === 'scheduled' && rooms.length > 2 ? 'grid' : 'speaker';
}

function aroundSpeaker(state: Conduct, { rooms, screens }: Seats, room: StageRoom): Arrangement {
  const main = speakerAmong(rooms, room.activeKey);
  const chair = rooms.find((seat) => seat.standing === 'chair' && seat !== main);
  const beside = chair === undefined ? [] : [chair];
  const others = [...screens, ...rooms].filter((seat) => seat !== main && seat !== chair);
  return { layout: 'speaker', main, beside, columns: 1, ...stripOf(state, others, beside, room) };
}

function aroundScreen(state: Conduct, { rooms, screens }: Seats, room: StageRoom): Arrangement {
  const main = screens.find(({ own }) => !own) ?? screens[0] ?? null;
  const speaker = speakerAmong(rooms, room.activeKey);
  const beside = speaker === null ? [] : [speaker];
  const others = [...screens, ...rooms].filter((seat) => seat !== main && seat !== speaker);
  return {
    layout: 'presentation',
    main,
    beside,
    columns: 1,
    ...stripOf(state, others, beside, room),
  };
}

function gridOf(state: Conduct, { rooms, screens }: Seats, room: StageRoom): Arrangement {
  const all = [...screens, ...rooms];
  const fitting = Math.max(1, Math.floor(room.width / GRID_WIDTH));
  const columns = Math.min(4, fitting, Math.max(1, Math.ceil(Math.sqrt(all.length))));
  const rows = Math.max(2, Math.floor(room.height / (ROW_HEIGHT * 1.25)));
  const strip = fitted(state, all, columns * rows);
  return {
    layout: 'grid',
    main: null,
    beside: [],
    strip,
    more: all.length - strip.length,
    columns,
  };
}

/** Who has the floor, else who is heard, else the chair, else anyone; oneself only when alone. */
function speakerAmong(rooms: readonly Seat[], activeKey: string | null): Seat | null {
  const others = rooms.filter(({ own }) => !own);
  return (
    others.find(({ standing }) => standing === 'floor') ??
    others.find(({ key }) => key === activeKey) ??
    others.find(({ standing }) => standing === 'chair') ??
    others.find(({ pictureId }) => pictureId !== null) ??
    others[0] ??
    rooms[0] ??
    null
  );
}

function stripOf(
  state: Conduct,
  others: readonly Seat[],
  beside: readonly Seat[],
  { width, height }: StageRoom,
): Pick<Arrangement, 'strip' | 'more'> {
  const places =
    width < NARROW
      ? Math.min(5, Math.floor(width / SMALL_WIDTH)) - beside.length
      : 2 * Math.max(1, Math.min(3, Math.floor(height / ROW_HEIGHT) - 2 * beside.length + 1));
  const strip = fitted(state, others, Math.max(1, places));
  return { strip, more: others.length - strip.length };
}

/** Oneself, who waits for the floor and who is seen go before others; those that fit keep the roll's order. */
function fitted({ floor }: Conduct, seats: readonly Seat[], places: number): readonly Seat[] {
  if (seats.length <= places) return seats;
  const urgency = ({ own, standing, party, pictureId, source }: Seat): number => {
    if (own || standing !== 'other' || source === 'screen') return -1;
    const waiting = floor.queue.findIndex(({ pointId }) => pointId === party.pointId);
    if (waiting >= 0) return waiting;
    return floor.queue.length + (pictureId === null ? 1 : 0);
  };
  const chosen = new Set(
    [...seats].sort((one, other) => urgency(one) - urgency(other)).slice(0, places),
  );
  return seats.filter((seat) => chosen.has(seat));
}

/**
 * What a hall shows: the shared screen, else whoever has the floor, else the one heard, else the chair. Nobody
 * who sits in that very hall: they are seen there as they are.
 */
export function hallSeat(
  { rooms, screens }: Seats,
  { pointId, activeKey }: { readonly pointId: string | null; readonly activeKey: string | null },
): Seat | null {
  const screen = screens[0];
  if (screen !== undefined) return screen;
  const elsewhere = rooms.filter(({ party }) => pointId === null || party.pointId !== pointId);
  const holder = rooms.find(({ standing }) => standing === 'floor');
  if (holder !== undefined) return elsewhere.includes(holder) ? holder : null;
  const heard = rooms.find(({ key }) => key === activeKey);
  if (heard !== undefined) return elsewhere.includes(heard) ? heard : null;
  return elsewhere.find(({ standing }) => standing === 'chair') ?? null;
}
