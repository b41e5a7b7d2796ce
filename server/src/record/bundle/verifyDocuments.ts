import type { LoggedEvent } from '@diemcau/shared/record/elision';
import { materialOf } from '@diemcau/shared/record/materialOf';
import { type BundleManifest, EVENTS_FILE } from '@diemcau/shared/verify/manifest';
import { documentFiles } from './documentFiles.ts';
import { type Finding, finding } from './findings.ts';

/** Makes the documents anew from the events and compares them byte by byte. */
export async function verifyDocuments(
  members: ReadonlyMap<string, Buffer>,
  { sessionId, publicAddress, files }: BundleManifest,
  log: readonly LoggedEvent[],
): Promise<Finding[]> {
  const found: Finding[] = [];
  const unmade = new Set(files.map(({ name }) => name));
  unmade.delete(EVENTS_FILE);
  try {
    const material = materialOf(sessionId, log);
    for await (const { name, pieces } of documentFiles({ material, log, publicAddress })) {
      unmade.delete(name);
      if (members.get(name)?.equals(Buffer.concat([...pieces])) !== true) {
        found.push(finding('documentDiffers', { file: name }));
      }
    }
  } catch {
    // Events that are each sound and together give no session: no server has written them.
    return [finding('documentsNotMade', { file: EVENTS_FILE })];
  }
  return [...found, ...[...unmade].map((file) => finding('documentDiffers', { file }))];
}
