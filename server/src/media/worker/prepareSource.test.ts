import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { prepareSource, UnknownSource } from './prepareSource.ts';
import { workerSource } from './workerPlace.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'diemcau-source-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the copy has our dependencies and the defect mended; the source is as it was', async () => {
  const before = readFileSync(join(workerSource(), 'src/RTC/DtlsTransport.cpp'), 'utf8');
  const copy = join(folder, 'copy');
  await prepareSource(workerSource(), copy);
  const mended = readFileSync(join(copy, 'src/RTC/DtlsTransport.cpp'), 'utf8');
  expect(mended).toContain('(operationType & BIO_CB_RETURN)');
  expect(mended).not.toContain('(operationType == BIO_CB_RETURN)');
  expect(existsSync(join(copy, 'subprojects/libsrtp3/srtp.h'))).toBe(true);
  expect(existsSync(join(copy, 'subprojects/openssl.wrap'))).toBe(false);
  expect(readFileSync(join(workerSource(), 'src/RTC/DtlsTransport.cpp'), 'utf8')).toBe(before);
});

test('a source without the line to mend is not built', async () => {
  const source = join(folder, 'source');
  for (const file of ['src/RTC/DtlsTransport.cpp', 'meson.build']) {
    cpSync(join(workerSource(), file), join(source, file), { recursive: true });
  }
  writeFileSync(join(source, 'src/RTC/DtlsTransport.cpp'), 'something else');
  await expect(prepareSource(source, join(folder, 'copy'))).rejects.toThrow(UnknownSource);
});
