import { createStore } from 'zustand/vanilla';
import type { LiveSession } from '../session/liveSession.ts';
import type { StageEngine } from './engine/stageEngine.ts';
import { createPlaces, type Places } from './places.ts';
import type { Stage } from './StageContext.ts';
import { emptyStageState, type StageActs, type StageState } from './stageState.ts';

/**
 * A stage to be carried over a session's socket. It is there at once; what carries the media is loaded when it
 * begins to live, and only then. Stopping it closes camera, microphone and screen.
 */
export interface OpenedStage {
  readonly stage: Stage;
  /** Carries the stage over this session's socket; gives the way to stop. */
  live(session: LiveSession): () => void;
}

/** Joins nothing yet: `live` does. */
export function openStage(): OpenedStage {
  const store = createStore<StageState>(() => emptyStageState);
  const places = createPlaces();
  let engine: Promise<StageEngine | null> = Promise.resolve(null);
  let again: () => void = () => undefined;

  const withEngine = async (act: (acts: StageEngine['acts']) => unknown): Promise<void> => {
    const running = await engine;
    if (running !== null) await act(running.acts);
  };
  const acts: StageActs = {
    openMicrophone: () => withEngine((own) => own.openMicrophone()),
    closeMicrophone: () => withEngine((own) => own.closeMicrophone()),
    openCamera: () => withEngine((own) => own.openCamera()),
    closeCamera: () => withEngine((own) => own.closeCamera()),
    shareScreen: () => withEngine((own) => own.shareScreen()),
    stopScreen: () => withEngine((own) => own.stopScreen()),
    chooseDevice: (kind, deviceId) => withEngine((own) => own.chooseDevice(kind, deviceId)),
    chooseSaving: (choice) => void withEngine((own) => own.chooseSaving(choice)),
    allowSound: () => store.setState({ soundBlocked: false }),
    retry: () => again(),
  };
  return {
    stage: {
      store,
      acts,
      openPlace: (producerId) => places.open(producerId),
      soundWasBlocked: (soundBlocked) => store.setState({ soundBlocked }),
    },
    live(session) {
      let isCurrent = true;
      const load = (): void => {
        engine = startEngine(session, store, places, () => isCurrent);
      };
      again = () => {
        if (store.getState().failure === 'notLoaded') load();
        else void withEngine((own) => own.retry());
      };
      load();
      return () => {
        isCurrent = false;
        again = () => undefined;
        void engine.then((running) => running?.close());
        engine = Promise.resolve(null);
      };
    },
  };
}

async function startEngine(
  { media: wire, store: session }: LiveSession,
  store: Stage['store'],
  places: Places,
  isCurrent: () => boolean,
): Promise<StageEngine | null> {
  store.setState({ status: 'joining', failure: null });
  try {
    const { startStageEngine } = await import('./engine/stageEngine.ts');
    return isCurrent() ? startStageEngine({ wire, session, store, places }) : null;
  } catch {
    if (isCurrent()) store.setState({ status: 'failed', failure: 'notLoaded' });
    return null;
  }
}
