import { z } from 'zod';
import type { Texts } from './committedFiles.ts';

/** Every line that a pattern meets, as `file:line: what was met`. */
function linesWith(texts: Texts, pattern: RegExp): readonly string[] {
  return Object.entries(texts).flatMap(([path, text]) =>
    text.split('\n').flatMap((line, index) => {
      const met = pattern.exec(line);
      return met ? [`${path}:${index + 1}: ${met[0].trim()}`] : [];
    }),
  );
}

const but = (texts: Texts, leftOut: (path: string) => boolean): Texts =>
  Object.fromEntries(Object.entries(texts).filter(([path]) => !leftOut(path)));

const isTestFile = (path: string): boolean => /\.test\.tsx?$/.test(path);

/** Hosts of package registries and keys to them: where packages come from is the machine's affair. */
export const registryAddresses = (texts: Texts): readonly string[] =>
  linesWith(
    texts,
    /registry\.[a-z]\S*|"resolved": "https?:\S*|_auth(?:Token)?\s*=|\bnpmjs\.(?:org|com)/,
  );

/** Absolute paths into somebody's own folders. */
export const personalPaths = (texts: Texts): readonly string[] =>
  linesWith(
    but(texts, (path) => path === 'package-lock.json'),
    /(?:^|[\s"'`(=:])\/(?:home|Users|root|work|workspaces?|farm)\/[\w.-]+|\b[A-Z]:\\Users\\\S*/,
  );

/** Work put off inside the code, where nobody plans it. */
export const putOff = (texts: Texts): readonly string[] =>
  linesWith(
    but(texts, (path) => path === 'package-lock.json'),
    /\b(?:TO)(?:DO)\b|\b(?:FIX)(?:ME)\b|\b(?:X)(?:XX)\b/,
  );

/** Tests that do not run, or that keep others from running. */
export const unrunTests = (texts: Texts): readonly string[] =>
  linesWith(
    but(texts, (path) => !isTestFile(path)),
    /\b(?:test|it|describe|suite)(?:\.\w+)*\.(?:only|skip|todo|skipIf|runIf)\b/,
  );

const packageFile = z.object({
  dependencies: z.record(z.string(), z.string()).default({}),
  devDependencies: z.record(z.string(), z.string()).default({}),
  optionalDependencies: z.record(z.string(), z.string()).default({}),
});

/** Dependencies that another day would resolve to another version. */
export const looseVersions = (texts: Texts): readonly string[] =>
  Object.entries(texts)
    .filter(([path]) => /(^|\/)package\.json$/.test(path))
    .flatMap(([path, text]) => {
      const { dependencies, devDependencies, optionalDependencies } = packageFile.parse(
        JSON.parse(text),
      );
      return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
        .filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
        .map(([name, version]) => `${path}: ${name} ${version}`);
    });
