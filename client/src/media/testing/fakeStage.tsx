import { act } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createStore } from 'zustand/vanilla';
import { type Stage, StageContext, type TileSize } from '../StageContext.ts';
import { emptyStageState, type StageActs, type StageState } from '../stageState.ts';

/** An act as a view asked for it: its name, then what it was given. */
export type RecordedAct = readonly [name: keyof StageActs, ...given: readonly string[]];

export interface FakeStage {
  /** Every act that was asked for, oldest first. */
  readonly acted: readonly RecordedAct[];
  /** The sizes at which pictures are seen just now, by producer. */
  readonly seen: ReadonlyMap<string, TileSize>;
  state(): StageState;
  /** Lets the stage change. */
  become(change: Partial<StageState>): void;
  /** The provider, for around what is tested. */
  around(children: ReactNode): ReactNode;
}

/** A stage for tests of views: its state is given, and its acts are recorded and do nothing. */
export function fakeStage(given: Partial<StageState> = {}): FakeStage {
  const store = createStore<StageState>(() => ({ ...emptyStageState, status: 'on', ...given }));
  const acted: RecordedAct[] = [];
  const seen = new Map<string, TileSize>();
  const record = async (...recorded: RecordedAct): Promise<void> => {
    acted.push(recorded);
  };
  const stage: Stage = {
    store,
    acts: {
      openMicrophone: () => record('openMicrophone'),
      closeMicrophone: () => record('closeMicrophone'),
      openCamera: () => record('openCamera'),
      closeCamera: () => record('closeCamera'),
      shareScreen: () => record('shareScreen'),
      stopScreen: () => record('stopScreen'),
      chooseDevice: (kind, deviceId) => record('chooseDevice', kind, deviceId),
      chooseSaving: (choice) => void record('chooseSaving', choice),
      allowSound: () => void record('allowSound'),
      retry: () => void record('retry'),
    },
    openPlace: (producerId) => ({
      see: (size) => (size === null ? seen.delete(producerId) : seen.set(producerId, size)),
      close: () => seen.delete(producerId),
    }),
    soundWasBlocked: (soundBlocked) => store.setState({ soundBlocked }),
  };
  return {
    acted,
    seen,
    state: store.getState,
    become: (change) => act(() => store.setState(change)),
    around: (children) => <StageContext value={stage}>{children}</StageContext>,
  };
}
