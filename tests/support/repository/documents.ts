import { posix } from 'node:path';
import type { Texts } from './committedFiles.ts';

/** The names that a glossary's tables give in their last column and that the code does not know. */
export function namesMissingFrom(code: string, glossary: string): readonly string[] {
  const known = new Set(code.match(/\w+/g));
  return glossary
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .flatMap((line) => [...(line.split('|').at(-2) ?? '').matchAll(/`(\w+)`/g)])
    .flatMap(([, name]) => (name === undefined || known.has(name) ? [] : [name]));
}

/** Links from one document to a file or folder that is not among the paths, as `document: link`. */
export function brokenLinks(
  texts: Texts,
  paths: readonly string[] = Object.keys(texts),
): readonly string[] {
  const leads = (target: string): boolean =>
    paths.some((path) => path === target || path.startsWith(`${target}/`));
  return Object.entries(texts)
    .filter(([path]) => path.endsWith('.md'))
    .flatMap(([path, text]) =>
      [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
        .map(([, link = '']) => link)
        .filter((link) => !leads(posix.join(posix.dirname(path), link)))
        .map((link) => `${path}: ${link}`),
    );
}
