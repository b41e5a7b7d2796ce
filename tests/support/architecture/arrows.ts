import { at, waysAtRunTime } from './graph.ts';
import { isTest, leadsToPackage, type ResolvedImport, type SourceFiles } from './sourceFiles.ts';

/** The folders of `shared/src/session` that know nothing of one another. */
export const SESSION_FEATURES = [
  'agenda',
  'attendance',
  'conclusions',
  'directives',
  'documents',
  'floor',
  'funding',
  'lifecycle',
  'messages',
  'obstacles',
  'solutions',
  'votes',
] as const;

/** Every import that `forbids` refuses, as `file:line imports …`. */
function imports(
  sources: SourceFiles,
  forbids: (from: string, found: ResolvedImport) => boolean,
): readonly string[] {
  return [...sources.values()].flatMap((file) =>
    file.imports
      .filter((found) => forbids(file.path, found))
      .map((found) => `${at(file.path, found.line)} imports ${found.specifier}`),
  );
}

const leadsInto = ({ destination }: ResolvedImport, folder: string): boolean =>
  destination.kind === 'file' && destination.path.startsWith(folder);

/** `shared` runs anywhere: it imports nothing of Node, of React, of the server or of the client. */
export const outwardFromShared = (sources: SourceFiles): readonly string[] =>
  imports(
    sources,
    (from, found) =>
      from.startsWith('shared/') &&
      (found.destination.kind === 'node' ||
        leadsToPackage(found, 'react') ||
        leadsToPackage(found, 'react-dom') ||
        leadsInto(found, 'server/') ||
        leadsInto(found, 'client/')),
  );

/** The server knows nothing of the client. */
export const serverToClient = (sources: SourceFiles): readonly string[] =>
  imports(sources, (from, found) => from.startsWith('server/') && leadsInto(found, 'client/'));

/** The client knows the server by the protocol in `shared` alone, types included. */
export const clientToServer = (sources: SourceFiles): readonly string[] =>
  imports(sources, (from, found) => from.startsWith('client/') && leadsInto(found, 'server/'));

/** A feature of the session imports no sibling; what two of them need stands a floor above. */
export const acrossSessionFeatures = (sources: SourceFiles): readonly string[] =>
  across(sources, 'shared/src/session/', (name) =>
    SESSION_FEATURES.some((feature) => feature === name),
  );

/** A feature of the client imports no other. */
export const acrossClientFeatures = (sources: SourceFiles): readonly string[] =>
  across(sources, 'client/src/features/', () => true);

function across(
  sources: SourceFiles,
  parent: string,
  isFeature: (folder: string) => boolean,
): readonly string[] {
  const featureOf = (path: string): string | null => {
    const [folder, ...below] = path.startsWith(parent) ? path.slice(parent.length).split('/') : [];
    return folder !== undefined && below.length > 0 && isFeature(folder) ? folder : null;
  };
  return imports(sources, (from, { destination }) => {
    const own = featureOf(from);
    const other = destination.kind === 'file' ? featureOf(destination.path) : null;
    return own !== null && other !== null && own !== other;
  });
}

/** One place in the client knows the socket. */
export const socketOutsideSession = (sources: SourceFiles): readonly string[] =>
  imports(
    sources,
    (from, found) =>
      from.startsWith('client/') &&
      !from.startsWith('client/src/session/') &&
      leadsToPackage(found, 'socket.io-client'),
  );

/** The client's folders from the ground up: each may use those before it. */
export const CLIENT_LAYERS = [
  'i18n',
  'ui',
  'session',
  'media',
  'view',
  'microphone',
  'stage',
  'delegation',
  'features',
] as const;

/** In the client, what several pages share knows nothing of what is built from it. Tests may look further. */
export const upwardInClient = (sources: SourceFiles): readonly string[] => {
  const layerOf = (path: string): number =>
    CLIENT_LAYERS.findIndex((layer) => path.startsWith(`client/src/${layer}/`));
  return imports(sources, (from, { destination }) => {
    const own = layerOf(from);
    if (own < 0 || isTest(from) || from.includes('/testing/')) return false;
    return destination.kind === 'file' && layerOf(destination.path) > own;
  });
};

/** One place in the client knows the media library. */
export const mediaLibraryOutsideMedia = (sources: SourceFiles): readonly string[] =>
  imports(
    sources,
    (from, found) =>
      from.startsWith('client/') &&
      !from.startsWith('client/src/media/') &&
      leadsToPackage(found, 'mediasoup-client'),
  );

const ENGINE = 'client/src/media/engine/';

/** The media code is loaded when a stage is shown: outside its folder only `import()` may ask for it. */
export const mediaLoadedAtOnce = (sources: SourceFiles): readonly string[] =>
  imports(
    sources,
    (from, found) =>
      from.startsWith('client/') &&
      !from.startsWith(ENGINE) &&
      !isTest(from) &&
      found.atOnce &&
      (leadsInto(found, ENGINE) || leadsToPackage(found, 'mediasoup-client')),
  );

const toZod = (found: ResolvedImport): boolean => leadsToPackage(found, 'zod');

/** Nothing that the browser loads brings zod along. */
export const zodInClient = (sources: SourceFiles): readonly string[] =>
  waysAtRunTime(
    sources,
    [...sources.keys()].filter(
      // What a `testing` folder holds runs under tests alone; a page that imports it is found by this all the same.
      (path) => path.startsWith('client/src/') && !isTest(path) && !path.includes('/testing/'),
    ),
    toZod,
  );

/** What both sides run of the domain brings no zod along. */
export const zodInDomain = (sources: SourceFiles): readonly string[] =>
  waysAtRunTime(
    sources,
    [...sources.keys()].filter((path) =>
      /^shared\/src\/session\/(\w+\/)?(evolve|state|policy|redact)\.ts$/.test(path),
    ),
    toZod,
  );
