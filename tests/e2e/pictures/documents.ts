import { execFileSync } from 'node:child_process';
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RecordDocument } from '@diemcau/shared/record/model';
import { cookieOf } from '../../fixtures/play/http.ts';
import { temporaryFolder } from '../../support/server.ts';
import { openStage } from '../support/stage.ts';
import { lighten, pictureAt } from './camera.ts';

/** So that documents carry a code; the address leads nowhere. */
const PUBLIC_URL = 'https://diemcau.example';
/** An A4 page 623 points wide. */
const RESOLUTION = '75';

/** Pages of the three documents, as Typst sets them and as LibreOffice shows the Word file. */
export async function takeDocuments(): Promise<void> {
  const stage = await openStage({ PUBLIC_URL });
  const folder = temporaryFolder();
  const cookie = await cookieOf(stage.url, stage.links.secretary);
  const fetched = async (document: RecordDocument, format: 'pdf' | 'docx'): Promise<string> => {
    const address = `${stage.url}/api/sessions/${stage.sessionId}/record.${format}`;
    const response = await fetch(`${address}?document=${document}`, { headers: { cookie } });
    if (!response.ok) throw new Error(`${document}.${format}: ${response.status}`);
    const path = join(folder.path, `${document}.${format}`);
    writeFileSync(path, Buffer.from(await response.arrayBuffer()));
    return path;
  };
  try {
    await stage.playOn();
    page(await fetched('notice', 'pdf'), 1, 'notice-draft');
    await stage.playOn();
    const notice = await fetched('notice', 'pdf');
    page(notice, 1, 'notice-1');
    page(notice, 2, 'notice-2');
    page(notice, 'Phụ lục IV', 'notice-annex');
    page(notice, 'last', 'notice-last');
    const minutes = await fetched('minutes', 'pdf');
    page(minutes, 1, 'minutes-1');
    page(minutes, 'CHỦ TỌA', 'minutes-signatures');
    page(await fetched('invitation', 'pdf'), 1, 'invitation-1');
    page(inLibreOffice(await fetched('notice', 'docx'), folder.path), 1, 'notice-1-word');
  } finally {
    folder.release();
    await stage.stop();
  }
}

function inLibreOffice(path: string, folder: string): string {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, path]);
  return path.replace(/docx$/, 'pdf');
}

/** One page of a PDF, by its number, as the last one, or as the first on which those words stand. */
function page(pdf: string, which: number | 'last' | string, name: string): void {
  const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' })
    .split('\f')
    .slice(0, -1);
  const found = pages.findIndex((text) => text.includes(String(which))) + 1;
  const number = typeof which === 'number' ? which : which === 'last' ? pages.length : found;
  if (number < 1) throw new Error(`${name}: no page says «${which}».`);
  const options = ['-png', '-gray', '-r', RESOLUTION, '-singlefile'];
  const span = ['-f', String(number), '-l', String(number)];
  const path = pictureAt(name);
  execFileSync('pdftoppm', [...options, ...span, pdf, path.replace(/\.png$/, '-page')]);
  renameSync(path.replace(/\.png$/, '-page.png'), path);
  lighten(name);
}
