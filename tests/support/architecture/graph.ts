import type { ResolvedImport, SourceFile, SourceFiles } from './sourceFiles.ts';

/** Where an import stands, as editors open it. */
export const at = (path: string, line: number): string => `${path}:${line}`;

/** The files of ours that a file imports, of the imports that `follow` lets through. */
function importedBy(
  file: SourceFile,
  sources: SourceFiles,
  follow: (found: ResolvedImport) => boolean,
): readonly string[] {
  return file.imports
    .filter(follow)
    .flatMap(({ destination }) => (destination.kind === 'file' ? [destination.path] : []))
    .filter((path) => sources.has(path));
}

/** Imports of our own code that lead to no file: misspelt, moved, or written without the extension. */
export const leadingNowhere = (sources: SourceFiles): readonly string[] =>
  [...sources.values()].flatMap((file) =>
    file.imports
      .filter(
        ({ destination }) =>
          destination.kind === 'file' &&
          /(\/|^)[^.]*(\.test)?(\.tsx?)?$/.test(destination.path) &&
          !sources.has(destination.path),
      )
      .map(({ line, specifier }) => `${at(file.path, line)} imports ${specifier}`),
  );

/**
 * Rings of imports, types included, each told from its first file back to itself. Every knot of files
 * that import each other yields at least one ring.
 */
export function cycles(sources: SourceFiles): readonly string[] {
  const finished = new Set<string>();
  const trail: string[] = [];
  const found: string[] = [];
  const walk = (path: string): void => {
    if (finished.has(path)) return;
    const start = trail.indexOf(path);
    if (start >= 0) {
      found.push([...trail.slice(start), path].join(' → '));
      return;
    }
    const file = sources.get(path);
    if (!file) return;
    trail.push(path);
    for (const next of importedBy(file, sources, () => true)) walk(next);
    trail.pop();
    finished.add(path);
  };
  for (const path of sources.keys()) walk(path);
  return found;
}

/** The shortest way, at run time, from any of `roots` to each file that imports `wanted`, told step by step. */
export function waysAtRunTime(
  sources: SourceFiles,
  roots: readonly string[],
  wanted: (found: ResolvedImport) => boolean,
): readonly string[] {
  const cameFrom = new Map<string, string | null>(roots.map((root) => [root, null]));
  const found: string[] = [];
  for (const path of cameFrom.keys()) {
    const file = sources.get(path);
    if (!file) continue;
    const hit = file.imports.find((each) => each.atRunTime && wanted(each));
    if (hit) found.push([...wayTo(path, cameFrom), hit.specifier].join(' → '));
    for (const next of importedBy(file, sources, (each) => each.atRunTime)) {
      if (!cameFrom.has(next)) cameFrom.set(next, path);
    }
  }
  return found;
}

function wayTo(path: string, cameFrom: ReadonlyMap<string, string | null>): readonly string[] {
  const previous = cameFrom.get(path) ?? null;
  return previous === null ? [path] : [...wayTo(previous, cameFrom), path];
}
