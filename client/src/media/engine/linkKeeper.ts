import type { StageFailure } from '../stageState.ts';
import type { EngineParts } from './engineParts.ts';
import type { LinkTrouble } from './linkTrouble.ts';
import { openLink, type StageLink } from './stageLink.ts';

/** Milliseconds before joining anew, by how often it has failed in a row. */
const DELAYS = [300, 1_000, 2_000, 4_000, 8_000, 15_000] as const;
const LAST_DELAY = 15_000;
/** Joined so often without a single packet: neither UDP nor TCP comes through. */
const UNREACHABLE_AFTER = 2;

export interface LinkKeeper {
  readonly link: () => StageLink | null;
  readonly troubled: (link: StageLink, trouble: LinkTrouble) => void;
  restartIce(): Promise<void>;
  start(): void;
  retry(): void;
  stop(): void;
}

export interface KeeperListener {
  readonly onJoined: (link: StageLink) => Promise<void>;
  readonly onLost: () => void;
}

/**
 * Keeps one link to the stage, from the page's joining to its leaving. What breaks is first mended by an ICE
 * restart (`connectionWatch.ts`); then the stage is joined anew, with fresh transports. It waits while the
 * session's own link is down or the server's media is not ready, and begins when they are.
 */
export function keepLink(parts: EngineParts, { onJoined, onLost }: KeeperListener): LinkKeeper {
  const { wire, session, store } = parts;
  let link: StageLink | null = null;
  /** Counts the attempts; an attempt that is not the newest has nothing to say. */
  let attempt = 0;
  let failures = 0;
  let unconnected = 0;
  let wasOn = false;
  let isStopped = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const drop = (): void => {
    attempt += 1;
    clearTimeout(waiting);
    link?.close();
    link = null;
    onLost();
  };
  const giveUp = (failure: StageFailure): void => {
    drop();
    store.setState({ status: 'failed', failure, tiles: [], voices: [], sounds: [], speakers: [] });
  };
  const pending = (): void =>
    store.setState({ status: wasOn ? 'reconnecting' : 'joining', failure: null });
  const again = (): void => {
    drop();
    pending();
    waiting = setTimeout(() => void begin(), DELAYS[failures] ?? LAST_DELAY);
    failures += 1;
  };
  const handle = (trouble: LinkTrouble): void => {
    if (trouble.kind === 'failure') giveUp(trouble.failure);
    else if (trouble.kind !== 'gone') again();
  };
  const lost = (): void => {
    unconnected += 1;
    if (unconnected >= UNREACHABLE_AFTER) giveUp('unreachable');
    else again();
  };
  /** Whether there is anything to join; what is missing says so when it comes. */
  const isPossible = (): boolean => {
    const { connection, media } = session.getState();
    return connection === 'live' && media?.state === 'ready';
  };

  const begin = async (): Promise<void> => {
    drop();
    if (isStopped || !isPossible()) return;
    pending();
    const mine = attempt;
    const opened = await openLink(wire, {
      onConnection: (state) => {
        if (mine !== attempt) return;
        if (state === 'lost') return lost();
        if (state === 'connected') {
          unconnected = 0;
          failures = 0;
        }
        store.setState({ status: state === 'connected' ? 'on' : 'reconnecting' });
      },
    });
    if (mine !== attempt) {
      if (opened.ok) opened.link.close();
      return;
    }
    if (!opened.ok) return handle(opened.trouble);
    link = opened.link;
    wasOn = true;
    store.setState({ status: 'on', failure: null });
    await onJoined(opened.link);
  };
  const restartIce = async (): Promise<void> => {
    const { status, failure } = store.getState();
    if (status === 'failed' && failure === 'unreachable') {
      unconnected = 0;
      return begin();
    }
    await link?.restartIce();
  };
  const followMedia = (): void => {
    const { media } = session.getState();
    if (media?.state === 'off') giveUp('mediaOff');
    else if (isPossible()) void begin();
    else {
      drop();
      pending();
    }
  };
  const changeOfNetwork = () => void restartIce();
  const network = networkOf();
  const stopping = [
    wire.onMessage('media:renegotiate', () => {
      failures = 0;
      again();
    }),
    session.subscribe((now, before) => {
      if (now.connection === before.connection && now.media?.state === before.media?.state) return;
      failures = 0;
      followMedia();
    }),
  ];

  return {
    link: () => link,
    troubled: (from, trouble) => {
      if (from === link) handle(trouble);
    },
    restartIce,
    start() {
      globalThis.addEventListener('online', changeOfNetwork);
      network?.addEventListener('change', changeOfNetwork);
      followMedia();
    },
    retry() {
      failures = 0;
      unconnected = 0;
      followMedia();
    },
    stop() {
      isStopped = true;
      for (const stop of stopping) stop();
      globalThis.removeEventListener('online', changeOfNetwork);
      network?.removeEventListener('change', changeOfNetwork);
      drop();
    },
  };
}

/** Chromium's way of saying that the machine went from one network to another. */
function networkOf(): EventTarget | null {
  const { navigator } = globalThis;
  return 'connection' in navigator && navigator.connection instanceof EventTarget
    ? navigator.connection
    : null;
}
