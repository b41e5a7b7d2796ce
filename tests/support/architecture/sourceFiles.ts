import { globSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type FoundImport, type ParsedSource, parseSource } from './parseSource.ts';

/** The repository's own folder. */
export const REPOSITORY = fileURLToPath(new URL('../../..', import.meta.url));

const WORKSPACES = ['shared', 'server', 'client', 'tests'];
const LEFT_OUT = new Set(['node_modules', 'dist', 'artifacts', 'coverage']);

/** Where an import leads: to a file of ours, to a package, or into Node itself. */
export type Destination =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'package'; readonly name: string }
  | { readonly kind: 'node'; readonly name: string };

export interface ResolvedImport extends FoundImport {
  readonly destination: Destination;
}

/** One source file, with all that a rule may ask of it. Paths are relative to the repository, with `/`. */
export interface SourceFile extends ParsedSource {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly ResolvedImport[];
}

/** path → file. */
export type SourceFiles = ReadonlyMap<string, SourceFile>;

/** Reads the source of every workspace from disk: what stands in the checkout, committed or not. */
export function readSourceFiles(): SourceFiles {
  const paths = globSync(
    WORKSPACES.map((workspace) => `${workspace}/**/*.{ts,tsx,mts,js,mjs}`),
    { cwd: REPOSITORY, exclude: (name) => LEFT_OUT.has(posix.basename(name)) },
  );
  return sourceFiles(
    Object.fromEntries(
      paths.sort().map((path) => [path, readFileSync(`${REPOSITORY}/${path}`, 'utf8')]),
    ),
  );
}

/** The same from memory: path → text. Throws when a text is not TypeScript. */
export function sourceFiles(texts: Readonly<Record<string, string>>): SourceFiles {
  return new Map(
    Object.entries(texts).map(([path, text]) => {
      const parsed = parseSource(path, text);
      const imports = parsed.imports.map((found) => ({
        ...found,
        destination: destinationOf(path, found.specifier),
      }));
      return [path, { ...parsed, path, text, imports }];
    }),
  );
}

function destinationOf(from: string, specifier: string): Destination {
  const [bare = specifier] = specifier.split('?');
  if (bare.startsWith('.')) return { kind: 'file', path: posix.join(dirname(from), bare) };
  const own = /^@diemcau\/(\w+)\/(.+)$/.exec(bare);
  if (own) return { kind: 'file', path: `${own[1]}/src/${own[2]}.ts` };
  return isBuiltin(bare) ? { kind: 'node', name: bare } : { kind: 'package', name: bare };
}

/** What stands beside other files to try them: tests, their builders and fixtures. */
export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);

/** Whether an import leads to that package or to a part of it (`zod`, `zod/mini`). */
export const leadsToPackage = ({ destination }: ResolvedImport, name: string): boolean =>
  destination.kind === 'package' &&
  (destination.name === name || destination.name.startsWith(`${name}/`));
