import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { pictureAt } from './pictures/camera.ts';
import { takeDocuments } from './pictures/documents.ts';
import { takeFollowUp } from './pictures/followUp.ts';
import { takeMeeting } from './pictures/meeting.ts';
import { launchChromium } from './support/launch.ts';

/**
 * Takes the documentation's pictures from the played sample: `npm run pictures`, or some of them:
 * `node tests/e2e/pictures.ts documents`. They show the client as it was last built, in Vietnamese and light.
 */
const SETS = { meeting: takeMeeting, followUp: takeFollowUp, documents: takeDocuments };

mkdirSync(dirname(pictureAt('any')), { recursive: true });
const wanted = process.argv.slice(2);
const browser = await launchChromium();
try {
  for (const [name, take] of Object.entries(SETS)) {
    if (wanted.length === 0 || wanted.includes(name)) await take(browser);
  }
} finally {
  await browser.close();
}
