import type { AddressInfo } from 'node:net';
import { type App, createApp } from './app.ts';
import { type Config, readConfig } from './config.ts';
import { createLogger } from './log/logger.ts';
import { buildClient, clientIsCurrent } from './pages/buildClient.ts';
import {
  administratorLine,
  sampleLines,
  seedCommittee,
  setUpSample,
} from './sample/setUpSample.ts';
import { openDatabase } from './storage/database.ts';

/** Something that whoever starts the server can put right, in one line. */
class CannotStart extends Error {}

/**
 * Starts the server as the environment says and says on stdout where it is and who may enter with what
 * link. Runs until it is asked to stop (SIGTERM, SIGINT); then the process ends with code 0. What hinders
 * the start is said in one line on stderr, with exit code 1.
 */
export async function main(): Promise<void> {
  try {
    await start();
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

async function start(): Promise<void> {
  const reading = readConfig(process.env);
  if (!reading.ok) throw new CannotStart(reading.message);
  const { config } = reading;
  if (config.CLIENT_BUILD && !clientIsCurrent()) await build();
  const opening = openDatabase(config.DIEMCAU_DATA);
  if (!opening.ok) throw new CannotStart(`${opening.message.vi} · ${opening.message.en}`);
  const logger = createLogger(config.LOG_LEVEL);
  const app = createApp(config, opening.database, logger);
  const stop = async (): Promise<void> => {
    logger.info('stopping');
    await app.stop();
    opening.database.close();
  };
  stopOnSignal(stop);
  try {
    const url = await listen(app, config);
    const lines = await firstLines(app, config, url);
    process.stdout.write(`${[`Điểm Cầu: ${url}`, ...lines].join('\n')}\n`);
    app.prepare();
  } catch (error) {
    await stop();
    throw error;
  }
}

async function build(): Promise<void> {
  process.stderr.write('Đang dựng giao diện… · Building the client…\n');
  if (!(await buildClient()))
    throw new CannotStart('The client could not be built; the lines above say why.');
}

/** Resolves with the address under which browsers on this machine find the server. */
function listen({ server }: App, { PORT, HOST }: Config): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  server.once('error', (error) => {
    reject(new CannotStart(`PORT=${PORT}: ${wordsFor(error)}`));
  });
  server.listen(PORT, HOST ?? undefined, () => {
    const address = server.address();
    resolve(`http://localhost:${isAddress(address) ? address.port : PORT}`);
  });
  return promise;
}

const isAddress = (address: AddressInfo | string | null): address is AddressInfo =>
  typeof address === 'object' && address !== null;

function wordsFor(error: Error): string {
  const code = 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE') return 'cổng đang được dùng · the port is in use';
  if (code === 'EACCES') return 'không có quyền mở cổng · no right to open the port';
  return error.message;
}

/** The links that a fresh database is entered with. */
async function firstLines(app: App, config: Config, url: string): Promise<readonly string[]> {
  const publicUrl = config.PUBLIC_URL ?? url;
  if (config.DIEMCAU_SAMPLE) {
    const sample = await setUpSample(app);
    return sample === null ? [] : sampleLines(sample, publicUrl);
  }
  seedCommittee(app.committee);
  const administrator = administratorLine(app.access, publicUrl);
  return administrator === null ? [] : [administrator];
}

/** The first signal stops in order; a second one, at once. */
function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const hear = () => {
    if (stopping) process.exit(1);
    stopping = true;
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${String(error)}\n`);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', hear);
  process.on('SIGINT', hear);
}
