import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const ENTRY = fileURLToPath(new URL('../../server/src/cli/start.ts', import.meta.url));
/** What the server says once it takes connections. */
const READY = /Điểm Cầu: (http:\/\/\S+:\d+)/;
const STARTS_WITHIN = 30_000;
const STOPS_WITHIN = 15_000;

export interface ServerOptions {
  /** A data folder to start on, kept afterwards: for a server that is started again. Else a temporary one. */
  readonly data?: string;
  /** Added to the environment; DIEMCAU_SAMPLE and MEDIA are `off` unless named here. */
  readonly environment?: Readonly<Record<string, string>>;
  /** The program, for tests of this very file. */
  readonly entry?: string;
}

/** A real server in a process of its own. */
export interface RunningServer {
  /** `http://localhost:PORT`, without a slash at the end. */
  readonly url: string;
  readonly data: string;
  readonly pid: number;
  /** Every line written so far, to stdout and stderr, in the order in which it came. */
  readonly lines: readonly string[];
  /** Asks it to stop and waits. Throws, with its last lines, if it does not stop or ends with an error. */
  stop(): Promise<void>;
  /** Ends it at once, as a power cut would (SIGKILL), and waits until it is gone. */
  kill(): Promise<void>;
}

/** A new folder for one test's data; `release` removes it. */
export function temporaryFolder(): { readonly path: string; release(): void } {
  const path = mkdtempSync(join(tmpdir(), 'diemcau-'));
  return { path, release: () => rmSync(path, { recursive: true, force: true }) };
}

/**
 * Starts the server on a free port and waits until it takes connections. Throws, with all it said, when
 * it ends or stays silent instead. Whoever starts it stops it; none outlives the test process.
 */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const folder = options.data === undefined ? temporaryFolder() : null;
  const data = options.data ?? folder?.path ?? '';
  const child = spawn(process.execPath, [options.entry ?? ENTRY], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      DIEMCAU_SAMPLE: 'off',
      MEDIA: 'off',
      ...options.environment,
      PORT: '0',
      DIEMCAU_DATA: data,
    },
  });
  const endWithUs = () => child.kill('SIGKILL');
  process.once('exit', endWithUs);
  const ended = once(child, 'exit').finally(() => {
    process.removeListener('exit', endWithUs);
    folder?.release();
  });
  const lines: string[] = [];
  try {
    const url = await addressOf(child, lines);
    return {
      url,
      data,
      pid: child.pid ?? 0,
      lines,
      stop: () => stopped(child, ended, lines),
      kill: () => killed(child, ended),
    };
  } catch (error) {
    await killed(child, ended);
    throw error;
  }
}

/** Collects what the child writes into `lines` and gives the address it says; throws when it says none. */
function addressOf(child: ChildProcess, lines: string[]): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const fail = (what: string) => reject(new Error(`The server ${what}:\n${lines.join('\n')}`));
  const hear = (line: string) => {
    lines.push(line);
    const url = READY.exec(line)?.[1];
    if (url) resolve(url);
  };
  for (const stream of [child.stdout, child.stderr]) {
    if (stream) createInterface({ input: stream }).on('line', hear);
  }
  const deadline = setTimeout(() => fail('did not start in time'), STARTS_WITHIN);
  child.once('close', (code, signal) => fail(`ended with ${code ?? signal}`));
  return promise.finally(() => clearTimeout(deadline));
}

async function stopped(
  child: ChildProcess,
  ended: Promise<unknown>,
  lines: readonly string[],
): Promise<void> {
  child.kill('SIGTERM');
  const deadline = setTimeout(() => child.kill('SIGKILL'), STOPS_WITHIN);
  await ended.finally(() => clearTimeout(deadline));
  if (child.exitCode === 0) return;
  const how =
    child.signalCode === 'SIGKILL'
      ? 'did not stop in time'
      : `ended with ${child.exitCode ?? child.signalCode}`;
  throw new Error(`The server ${how}:\n${lines.slice(-20).join('\n')}`);
}

async function killed(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  child.kill('SIGKILL');
  await ended;
}
