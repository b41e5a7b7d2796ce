import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import * as areas from './componentStrings.ts';

const components = dirname(
  createRequire(import.meta.url).resolve('react-aria-components/package.json'),
);
const aria = dirname(createRequire(join(components, 'x.js')).resolve('react-aria/package.json'));

/** The keys that React Aria itself asks for; a new release may have more. */
function englishKeys(area: string): readonly string[] {
  const file =
    area === 'components'
      ? join(components, 'dist/private/intl/en-US.mjs')
      : join(aria, 'dist/private/intl', area, 'en-US.mjs');
  return [...readFileSync(file, 'utf8').matchAll(/^ {4}"([^"]+)":/gm)].map(([, key]) => key ?? '');
}

test.each(Object.keys(areas))('every sentence of "%s" is in Vietnamese', (area) => {
  const ours = Object.entries(areas).find(([name]) => name === area)?.[1] ?? {};
  const asked = englishKeys(area).filter((key) => key !== 'colorSwatchPicker');
  expect(Object.keys(ours).sort()).toEqual([...asked].sort());
});
