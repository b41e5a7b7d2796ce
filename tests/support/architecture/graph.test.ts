import { expect, test } from 'vitest';
import { cycles, leadingNowhere, waysAtRunTime } from './graph.ts';
import { leadsToPackage, sourceFiles } from './sourceFiles.ts';

test('a ring of files is told from its first file back to itself', () => {
  const sources = sourceFiles({
    'shared/src/a.ts': "import { b } from './b.ts'; export const a = b;",
    'shared/src/b.ts': "export { c as b } from '@diemcau/shared/inner/c';",
    'shared/src/inner/c.ts': "import { a } from '../a.ts'; export const c = () => a;",
    'shared/src/aside.ts': "import './a.ts';",
  });
  expect(cycles(sources)).toEqual([
    'shared/src/a.ts → shared/src/b.ts → shared/src/inner/c.ts → shared/src/a.ts',
  ]);
});

test.each([
  "import type { A } from './a.ts';",
  "import { type A } from './a.ts';",
  "export type * from './a.ts';",
  "export type B = import('./a.ts').A;",
  "export const later = () => import('./a.ts');",
])('a ring closed by «%s» is a ring too', (closing) => {
  const sources = sourceFiles({ 'a.ts': "import './b.ts';", 'b.ts': closing });
  expect(cycles(sources)).toEqual(['a.ts → b.ts → a.ts']);
});

test('a file that imports itself is a ring', () => {
  expect(cycles(sourceFiles({ 'a.ts': "import './a.ts';" }))).toEqual(['a.ts → a.ts']);
});

test('two ways to the same file are no ring', () => {
  const sources = sourceFiles({
    'a.ts': "import './b.ts'; import './c.ts';",
    'b.ts': "import './d.ts';",
    'c.ts': "import './d.ts';",
    'd.ts': '',
  });
  expect(cycles(sources)).toEqual([]);
});

test('the way to a package is the shortest, and only over what is loaded at run time', () => {
  const sources = sourceFiles({
    'root.ts': "import './long.ts'; import './short.ts'; import type { T } from './types.ts';",
    'long.ts': "import './short.ts';",
    'short.ts': "import { z } from 'zod/mini';",
    'types.ts': "import { z } from 'zod';",
  });
  expect(waysAtRunTime(sources, ['root.ts'], (found) => leadsToPackage(found, 'zod'))).toEqual([
    'root.ts → short.ts → zod/mini',
  ]);
});

test('a type named inside braces still loads its file', () => {
  const sources = sourceFiles({
    'root.ts': "import { type T } from './types.ts';",
    'types.ts': "import { z } from 'zod';",
  });
  expect(waysAtRunTime(sources, ['root.ts'], (found) => leadsToPackage(found, 'zod'))).toEqual([
    'root.ts → types.ts → zod',
  ]);
});

test('imports without extension or without a file behind them are named', () => {
  const sources = sourceFiles({
    'client/src/a.tsx':
      "import './b';\nimport './gone.ts';\nimport './a.module.css';\nimport './c.ts?worker';\nimport '@diemcau/shared/gone';",
    'client/src/b.ts': '',
    'client/src/c.ts': '',
  });
  expect(leadingNowhere(sources)).toEqual([
    'client/src/a.tsx:1 imports ./b',
    'client/src/a.tsx:2 imports ./gone.ts',
    'client/src/a.tsx:5 imports @diemcau/shared/gone',
  ]);
});
