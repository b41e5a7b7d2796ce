import type { BundleJob, VerificationKey } from '@diemcau/shared/protocol/api/verification';
import { type ApiResult, callApi, readApi } from '../../session/api.ts';
import { isRecord } from '../../session/wireGuards.ts';

const STATES: readonly unknown[] = ['waiting', 'running', 'done', 'failed'];

const isJob = (value: unknown): value is BundleJob =>
  isRecord(value) &&
  typeof value.jobId === 'string' &&
  STATES.includes(value.state) &&
  typeof value.done === 'number';

const isKey = (value: unknown): value is VerificationKey =>
  isRecord(value) && typeof value.fingerprint === 'string';

const bundles = (sessionId: string): string =>
  `/api/sessions/${encodeURIComponent(sessionId)}/bundles`;
const jobPath = (sessionId: string, jobId: string): string =>
  `${bundles(sessionId)}/${encodeURIComponent(jobId)}`;

/** Where the finished bundle is downloaded. */
export const bundleAddress = (sessionId: string, jobId: string): string =>
  `${jobPath(sessionId, jobId)}/record.bundle.zip`;

export const startBundle = (sessionId: string, upTo: number): Promise<ApiResult<BundleJob>> =>
  callApi('POST', bundles(sessionId), { upTo }, isJob);

export const readBundleJob = (sessionId: string, jobId: string): Promise<ApiResult<BundleJob>> =>
  readApi(jobPath(sessionId, jobId), isJob);

export const cancelBundle = (sessionId: string, jobId: string): Promise<ApiResult<BundleJob>> =>
  callApi('DELETE', jobPath(sessionId, jobId), {}, isJob);

/** The key that the server signs bundles with. */
export const readVerificationKey = (): Promise<ApiResult<VerificationKey>> =>
  readApi('/api/verification-key', isKey);
