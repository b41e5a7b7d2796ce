import { readFile, stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type Verdict, verifyBundle } from '../record/bundle/verifyBundle.ts';
import { version } from '../version.ts';
import { type Language, verdictLines, verifyTexts } from './verifyTexts.ts';

export const USAGE = {
  vi: 'Cách dùng: diemcau verify GÓI.bundle.zip [--key DẤU-VÂN-TAY] [--lang vi|en]',
  en: 'Usage: diemcau verify BUNDLE.bundle.zip [--key FINGERPRINT] [--lang vi|en]',
} as const;

interface Output {
  write(text: string): unknown;
}

/** Bytes; far more than a session of thousands of obstacles makes. */
const MOST_BYTES = 1024 ** 3;
const UNUSABLE = 2;
const EXIT: Readonly<Record<Verdict['kind'], number>> = { whole: 0, broken: 1, noBundle: UNUSABLE };

/** Verifies a bundle and says what was checked. Resolves with the exit code: 0 whole, 1 wrong, 2 no bundle at all. */
export async function runVerify(
  words: readonly string[],
  output: Output,
  errors: Output,
): Promise<number> {
  const asked = readArguments(words);
  if (asked === null) {
    errors.write(`${USAGE.vi}\n${USAGE.en}\n`);
    return UNUSABLE;
  }
  const { path, language, fingerprint } = asked;
  const texts = verifyTexts[language];
  const read = await readBundle(path);
  if (read === 'unreadable' || read === 'tooLarge') {
    errors.write(`${texts[read](path)}\n`);
    return UNUSABLE;
  }
  const verdict = await verifyBundle(read, { fingerprint });
  const text = verdictLines(verdict, { path, language, fingerprint, version }).join('\n');
  (verdict.kind === 'whole' ? output : errors).write(`${text}\n`);
  return EXIT[verdict.kind];
}

interface Asked {
  readonly path: string;
  readonly language: Language;
  readonly fingerprint: string | null;
}

function readArguments(words: readonly string[]): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { lang: { type: 'string', default: 'vi' }, key: { type: 'string' } },
    });
    const [path, ...others] = positionals;
    const { lang, key = null } = values;
    if (path === undefined || others.length > 0 || (lang !== 'vi' && lang !== 'en')) return null;
    return { path, language: lang, fingerprint: key };
  } catch {
    return null;
  }
}

async function readBundle(path: string): Promise<Buffer | 'unreadable' | 'tooLarge'> {
  try {
    if ((await stat(path)).size > MOST_BYTES) return 'tooLarge';
    return await readFile(path);
  } catch {
    return 'unreadable';
  }
}
