import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { recordModelSchema } from '@diemcau/server/record/jsonSchema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { article } from '../fixtures/dien-bien-2022-08-10/article.ts';
import { plain } from '../fixtures/play/recordText.ts';
import { type RunningServer, startServer, temporaryFolder } from '../support/server.ts';

const run = promisify(execFile);
const PLAYER = fileURLToPath(new URL('../fixtures/play.ts', import.meta.url));

const lastLine = z.object({
  sessionId: z.string(),
  record: z.object({ json: z.url(), md: z.url(), docx: z.url() }),
});

describe('the sample meeting, played against a running server', () => {
  const folder = temporaryFolder();
  let server: RunningServer;
  let played: z.infer<typeof lastLine>;

  beforeAll(async () => {
    server = await startServer({ environment: { DIEMCAU_SAMPLE: 'on', CLIENT_BUILD: 'off' } });
    const { stdout } = await run(process.execPath, [PLAYER, '--url', server.url, '--speed', 'max']);
    played = lastLine.parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''));
  });

  afterAll(async () => {
    await server.stop();
    folder.release();
  });

  const everything = [
    ...article.figures,
    article.direction,
    ...article.obstacles,
    ...article.solutions,
    ...article.objectiveCauses,
    ...article.subjectiveCauses,
    ...article.directives,
    article.chair,
  ];

  const missingFrom = (text: string): string[] =>
    everything.filter((words) => !plain(text).includes(plain(words)));

  test('its links are for five kinds of participant', () => {
    for (const role of ['chair', 'secretary', 'point', 'agency', 'observer']) {
      expect(server.lines.filter((line) => line.includes(`(${role})`))).toHaveLength(1);
    }
  });

  test('its JSON record validates against the published schema', async () => {
    const record: unknown = await (await fetch(played.record.json)).json();
    const validate = new Ajv2020({ strict: false }).compile(recordModelSchema());
    expect(validate(record), JSON.stringify(validate.errors)).toBe(true);
    expect(missingFrom(JSON.stringify(record))).toEqual([]);
  });

  test('its Markdown record holds everything in the report', async () => {
    const markdown = await (await fetch(played.record.md)).text();
    expect(missingFrom(markdown.replace(/\\(.)/g, '$1'))).toEqual([]);
  });

  test('its DOCX opens in LibreOffice and holds everything in the report', async () => {
    const docx = join(folder.path, 'record.docx');
    writeFileSync(docx, Buffer.from(await (await fetch(played.record.docx)).arrayBuffer()));
    const profile = `-env:UserInstallation=file://${folder.path}/profile`;
    await run('soffice', [
      profile,
      '--headless',
      '--convert-to',
      'txt:Text (encoded):UTF8',
      '--outdir',
      folder.path,
      docx,
    ]);
    expect(missingFrom(readFileSync(join(folder.path, 'record.txt'), 'utf8'))).toEqual([]);
  });

  test.each([
    ['notice', 'THÔNG BÁO'],
    ['minutes', 'BIÊN BẢN'],
    ['invitation', 'GIẤY MỜI'],
  ])('its %s comes as PDF, twice the same', async (document, kind) => {
    const address = new URL(played.record.docx.replace('record.docx', 'record.pdf'));
    address.searchParams.set('document', document);
    const load = async (): Promise<Buffer> =>
      Buffer.from(await (await fetch(address)).arrayBuffer());
    const [pdf, again] = [await load(), await load()];
    expect(pdf.equals(again)).toBe(true);
    const file = join(folder.path, `${document}.pdf`);
    writeFileSync(file, pdf);
    const { stdout } = await run('pdftotext', ['-f', '1', '-l', '1', file, '-']);
    expect(stdout).toContain(kind);
  });

  test('I7 the same number of events gives the same bytes', async () => {
    const bytes = async (): Promise<Buffer> =>
      Buffer.from(await (await fetch(played.record.docx)).arrayBuffer());
    expect((await bytes()).equals(await bytes())).toBe(true);
  });

  test('an address whose signature was changed opens nothing', async () => {
    const address = new URL(played.record.docx);
    address.searchParams.set('upTo', '3');
    expect((await fetch(address)).status).toBeGreaterThanOrEqual(400);
  });
});
