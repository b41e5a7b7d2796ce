import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../../support/chromium.ts';

/** Known to start without a display, as root, and without asking anything of the network. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A camera and a microphone that the browser itself plays, and nobody asks whether they may be used.
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
  '--auto-accept-this-tab-capture',
];

/** How people's browsers are set: Vietnamese, on the time of Vietnam. */
export const IN_VIETNAM = { locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' } as const;

/** Starts the machine's Chromium. Throws where there is none. */
export function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) {
    throw new Error('No Chromium was found: install one or name it in CHROMIUM_PATH.');
  }
  return chromium.launch({ executablePath, args: FLAGS });
}
