import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SUBPROJECTS = fileURLToPath(new URL('./subprojects', import.meta.url));

/** The source is not what the patches were written for. */
export class UnknownSource extends Error {
  override readonly name = 'UnknownSource';
}

interface Patch {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const PATCHES: readonly Patch[] = [
  {
    // OpenSSL asks this callback about control operations as well. Answering 1 to each of them makes an
    // OpenSSL with kernel TLS (Debian's) believe that the kernel sends, and the handshake ends in SIGSEGV.
    file: 'src/RTC/DtlsTransport.cpp',
    from: '(operationType == BIO_CB_RETURN)',
    to: '(operationType & BIO_CB_RETURN)',
  },
  {
    // Debian 12 has 1.0.1, which builds it just as well.
    file: 'meson.build',
    from: "meson_version: '>= 1.1.0'",
    to: "meson_version: '>= 1.0.0'",
  },
];

/**
 * Copies the worker's source and makes the copy buildable on a distribution: dependencies come from the
 * system instead of being downloaded, and what is known to be wrong is put right.
 * @throws UnknownSource where a line to change is not there exactly once: a newer mediasoup may have mended it.
 */
export async function prepareSource(source: string, folder: string): Promise<void> {
  const left = join(source, 'subprojects');
  await cp(source, folder, { recursive: true, filter: (path) => path !== left });
  await rm(join(folder, 'subprojects'), { recursive: true, force: true });
  await cp(SUBPROJECTS, join(folder, 'subprojects'), { recursive: true });
  for (const patch of PATCHES) await apply(folder, patch);
}

async function apply(folder: string, { file, from, to }: Patch): Promise<void> {
  const path = join(folder, file);
  const text = await readFile(path, 'utf8');
  if (text.split(from).length !== 2) {
    throw new UnknownSource(`${file} does not hold \`${from}\` once; look at whether it is mended`);
  }
  await writeFile(
    path,
    text.replace(from, () => to),
  );
}
