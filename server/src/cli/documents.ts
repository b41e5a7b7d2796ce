import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { protocolDocument } from '../documents/protocolDocument.ts';
import { recordSchemaDocument } from '../documents/recordSchemaDocument.ts';

/** Writes the documents that are made from the source: `npm run docs`. */
const documents = {
  'docs/protocol.md': protocolDocument(),
  'docs/record-1.schema.json': recordSchemaDocument(),
};
for (const [path, text] of Object.entries(documents)) {
  await writeFile(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), text);
  process.stdout.write(`${path}\n`);
}
