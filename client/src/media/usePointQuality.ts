import type { PointQuality } from '@diemcau/shared/protocol/mediaMessages';
import { useEffect, useState } from 'react';
import { useLiveSession } from '../session/sessionContext.ts';

/** Measured every five seconds: after three that did not come, what was measured is no longer so. */
const STALE_AFTER = 15_000;

/**
 * How everyone on the stage is connected, for technicians and officers who are on it themselves. Null before
 * the first measure, and once they stop coming.
 */
export function usePointQuality(): readonly PointQuality[] | null {
  const { media } = useLiveSession();
  const [points, setPoints] = useState<readonly PointQuality[] | null>(null);
  useEffect(() => {
    let stale: ReturnType<typeof setTimeout> | undefined;
    const stop = media.onMessage('media:quality', (message) => {
      clearTimeout(stale);
      stale = setTimeout(() => setPoints(null), STALE_AFTER);
      setPoints(message.points);
    });
    return () => {
      stop();
      clearTimeout(stale);
    };
  }, [media]);
  return points;
}
