import { useCallback, useEffect, useRef, useState } from 'react';
import { useLiveSession } from '../../session/sessionContext.ts';
import type { LinkFound } from '../engine/linkTest.ts';
import type { StageFailure } from '../stageState.ts';

/** How the test of the link stands. */
export type LinkTest =
  | { readonly state: 'idle' }
  | { readonly state: 'testing' }
  | { readonly state: 'failed'; readonly failure: StageFailure }
  | { readonly state: 'done'; readonly found: LinkFound };

/** Tries the way to the media server when asked; what carries media is loaded only then. */
export function useLinkTest(): { readonly test: LinkTest; readonly run: () => void } {
  const { media } = useLiveSession();
  const [test, setTest] = useState<LinkTest>({ state: 'idle' });
  const leaving = useRef<AbortController | null>(null);
  useEffect(() => () => leaving.current?.abort(), []);
  const run = useCallback(() => {
    leaving.current?.abort();
    const leave = new AbortController();
    leaving.current = leave;
    const settle = (next: LinkTest) => {
      if (!leave.signal.aborted) setTest(next);
    };
    settle({ state: 'testing' });
    import('../engine/linkTest.ts')
      .then(({ testLink }) => testLink(media, leave.signal))
      .then(
        (tested) =>
          settle(
            tested.ok
              ? { state: 'done', found: tested.found }
              : { state: 'failed', failure: tested.failure },
          ),
        () => settle({ state: 'failed', failure: 'failed' }),
      );
  }, [media]);
  return { test, run };
}
