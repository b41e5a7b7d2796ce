import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const STRINGS =
  /react-(?:aria|stately|aria-components)\/dist\/private\/(?:(\w+)\/)?intlStrings\.mjs$/;
const VIETNAMESE = fileURLToPath(new URL('../src/i18n/componentStrings.ts', import.meta.url));

/** The areas of React Aria for which `componentStrings.ts` has words. */
function areasInVietnamese(): ReadonlySet<string> {
  const source = readFileSync(VIETNAMESE, 'utf8');
  return new Set([...source.matchAll(/export const (\w+)/g)].map(([, area]) => area ?? ''));
}

/**
 * React Aria ships its screen-reader sentences in 34 languages, Vietnamese not among them. This plugin for
 * Vite and Rolldown keeps English and adds ours, which also takes about 40 KB off the first load.
 */
export function componentLanguages() {
  return {
    name: 'component-languages',
    load(id: string): string | null {
      const path = id.split('?')[0] ?? id;
      const found = STRINGS.exec(path);
      if (found === null) return null;
      const area = found[1] ?? 'components';
      const english = /from "([^"]*en-US\.mjs)"/.exec(readFileSync(path, 'utf8'))?.[1];
      if (english === undefined) throw new Error(`No English strings in ${path}`);
      const lines = [`import english from ${JSON.stringify(join(dirname(path), english))};`];
      if (!areasInVietnamese().has(area)) {
        return [...lines, `export default { 'en-US': english };`].join('\n');
      }
      lines.push(`import { ${area} as vietnamese } from ${JSON.stringify(VIETNAMESE)};`);
      lines.push(`export default { 'en-US': english, 'vi-VN': { ...english, ...vietnamese } };`);
      return lines.join('\n');
    },
  };
}
