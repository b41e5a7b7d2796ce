import type { types } from 'mediasoup-client';

/** What is looked at of a way to the server; a `Transport` of mediasoup-client is one. */
export interface Watched {
  readonly closed: boolean;
  on(event: 'connectionstatechange', listener: (state: types.ConnectionState) => void): unknown;
  readonly observer: { once(event: 'close', listener: () => void): unknown };
}

/** Many short losses mend themselves within this time. */
const MENDS_ITSELF = 1_500;
/** An ICE restart that works has worked by then. */
const RESTART_PATIENCE = 7_000;

/**
 * Watches one way to the server. When it is interrupted, ICE is restarted; when that does not help, it is
 * `lost`, and only a fresh one helps. `connected` and `restarting` say what is going on.
 * @param restart resolves to whether the restart could be asked for.
 */
export function watchConnection(
  transport: Watched,
  restart: () => Promise<boolean>,
  onConnection: (state: 'connected' | 'restarting' | 'lost') => void,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isRestarting = false;
  const stop = () => clearTimeout(timer);
  const lose = () => {
    stop();
    if (!transport.closed) onConnection('lost');
  };
  const tryAgain = () => {
    if (isRestarting || transport.closed) return;
    isRestarting = true;
    stop();
    onConnection('restarting');
    timer = setTimeout(lose, RESTART_PATIENCE);
    restart().then(
      (asked) => {
        if (!asked) lose();
      },
      () => lose(),
    );
  };
  transport.observer.once('close', stop);
  transport.on('connectionstatechange', (state) => {
    if (state === 'connected') {
      isRestarting = false;
      stop();
      onConnection('connected');
    } else if (state === 'disconnected' && !isRestarting) {
      stop();
      timer = setTimeout(tryAgain, MENDS_ITSELF);
    } else if (state === 'failed') {
      if (isRestarting) lose();
      else tryAgain();
    }
  });
}
