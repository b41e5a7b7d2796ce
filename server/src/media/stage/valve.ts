interface Pausable {
  readonly closed: boolean;
  readonly paused: boolean;
  pause(): Promise<void>;
  resume(): Promise<void>;
}

/** Keeps a producer or a consumer as it should be, however fast that changes: the last word counts. */
export interface Valve {
  /** Resolves once it is so, or it is closed. */
  set(open: boolean): Promise<void>;
}

/** @param changed is told when it has been opened or closed. */
export function valveOf(
  stream: Pausable,
  changed: (open: boolean) => void,
  failed: (error: unknown) => void,
): Valve {
  let wanted = !stream.paused;
  let turn = Promise.resolve();

  const settle = async (): Promise<void> => {
    if (stream.closed || stream.paused === !wanted) return;
    const open = wanted;
    await (open ? stream.resume() : stream.pause());
    changed(open);
  };
  return {
    set: (open) => {
      if (wanted === open) return turn;
      wanted = open;
      turn = turn.then(settle).catch((error: unknown) => {
        if (!stream.closed) failed(error);
      });
      return turn;
    },
  };
}
