import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startServer, temporaryFolder } from './server.ts';

/** A program with the server's manners: says its address, stops when asked. */
const POLITE = `
  import { createServer } from 'node:http';
  const server = createServer((request, response) => response.end(process.env.DIEMCAU_SAMPLE));
  server.listen(Number(process.env.PORT), () => {
    console.error('a word of warning');
    console.log('Điểm Cầu: http://localhost:' + server.address().port);
  });
  process.once('SIGTERM', () => { console.log('stopping'); process.exit(0); });
`;

let folder: ReturnType<typeof temporaryFolder>;

beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.release());

function program(text: string): { entry: string } {
  const entry = join(folder.path, 'program.mjs');
  writeFileSync(entry, text);
  return { entry };
}

test('a server is reached at the address that it says, and stops when asked', async () => {
  const server = await startServer({
    ...program(POLITE),
    environment: { DIEMCAU_SAMPLE: 'on' },
  });
  expect(await (await fetch(server.url)).text()).toBe('on');
  expect(existsSync(server.data)).toBe(true);
  await server.stop();
  expect(server.lines).toEqual(expect.arrayContaining(['a word of warning', 'stopping']));
  await expect(fetch(server.url)).rejects.toThrow();
  expect(existsSync(server.data)).toBe(false);
});

test('a killed server gets no chance to tidy up, and its data stays when it was handed in', async () => {
  const entry = program(`
    import { writeFileSync } from 'node:fs';
    writeFileSync(process.env.DIEMCAU_DATA + '/kept', 'kept');
    ${POLITE}`);
  const server = await startServer({ ...entry, data: folder.path });
  await server.kill();
  expect(server.lines).not.toContain('stopping');
  expect(readFileSync(join(folder.path, 'kept'), 'utf8')).toBe('kept');
});

test('a server that cannot start is told with its own words', async () => {
  const broken = program("console.error('PORT: not a number'); process.exitCode = 1;");
  await expect(startServer(broken)).rejects.toThrow(/ended with 1:\nPORT: not a number/);
});

test('a server that ends with an error when asked to stop is told', async () => {
  const rude = program(POLITE.replace('process.exit(0)', 'process.exit(3)'));
  const server = await startServer(rude);
  await expect(server.stop()).rejects.toThrow(/ended with 3/);
});
