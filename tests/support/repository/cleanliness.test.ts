import { expect, test } from 'vitest';
import {
  looseVersions,
  personalPaths,
  putOff,
  registryAddresses,
  unrunTests,
} from './cleanliness.ts';

// Each example is put together here, so that this file itself stays clean.
const joined = (...parts: readonly string[]): string => parts.join('');

test.each([
  joined('"resol', 'ved": "https://example.org/zod.tgz"'),
  joined('see https://registry', '.example.org/'),
  joined('//host/:_auth', 'Token=secret'),
  joined('https://www.npmjs', '.com/package/zod'),
])('a registry is seen in «%s»', (line) => {
  expect(registryAddresses({ 'a.json': `{\n${line}` })).toHaveLength(1);
});

test.each([
  joined('const path = "/home', '/an/diemcau";'),
  joined('cd /work', '/main'),
  joined('(/Users', '/an/diemcau)'),
  joined('C:', '\\Users\\an'),
])('a path of one machine is seen in «%s»', (line) => {
  expect(personalPaths({ 'a.md': `\n\n${line}` })[0]).toMatch(/^a\.md:3: /);
});

test.each([
  '/usr/bin/chromium',
  'client/work/a.ts',
  'https://example.org/home/page',
  '/var/lib/diemcau',
])('a path that every machine has is not: «%s»', (line) => {
  expect(personalPaths({ 'a.md': line })).toEqual([]);
});

test.each([joined('// TO', 'DO: later'), joined('/* FIX', 'ME */'), joined('# XX', 'X')])(
  'work put off is seen in «%s»',
  (line) => {
    expect(putOff({ 'a.ts': line })).toHaveLength(1);
  },
);

test.each([
  joined('test.on', "ly('x', run);"),
  joined('describe.sk', "ip('x', run);"),
  joined('test.concurrent.sk', "ipIf(slow)('x', run);"),
  joined('it.to', "do('x');"),
])('a test that does not run is seen in «%s»', (line) => {
  expect(unrunTests({ 'a.test.ts': line })).toHaveLength(1);
  expect(unrunTests({ 'a.ts': line })).toEqual([]);
});

test('a version that may move is seen', () => {
  const text = JSON.stringify({
    dependencies: { exact: '1.2.3', caret: '^1.2.3', next: '2.0.0-rc.1' },
    devDependencies: { any: '*', git: 'github:a/b' },
    engines: { node: '>=24' },
  });
  expect(looseVersions({ 'client/package.json': text })).toEqual([
    'client/package.json: caret ^1.2.3',
    'client/package.json: any *',
    'client/package.json: git github:a/b',
  ]);
});
