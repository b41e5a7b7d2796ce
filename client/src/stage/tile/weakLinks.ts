import type { PointQuality } from '@diemcau/shared/protocol/mediaMessages';
import { createContext } from 'react';
import { partyKey } from '../layout/seats.ts';

/** Share of lost packets, and milliseconds there and back, past which others notice it. */
const NOTICED_LOSS = 0.1;
const NOTICED_ROUND_TRIP = 500;

/** Parties whose link is measured to be weak, by key. Told to technicians and officers alone. */
export const WeakLinksContext = createContext<ReadonlySet<string>>(new Set());

export const weakLinks = (points: readonly PointQuality[] | null): ReadonlySet<string> =>
  new Set((points ?? []).filter(isWeak).map(({ party }) => partyKey(party)));

const isWeak = ({ upLoss, downLoss, roundTrip }: PointQuality): boolean =>
  Math.max(upLoss ?? 0, downLoss ?? 0) >= NOTICED_LOSS || (roundTrip ?? 0) >= NOTICED_ROUND_TRIP;
