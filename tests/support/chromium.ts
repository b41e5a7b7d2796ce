import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Where a Chromium may stand on this machine, best first. A path set by hand is the only one looked at. */
export function chromiumPlaces(environment: NodeJS.ProcessEnv): readonly string[] {
  if (environment.CHROMIUM_PATH) return [environment.CHROMIUM_PATH];
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    chromium.executablePath(),
  ];
}

/** The Chromium that browser tests run on, or null if there is none. */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | null {
  return chromiumPlaces(environment).find((place) => existsSync(place)) ?? null;
}
