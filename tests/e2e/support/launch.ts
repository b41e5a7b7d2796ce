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
  '--auto-accept-this-tab-capture',
];

/** A camera and a microphone that the browser itself plays. */
const DEVICES = '--use-fake-device-for-media-stream';
/** Nobody asks whether they may be used, and nobody can say no. */
const ALLOWED = '--use-fake-ui-for-media-stream';

export interface ChromiumOptions {
  readonly hasDevices?: boolean;
  readonly isAllowed?: boolean;
}

/** How people's browsers are set: Vietnamese, on the time of Vietnam. */
export const IN_VIETNAM = { locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' } as const;

/** Starts the machine's Chromium, with devices to send from and leave to use them. Throws where there is none. */
export function launchChromium({
  hasDevices = true,
  isAllowed = true,
}: ChromiumOptions = {}): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) {
    throw new Error('No Chromium was found: install one or name it in CHROMIUM_PATH.');
  }
  const args = [...FLAGS, ...(hasDevices ? [DEVICES] : []), ...(isAllowed ? [ALLOWED] : [])];
  return chromium.launch({ executablePath, args });
}
