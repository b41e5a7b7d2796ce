import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { findChromium } from './chromium.ts';

/** Makes sure that browser tests have a browser, or ends the run: they are never skipped in silence. */
if (findChromium() === null) {
  if (process.env.CHROMIUM_PATH) stop(`CHROMIUM_PATH leads nowhere: ${process.env.CHROMIUM_PATH}`);
  install();
  if (findChromium() === null) {
    stop(
      'No Chromium was found and none could be installed: install one or name it in CHROMIUM_PATH.',
    );
  }
}

function install(): void {
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log('No Chromium found: installing the package chromium.');
    const settings = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], settings);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], settings);
    return;
  }
  console.log("No Chromium found: installing Playwright's own.");
  const playwright = createRequire(import.meta.url).resolve('playwright-core/package.json');
  run(process.execPath, [playwright.replace('package.json', 'cli.js'), 'install', 'chromium']);
}

/** Runs to the end; whether it helped is asked of the machine afterwards, not of its exit code. */
function run(command: string, words: readonly string[], environment = process.env): void {
  spawnSync(command, words, { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
