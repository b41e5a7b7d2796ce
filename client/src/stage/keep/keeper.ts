import { type ComponentType, createContext } from 'react';
import type { Stage } from '../../media/StageContext.ts';
import type { SoundPlace } from '../../media/soundPreference.ts';

export interface CarrierProps {
  readonly place: SoundPlace;
  /** Whether the page just now shows the stage itself. */
  readonly isShown: boolean;
  readonly onStage: (stage: Stage | null) => void;
}

/** What carries a stage, brought by the loaded code of the first page that shows one. */
export type Carrier = ComponentType<CarrierProps>;

export interface Keeper {
  /** A page shows the stage there; gives the way to say that it no longer does. */
  show(carrier: Carrier, place: SoundPlace): () => void;
}

/** The session's keeper of its stage; null outside a session. */
export const KeeperContext = createContext<Keeper | null>(null);
