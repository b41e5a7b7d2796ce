import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

const FOLDER = new URL('../../fixtures/akoma-ntoso/', import.meta.url);
const schemaFile = (fileName: string) => ({
  fileName,
  contents: readFileSync(new URL(fileName, FOLDER), 'utf8'),
});
/** Of 64 KiB each. */
const MEMORY_PAGES = 8_192;

/** What libxml2 finds wrong with the file by the OASIS schema; nothing where it is valid. */
export async function schemaErrors(bytes: Uint8Array): Promise<string[]> {
  const { valid, errors, rawOutput } = await validateXML({
    xml: [{ fileName: 'debate.xml', contents: bytes }],
    schema: [schemaFile('akomantoso30.xsd')],
    preload: [schemaFile('xml.xsd')],
    maxMemoryPages: MEMORY_PAGES,
  });
  if (valid) return [];
  return errors.length === 0 ? [rawOutput] : errors.map(({ message }) => message);
}
