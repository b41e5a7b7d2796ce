import type { PointQuality } from '@diemcau/shared/protocol/mediaMessages';
import type { Point } from '@diemcau/shared/session/attendance/state';
import type { SessionState } from '@diemcau/shared/session/state';
import { containsPlainly } from '../../i18n/plainLetters.ts';
import type { StageSpeaker, StageTile, StageVoice } from '../../media/stageState.ts';
import { points } from '../../session/selectors.ts';
import { linksByPoint, type RoomLink } from './linkHealth.ts';

/** What comes from the stage. `quality` is null as long as nothing was measured. */
export interface StageSignals {
  readonly quality: readonly PointQuality[] | null;
  readonly voices: readonly Pick<StageVoice, 'party' | 'producerId' | 'open'>[];
  readonly tiles: readonly Pick<StageTile, 'party' | 'source' | 'shown'>[];
  readonly speakers: readonly Pick<StageSpeaker, 'producerId'>[];
}

export const noSignals: StageSignals = { quality: null, voices: [], tiles: [], speakers: [] };

/**
 * How a point stands, the most pressing first. `lost` was connected before; `away` never was; `noMedia` is in
 * the session without pictures and sound; `unmeasured` is connected, and nothing is known of its link yet.
 */
export const standings = ['lost', 'poor', 'weak', 'noMedia', 'away', 'unmeasured', 'good'] as const;
export type Standing = (typeof standings)[number];

export type Microphone = 'muted' | 'heard' | 'open' | 'closed';

export interface BoardRow {
  readonly point: Point;
  readonly standing: Standing;
  /** Since when it is connected, or no longer is; null where it never was. */
  readonly since: number | null;
  readonly link: RoomLink | null;
  readonly microphone: Microphone;
  readonly hasPicture: boolean;
}

/** A point that was weak, and when it last was: it stays where it is in the list for a while. */
export type WeakMemory = ReadonlyMap<
  string,
  { readonly health: 'weak' | 'poor'; readonly at: number }
>;

/** How long a weak point counts as weak after it last was, in milliseconds: rows do not jump at each measure. */
export const WEAK_STAYS = 30_000;

const needsAttention = new Set<Standing>(['lost', 'poor', 'weak', 'noMedia']);
export const isPressing = ({ standing }: Pick<BoardRow, 'standing'>): boolean =>
  needsAttention.has(standing);

/** Every point as it stands, weak ones first, otherwise in the session's order. */
export function boardRows(
  state: SessionState,
  signals: StageSignals,
  memory: WeakMemory = new Map(),
): readonly BoardRow[] {
  const links = linksByPoint(signals.quality ?? []);
  const heard = new Set(signals.speakers.map(({ producerId }) => producerId));
  const rows = points(state).map((point): BoardRow => {
    const { pointId } = point;
    const link = links.get(pointId) ?? null;
    return {
      point,
      standing: standingOf(point, link, signals.quality !== null, memory),
      since: sinceOf(point),
      link,
      microphone: microphoneOf(state, pointId, signals, heard),
      hasPicture: signals.tiles.some(
        ({ party, source }) => source === 'camera' && party.pointId === pointId,
      ),
    };
  });
  return rows.toSorted((a, b) => standings.indexOf(a.standing) - standings.indexOf(b.standing));
}

function standingOf(
  { pointId, connected, intervals }: Point,
  link: RoomLink | null,
  isMeasured: boolean,
  memory: WeakMemory,
): Standing {
  if (!connected) return intervals.length === 0 ? 'away' : 'lost';
  if (link === null) return isMeasured ? 'noMedia' : 'unmeasured';
  return link.health === 'poor' ? 'poor' : (memory.get(pointId)?.health ?? link.health);
}

const sinceOf = ({ intervals }: Point): number | null => {
  const last = intervals.at(-1);
  return last === undefined ? null : (last.to ?? last.from);
};

function microphoneOf(
  { stage }: SessionState,
  pointId: string,
  { voices }: StageSignals,
  heard: ReadonlySet<string>,
): Microphone {
  if (Object.hasOwn(stage.mutedSince, pointId)) return 'muted';
  const open = voices.filter((voice) => voice.open && voice.party.pointId === pointId);
  if (open.length === 0) return 'closed';
  return open.some(({ producerId }) => heard.has(producerId)) ? 'heard' : 'open';
}

/** Takes a measure into what is remembered. */
export function rememberWeak(
  memory: WeakMemory,
  quality: readonly PointQuality[],
  now: number,
): WeakMemory {
  const next = new Map([...memory].filter(([, { at }]) => now - at < WEAK_STAYS));
  for (const [pointId, { health }] of linksByPoint(quality)) {
    const before = next.get(pointId);
    if (health === 'poor' || (health === 'weak' && before?.health !== 'poor')) {
      next.set(pointId, { health, at: now });
    }
  }
  return next;
}

/** The rows that are looked for. */
export const chooseRows = (
  rows: readonly BoardRow[],
  { typed, onlyPressing }: { readonly typed: string; readonly onlyPressing: boolean },
): readonly BoardRow[] =>
  rows.filter(
    (row) => containsPlainly(row.point.name, typed) && (!onlyPressing || isPressing(row)),
  );
