import { expect, test } from 'vitest';
import {
  looseVersions,
  personalPaths,
  putOff,
  registryAddresses,
  unrunTests,
} from './support/repository/cleanliness.ts';
import { committedFiles, committedPaths, type Texts } from './support/repository/committedFiles.ts';
import { brokenLinks, namesMissingFrom } from './support/repository/documents.ts';

/** What must not be committed. The checkers are tried on examples in support/repository. */
const RULES: Readonly<Record<string, (texts: Texts) => readonly string[]>> = {
  'no file names a package registry': registryAddresses,
  'no file holds a path of one machine': personalPaths,
  'nothing is put off inside the code': putOff,
  'every test runs': unrunTests,
  'every version is exact': looseVersions,
};

const texts = committedFiles();

test('the repository is read', () => {
  expect(Object.keys(texts)).toContain('package.json');
});

test.each(Object.entries(RULES))('%s', (_rule, violationsIn) => {
  expect(violationsIn(texts)).toEqual([]);
});

test('the glossary names what stands in the code', () => {
  const code = Object.entries(texts)
    .filter(([path]) => path.startsWith('shared/src/') && !path.endsWith('.test.ts'))
    .map(([, text]) => text)
    .join('\n');
  expect(namesMissingFrom(code, texts['docs/glossary.md'] ?? '')).toEqual([]);
});

test('a link between documents leads to a file', () => {
  expect(brokenLinks(texts, committedPaths())).toEqual([]);
});
