import type { BundleJob } from '@diemcau/shared/protocol/api/verification';
import { done, type Outcome, refuse } from '../../access/outcome.ts';
import { freshIdentifier } from '../../sessions/identifiers.ts';
import type { BundleFile, BundleWriter } from './bundleWriter.ts';

/** Whose bundle it is, and of what. */
export interface BundleOrder {
  readonly identity: string;
  readonly sessionId: string;
  readonly upTo: number;
}

/** Bundles that officers have asked for. Those of others are not there for them. */
export interface BundleJobs {
  start(order: BundleOrder): Outcome<BundleJob>;
  find(owner: Owner): BundleJob | null;
  /** The finished bundle; null before, and after it was let go. */
  file(owner: Owner): BundleFile | null;
  /** Stops it, or lets go of what it gave. */
  cancel(owner: Owner): Promise<BundleJob | null>;
  /** Lets go of what was finished long ago. */
  cleanUp(): void;
}

export type Owner = Pick<BundleOrder, 'identity' | 'sessionId'> & { readonly jobId: string };

interface Job {
  readonly order: BundleOrder;
  readonly stop: AbortController;
  view: BundleJob;
  file: BundleFile | null;
  endedAt: number | null;
}

/** At work or waiting, of one account and of all. */
const MOST_OF_ONE = 2;
const MOST = 16;
/** How long a bundle lies ready, and how many of one account, of whatever sessions. */
const KEPT_FOR = 15 * 60_000;
const MOST_KEPT = 4;

export function createBundleJobs(
  writer: BundleWriter,
  clock: () => number,
  failed: (error: unknown) => void,
): BundleJobs {
  const jobs = new Map<string, Job>();
  const mine = ({ identity, sessionId, jobId }: Owner): Job | null => {
    const job = jobs.get(jobId);
    return job?.order.identity === identity && job.order.sessionId === sessionId ? job : null;
  };

  const write = async (job: Job): Promise<void> => {
    const { sessionId, upTo } = job.order;
    try {
      job.file = await writer.write(sessionId, upTo, job.stop.signal, (progress) => {
        job.view = { ...job.view, ...progress, state: 'running' };
      });
      const bytes = job.file?.bytes ?? null;
      job.view = { ...job.view, state: bytes === null ? 'failed' : 'done', bytes };
    } catch (error) {
      if (!job.stop.signal.aborted) failed(error);
      job.view = { ...job.view, state: 'failed' };
    }
    job.endedAt = clock();
    if (!jobs.has(job.view.jobId)) await job.file?.remove();
  };

  const letGo = async (job: Job): Promise<void> => {
    jobs.delete(job.view.jobId);
    job.stop.abort(new Error('The bundle was cancelled'));
    await job.file?.remove();
  };

  /** A new one takes the place of what the account left lying about of this session, and of its oldest. */
  const makeRoom = ({ identity, sessionId }: BundleOrder): void => {
    const left = [...jobs.values()].filter(
      ({ endedAt, order }) => endedAt !== null && order.identity === identity,
    );
    const others = left.filter(({ order }) => order.sessionId !== sessionId);
    const oldest = others.slice(0, Math.max(0, others.length - MOST_KEPT + 1));
    for (const job of left) {
      if (job.order.sessionId === sessionId || oldest.includes(job)) void letGo(job).catch(failed);
    }
  };

  return {
    start(order) {
      const atWork = [...jobs.values()].filter(({ endedAt }) => endedAt === null);
      const own = atWork.filter((job) => job.order.identity === order.identity);
      if (own.length >= MOST_OF_ONE || atWork.length >= MOST) return refuse('tooFast');
      const view: BundleJob = {
        jobId: freshIdentifier(),
        upTo: order.upTo,
        state: 'waiting',
        done: 0,
        total: null,
        bytes: null,
      };
      const job: Job = { order, stop: new AbortController(), view, file: null, endedAt: null };
      makeRoom(order);
      jobs.set(view.jobId, job);
      void write(job).catch(failed);
      return done(view);
    },
    find: (owner) => mine(owner)?.view ?? null,
    file: (owner) => mine(owner)?.file ?? null,
    async cancel(owner) {
      const job = mine(owner);
      if (job !== null) await letGo(job);
      return job?.view ?? null;
    },
    cleanUp() {
      for (const job of [...jobs.values()]) {
        if (job.endedAt !== null && clock() - job.endedAt > KEPT_FOR) {
          void letGo(job).catch(failed);
        }
      }
    },
  };
}
