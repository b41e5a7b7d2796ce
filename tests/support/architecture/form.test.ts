import { expect, test } from 'vitest';
import { barrels, defaultExports, emptyNames, tooLong, unsteadyDomain } from './form.ts';
import { sourceFiles } from './sourceFiles.ts';

const lines = (count: number): string => 'export {};\n'.repeat(count);

test('a file may have 250 lines, a test 400; what is generated or recorded may have more', () => {
  const sources = sourceFiles({
    'client/src/whole.ts': lines(250),
    'client/src/long.ts': lines(251),
    'client/src/whole.test.tsx': lines(400),
    'client/src/long.test.ts': lines(401),
    'client/src/api.ts': `// Generated from openapi.json\n${lines(300)}`,
    'tests/fixtures/meeting.ts': lines(900),
  });
  expect(tooLong(sources)).toEqual([
    'client/src/long.ts has 251 lines, at most 250',
    'client/src/long.test.ts has 401 lines, at most 400',
  ]);
});

test('a file that only hands on exports is a barrel, however it does so', () => {
  const sources = sourceFiles({
    'a/stars.ts': "export * from './x.ts';\nexport * as y from './y.ts';",
    'a/names.ts': "export { x } from './x.ts';\nexport type { X } from './x.ts';",
    'a/roundabout.ts': "import { x } from './x.ts';\nexport { x };",
    'a/own.ts': "import { x } from './x.ts';\nexport { x } from './x.ts';\nexport const y = x;",
    'a/effects.ts': "import './base.css';\nimport './start.ts';",
  });
  expect(barrels(sources)).toEqual(['a/stars.ts', 'a/names.ts', 'a/roundabout.ts']);
});

test('only the settings of tools export by default', () => {
  const sources = sourceFiles({
    'client/vite.config.ts': 'export default {};',
    'client/src/css.d.ts': "declare module '*.css' { const names: string; export default names; }",
    'client/src/App.tsx': '\nexport default () => <p>ậ</p>;',
    'client/src/named.tsx': 'const App = () => null;\nexport { App as default };',
  });
  expect(defaultExports(sources)).toEqual(['client/src/App.tsx:2', 'client/src/named.tsx:2']);
});

test('names that say nothing are named, as files and as folders', () => {
  const sources = sourceFiles({
    'shared/src/utils/text.ts': '',
    'client/src/features/floor/helpers.test.ts': '',
    'server/src/Common/a.ts': '',
    'shared/src/session/floor/queue.ts': '',
    'client/src/commonObstacles.ts': '',
  });
  expect(emptyNames(sources)).toEqual([
    'shared/src/utils/text.ts',
    'client/src/features/floor/helpers.test.ts',
    'server/src/Common/a.ts',
  ]);
});

test.each([
  ['Math.random()', 'Math.random'],
  ['globalThis.Math.random()', 'Math.random'],
  ['Date.now()', 'Date.now'],
  ['new Date()', 'new Date()'],
  ['Date()', 'Date()'],
  ['performance.now()', 'performance.now'],
  ['crypto.randomUUID()', 'crypto'],
  ["fetch('/')", 'fetch'],
])('the domain may not use %s', (expression, what) => {
  const text = `// Điểm Cầu\nexport const value = ${expression};`;
  const sources = sourceFiles({
    'shared/src/session/floor/decide.ts': text,
    'shared/src/record/project.ts': text,
    'shared/src/session/floor/decide.test.ts': text,
    'server/src/sessions/clock.ts': text,
  });
  expect(unsteadyDomain(sources)).toContain(`shared/src/session/floor/decide.ts:2 uses ${what}`);
  expect(unsteadyDomain(sources)).toContain(`shared/src/record/project.ts:2 uses ${what}`);
  expect(unsteadyDomain(sources).join()).not.toMatch(/test|server/);
});

test('a moment that came from the log may be read', () => {
  const sources = sourceFiles({
    'shared/src/record/day.ts': 'export const day = (at: number) => new Date(at).getUTCDate();',
  });
  expect(unsteadyDomain(sources)).toEqual([]);
});
