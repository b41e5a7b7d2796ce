import { useEffect, useMemo, useState } from 'react';
import { useLiveSession } from '../../session/sessionContext.ts';
import { useSessionState } from '../../session/useSession.ts';
import {
  type BoardRow,
  boardRows,
  rememberWeak,
  type StageSignals,
  type WeakMemory,
} from './board.ts';
import { type Check, checksOf, lookAgain, type SeenPoints } from './checks.ts';

export interface Board {
  readonly rows: readonly BoardRow[];
  readonly checks: readonly Check[];
  /** Since when the page looks, by the server's clock. */
  readonly since: number;
}

/** Every point as it stands, and what was seen of it since the page was opened. */
export function useBoard(signals: StageSignals): Board {
  const state = useSessionState((whole) => whole);
  const { serverNow } = useLiveSession();
  const [since] = useState(serverNow);
  const [memory, setMemory] = useState<WeakMemory>(new Map());
  const [seen, setSeen] = useState<SeenPoints>(new Map());
  const rows = useMemo(() => boardRows(state, signals, memory), [state, signals, memory]);
  const { quality } = signals;
  useEffect(() => {
    if (quality !== null) setMemory((before) => rememberWeak(before, quality, serverNow()));
  }, [quality, serverNow]);
  useEffect(() => setSeen((before) => lookAgain(before, rows, serverNow())), [rows, serverNow]);
  const checks = useMemo(() => checksOf(rows, seen), [rows, seen]);
  return { rows, checks, since };
}
