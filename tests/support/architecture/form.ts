import { at } from './graph.ts';
import { isTest, type SourceFile, type SourceFiles } from './sourceFiles.ts';

const LONGEST = 250;
const LONGEST_TEST = 400;
/** Names that tell nothing of what is inside. */
const EMPTY_NAMES = new Set(['util', 'utils', 'helper', 'helpers', 'common', 'misc']);
/** Where the same input must give the same output on every machine and in every year. */
const STEADY_FOLDERS = ['shared/src/session/', 'shared/src/record/', 'shared/src/drafting/'];

/** Written by a program or recorded from life: its length is not ours to choose. */
const isMaterial = ({ path, text }: SourceFile): boolean =>
  path.startsWith('tests/fixtures/') || text.startsWith('// Generated');

/** Files too long to tell one thing. */
export const tooLong = (sources: SourceFiles): readonly string[] =>
  [...sources.values()]
    .filter((file) => !isMaterial(file))
    .filter(({ path, lineCount }) => lineCount > (isTest(path) ? LONGEST_TEST : LONGEST))
    .map(
      ({ path, lineCount }) =>
        `${path} has ${lineCount} lines, at most ${isTest(path) ? LONGEST_TEST : LONGEST}`,
    );

/** Files that only hand on other files' exports. */
export const barrels = (sources: SourceFiles): readonly string[] =>
  [...sources.values()].filter(({ isBarrel }) => isBarrel).map(({ path }) => path);

/** Default exports, which every importer names anew; tools ask for them in their own settings. */
export const defaultExports = (sources: SourceFiles): readonly string[] =>
  [...sources.values()]
    .filter(({ path }) => !/\.config\.ts$|\.d\.ts$/.test(path))
    .flatMap(({ path, defaultExportLine }) =>
      defaultExportLine === null ? [] : [at(path, defaultExportLine)],
    );

/** Files and folders whose name says nothing. */
export const emptyNames = (sources: SourceFiles): readonly string[] =>
  [...sources.keys()].filter((path) =>
    path
      .split('/')
      .map((part) => part.split('.')[0]?.toLowerCase() ?? '')
      .some((name) => EMPTY_NAMES.has(name)),
  );

/** Clock, chance and the outside world in what must be a function of the log (promises I3, I5, I7). */
export const unsteadyDomain = (sources: SourceFiles): readonly string[] =>
  [...sources.values()]
    .filter(({ path }) => !isTest(path) && STEADY_FOLDERS.some((folder) => path.startsWith(folder)))
    .flatMap(({ path, unsteady }) =>
      unsteady.map(({ what, line }) => `${at(path, line)} uses ${what}`),
    );
