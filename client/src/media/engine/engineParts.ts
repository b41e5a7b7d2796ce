import type { StoreApi } from 'zustand/vanilla';
import type { MediaWire } from '../../session/mediaWire.ts';
import type { SessionStore } from '../../session/sessionStore.ts';
import type { Places } from '../places.ts';
import type { OwnDevice, OwnKind, StageState } from '../stageState.ts';
import type { LinkTrouble } from './linkTrouble.ts';
import type { StageLink } from './stageLink.ts';

/** What the parts of one page's stage share. */
export interface EngineParts {
  readonly wire: MediaWire;
  readonly session: SessionStore;
  readonly store: StoreApi<StageState>;
  readonly places: Places;
}

/** What the own devices and the receivers need of whoever keeps the link. */
export interface Stand extends EngineParts {
  /** The link as it stands; null while there is none. */
  readonly link: () => StageLink | null;
  /** Something about the link failed: it is begun anew, or given up. */
  readonly troubled: (link: StageLink, trouble: LinkTrouble) => void;
  /** Pictures of this page's own have changed. */
  readonly ownChanged: () => void;
}

export function setOwn(
  { store }: Pick<EngineParts, 'store'>,
  kind: OwnKind,
  device: OwnDevice,
): void {
  store.setState(({ own }) => ({ own: { ...own, [kind]: device } }));
}

/** A device that is in use, as it is shown. */
export const inUse = (state: 'open' | 'held' | 'closed', track: MediaStreamTrack): OwnDevice => ({
  state,
  failure: null,
  deviceId: track.getSettings().deviceId ?? null,
  label: track.label,
});

/** Runs one thing after the other, however fast they are asked for. */
export function oneByOne(): <Result>(act: () => Promise<Result>) => Promise<Result> {
  let turn: Promise<unknown> = Promise.resolve();
  return (act) => {
    const result = turn.then(act);
    turn = result.catch(() => undefined);
    return result;
  };
}
