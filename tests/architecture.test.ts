import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  acrossClientFeatures,
  acrossSessionFeatures,
  clientToServer,
  mediaLibraryOutsideMedia,
  mediaLoadedAtOnce,
  outwardFromShared,
  serverToClient,
  socketOutsideSession,
  upwardInClient,
  zodInClient,
  zodInDomain,
} from './support/architecture/arrows.ts';
import {
  barrels,
  defaultExports,
  emptyNames,
  tooLong,
  unsteadyDomain,
} from './support/architecture/form.ts';
import { cycles, leadingNowhere } from './support/architecture/graph.ts';
import {
  REPOSITORY,
  readSourceFiles,
  type SourceFiles,
} from './support/architecture/sourceFiles.ts';

/**
 * How the house is laid out, held over the source as it stands. A failure lists the places; each rule's
 * checker is tried on small examples beside it, in support/architecture.
 */
const RULES: Readonly<Record<string, (sources: SourceFiles) => readonly string[]>> = {
  'every import of our own code leads to a file, extension included': leadingNowhere,
  'no file imports itself in a circle, not even for types': cycles,
  'shared imports nothing of Node, React, server or client': outwardFromShared,
  'server imports nothing of client': serverToClient,
  'client imports nothing of server': clientToServer,
  'no feature of the session imports another': acrossSessionFeatures,
  'no feature of the client imports another': acrossClientFeatures,
  'only client/src/session knows the socket': socketOutsideSession,
  'in the client, what pages share knows nothing of the pages': upwardInClient,
  'only client/src/media knows the media library': mediaLibraryOutsideMedia,
  'the media code is loaded when a stage is shown': mediaLoadedAtOnce,
  'evolve, state, policy and redact load no zod': zodInDomain,
  'the client loads no zod': zodInClient,
  'the domain and the record know no clock, chance or outside world': unsteadyDomain,
  'files are short: 250 lines, tests 400': tooLong,
  'no file only hands on exports': barrels,
  'no default exports outside *.config.ts': defaultExports,
  'names say what is inside': emptyNames,
};

const sources = readSourceFiles();

test('every workspace that has source is read', () => {
  const written = ['shared', 'server', 'client'].filter((name) =>
    existsSync(`${REPOSITORY}/${name}/src`),
  );
  const read = new Set([...sources.keys()].map((path) => path.split('/')[0]));
  expect([...read].sort()).toEqual([...written, 'tests'].sort());
});

test.each(Object.entries(RULES))('%s', (_rule, violationsIn) => {
  expect(violationsIn(sources)).toEqual([]);
});
