import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { recordSchemaDocument } from './recordSchemaDocument.ts';

test('docs/record-1.schema.json is what the source says; `npm run docs` writes it', () => {
  const committed = new URL('../../../docs/record-1.schema.json', import.meta.url);
  expect(readFileSync(committed, 'utf8')).toBe(recordSchemaDocument());
});
