import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { protocolDocument } from '../documents/protocolDocument.ts';

/** Writes the documents that are made from the source: `npm run docs`. */
const path = fileURLToPath(new URL('../../../docs/protocol.md', import.meta.url));
await writeFile(path, protocolDocument());
process.stdout.write('docs/protocol.md\n');
