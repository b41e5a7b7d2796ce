import type { BundleJob } from '@diemcau/shared/protocol/api/verification';
import { useEffect, useState } from 'react';
import type { ApiRefused } from '../../session/api.ts';
import { cancelBundle, readBundleJob, startBundle } from './bundleApi.ts';

/** Milliseconds between two looks at a bundle that is being written. */
const LOOK_EVERY = 500;

interface BundleInHand {
  readonly job: BundleJob | null;
  readonly refusal: ApiRefused | null;
  start(): void;
  cancel(): void;
}

/** A bundle of the session up to an event: asked for, watched, given up. */
export function useBundle(sessionId: string, upTo: number): BundleInHand {
  const [job, setJob] = useState<BundleJob | null>(null);
  const [refusal, setRefusal] = useState<ApiRefused | null>(null);
  const isAtWork = job?.state === 'waiting' || job?.state === 'running';

  useEffect(() => {
    if (job === null || !isAtWork) return undefined;
    const look = setTimeout(() => {
      void readBundleJob(sessionId, job.jobId).then((answer) => {
        if (answer.ok) setJob((now) => (now?.jobId === job.jobId ? answer.value : now));
        // Without a link it is looked at again; a bundle that is gone need not be.
        else if (answer.code === 'unreachable') setJob((now) => now && { ...now });
        else {
          setJob(null);
          setRefusal(answer);
        }
      });
    }, LOOK_EVERY);
    return () => clearTimeout(look);
  }, [job, isAtWork, sessionId]);

  return {
    job,
    refusal,
    start: () => {
      setRefusal(null);
      void startBundle(sessionId, upTo).then((answer) => {
        if (answer.ok) setJob(answer.value);
        else setRefusal(answer);
      });
    },
    cancel: () => {
      if (job !== null) void cancelBundle(sessionId, job.jobId);
      setJob(null);
    },
  };
}
