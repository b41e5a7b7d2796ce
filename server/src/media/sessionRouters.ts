import type { types } from 'mediasoup';
import { MEDIA_CODECS } from './codecs.ts';
import type { PooledWorker, WorkerPool } from './workerPool.ts';

/** One session's router on one worker. */
export interface Branch {
  readonly router: types.Router;
  readonly pooled: PooledWorker;
  readonly carried: Map<string, Promise<void>>;
  consumers: number;
}

/**
 * The routers of one session. Everybody sends to the first. Receivers go there too until it carries many
 * consumers; then to routers on other workers, to which what they receive is piped once.
 */
export interface SessionRouters {
  readonly home: Branch;
  /** Where another receiver goes. */
  branchForReceiver(): Promise<Branch>;
  /** Brings a producer to that branch. */
  carry(producerId: string, branch: Branch): Promise<void>;
  /** Counts a consumer that came (1) or went (-1). */
  count(branch: Branch, change: 1 | -1): void;
  isAlive(): boolean;
  close(): void;
}

export async function openSessionRouters(
  pool: WorkerPool,
  consumersPerRouter: number,
): Promise<SessionRouters> {
  const open = async (pooled: PooledWorker): Promise<Branch> => ({
    router: await pooled.worker.createRouter({ mediaCodecs: MEDIA_CODECS }),
    pooled,
    carried: new Map(),
    consumers: 0,
  });
  const home = await open(await pool.take());
  const branches = [home];
  let opening: Promise<Branch> | null = null;

  const openAnother = (pooled: PooledWorker): Promise<Branch> => {
    opening ??= open(pooled)
      .then((branch) => {
        branches.push(branch);
        return branch;
      })
      .finally(() => {
        opening = null;
      });
    return opening;
  };
  const pipe = async (producerId: string, branch: Branch): Promise<void> => {
    const { pipeProducer } = await home.router.pipeToRouter({
      producerId,
      router: branch.router,
      enableSctp: false,
      enableRtx: true,
    });
    pipeProducer?.observer.once('close', () => branch.carried.delete(producerId));
  };

  return {
    home,
    branchForReceiver: async () => {
      const [lightest = home] = [...branches].sort((one, other) => one.consumers - other.consumers);
      if (lightest.consumers < consumersPerRouter) {
        return branches.find(({ consumers }) => consumers < consumersPerRouter) ?? lightest;
      }
      const taken = new Set(branches.map(({ pooled }) => pooled));
      const free = pool.living().find((pooled) => !taken.has(pooled));
      return free === undefined ? lightest : openAnother(free);
    },
    carry: async (producerId, branch) => {
      if (branch === home) return;
      const carried = branch.carried.get(producerId) ?? pipe(producerId, branch);
      branch.carried.set(producerId, carried);
      await carried.catch((error: unknown) => {
        branch.carried.delete(producerId);
        throw error;
      });
    },
    count: (branch, change) => {
      branch.consumers += change;
      branch.pooled.load += change;
    },
    isAlive: () => branches.every(({ router }) => !router.closed),
    close: () => {
      for (const branch of branches) {
        branch.pooled.load -= branch.consumers;
        branch.consumers = 0;
        branch.router.close();
      }
    },
  };
}
