/** Which points have a device connected. */
export interface PointPresence {
  arrive(pointId: string): void;
  leave(pointId: string): void;
  /** How many points count as connected. */
  count(): number;
  /** Nobody connected, and nobody expected back. */
  isEmpty(): boolean;
  /** Counts everybody as gone at once: the server stops. */
  end(): void;
}

interface Devices {
  sockets: number;
  /** Runs while the last device is gone and a reload may bring it back. */
  grace: NodeJS.Timeout | null;
}

/** @param grace milliseconds that a point may be gone without counting as disconnected. */
export function createPointPresence(
  grace: number,
  tell: {
    readonly connected: (pointId: string) => void;
    readonly disconnected: (pointId: string) => void;
    readonly empty: () => void;
  },
): PointPresence {
  const points = new Map<string, Devices>();

  const gone = (pointId: string): void => {
    points.delete(pointId);
    tell.disconnected(pointId);
    if (points.size === 0) tell.empty();
  };
  return {
    arrive: (pointId) => {
      const devices = points.get(pointId);
      if (!devices) {
        points.set(pointId, { sockets: 1, grace: null });
        tell.connected(pointId);
        return;
      }
      devices.sockets += 1;
      if (devices.grace) clearTimeout(devices.grace);
      devices.grace = null;
    },
    leave: (pointId) => {
      const devices = points.get(pointId);
      if (!devices) return;
      devices.sockets -= 1;
      if (devices.sockets === 0) devices.grace = setTimeout(() => gone(pointId), grace).unref();
    },
    count: () => points.size,
    isEmpty: () => points.size === 0,
    end: () => {
      for (const [pointId, devices] of points) {
        if (devices.grace) clearTimeout(devices.grace);
        gone(pointId);
      }
    },
  };
}
