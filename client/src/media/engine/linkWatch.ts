import type { types } from 'mediasoup-client';
import { nextSaving, noSaving, type Saving, stepFor } from '../saving.ts';
import type { SavingChoice } from '../stageState.ts';
import type { Stand } from './engineParts.ts';
import { type Counted, countedBy, type Reading, sampleOf } from './linkStats.ts';

const EVERY = 2_000;
/** A pause this long between two readings: the machine was asleep, and its way through the network may be gone. */
const ASLEEP = 10_000;

export interface LinkWatch {
  choose(choice: SavingChoice): void;
  /** A new link: what was counted before is not comparable; what was learnt of the network is. */
  begin(): void;
  stop(): void;
}

export interface LinkWatchOptions {
  /** Whether the server has no room for pictures that are seen, and whether one's own are sent. */
  readonly look: () => { readonly isStarved: boolean; readonly sendsPictures: boolean };
  readonly onStep: () => void;
  readonly onWoke: () => void;
}

/** Measures the link every other second and keeps `link` in the state. */
export function watchLink(stand: Stand, { look, onStep, onWoke }: LinkWatchOptions): LinkWatch {
  let saving: Saving = noSaving;
  let before: Reading = { up: null, down: null };
  let lastAt = performance.now();
  let choice: SavingChoice = 'auto';

  const show = (roundTrip: number | null): void => {
    const { link } = stand.store.getState();
    const step = stepFor(choice, saving.step);
    const { quality } = saving;
    const same = link.quality === quality && link.roundTrip === roundTrip && link.choice === choice;
    if (same && link.saving === step) return;
    stand.store.setState({ link: { quality, roundTrip, saving: step, choice } });
    if (link.saving !== step) onStep();
  };
  const measure = async (): Promise<void> => {
    const link = stand.link();
    if (link === null) return;
    const now: Reading = {
      up: await read(link.sendTransport()),
      down: await read(link.receiveTransport()),
    };
    if (stand.link() !== link) return;
    const sample = sampleOf(before, now, { at: performance.now(), ...look() });
    before = now;
    saving = nextSaving(saving, sample);
    show(sample.roundTrip);
  };
  const timer = setInterval(() => {
    const at = performance.now();
    const slept = at - lastAt > ASLEEP;
    lastAt = at;
    if (slept) onWoke();
    // A transport that closes while it is read has nothing to say.
    measure().catch(() => undefined);
  }, EVERY);

  return {
    choose(chosen) {
      choice = chosen;
      show(stand.store.getState().link.roundTrip);
    },
    begin() {
      before = { up: null, down: null };
      saving = { ...saving, badSince: null, goodSince: null };
    },
    stop: () => clearInterval(timer),
  };
}

async function read(transport: types.Transport | null): Promise<Counted | null> {
  if (transport === null || transport.closed || transport.connectionState === 'new') return null;
  const stats = await transport.getStats();
  return countedBy(stats.values());
}
