import { onTestFinished } from 'vitest';
import { type SampleServer, startSample } from './sample.ts';

/**
 * Starts a server with the sample session for one test, stopped when it ends. Call it before pages are opened:
 * they close first.
 */
export async function sampleForThisTest(
  environment: Readonly<Record<string, string>> = {},
): Promise<SampleServer> {
  const sample = await startSample(environment);
  onTestFinished(() => sample.server.stop());
  return sample;
}
