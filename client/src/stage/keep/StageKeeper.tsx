import { type ReactNode, useMemo, useState } from 'react';
import { type Stage, StageContext } from '../../media/StageContext.ts';
import type { SoundPlace } from '../../media/soundPreference.ts';
import { useMediaState } from '../../session/useMediaState.ts';
import { type Carrier, type Keeper, KeeperContext } from './keeper.ts';

interface Kept {
  readonly Carrier: Carrier | null;
  readonly place: SoundPlace;
  /** How many places on the page show it just now. */
  readonly shown: number;
}

/**
 * Keeps the stage of a session while one goes from page to page and changes one's role: microphone, camera and
 * sound go on. Its code is not loaded before a page shows a stage; it ends with the session's pages.
 */
export function StageKeeper({ children }: { readonly children: ReactNode }) {
  const media = useMediaState();
  const [{ Carrier, place, shown }, setKept] = useState<Kept>(nothingKept);
  const [stage, setStage] = useState<Stage | null>(null);
  const keeper = useMemo<Keeper>(
    () => ({
      show(carrier, where) {
        setKept((kept) => ({ Carrier: carrier, place: where, shown: kept.shown + 1 }));
        return () => setKept((kept) => ({ ...kept, shown: kept.shown - 1 }));
      },
    }),
    [],
  );
  return (
    <KeeperContext value={keeper}>
      <StageContext value={stage}>
        {children}
        {Carrier !== null && media?.state === 'ready' ? (
          <Carrier place={place} isShown={shown > 0} onStage={setStage} />
        ) : null}
      </StageContext>
    </KeeperContext>
  );
}

const nothingKept: Kept = { Carrier: null, place: 'room', shown: 0 };
