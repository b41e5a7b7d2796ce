import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { IN_VIETNAM, launchChromium } from './support/launch.ts';
import type { SampleRole } from './support/sample.ts';
import { openStage, type Stage } from './support/stage.ts';

/**
 * Takes the documentation's pictures from the played sample: `npm run pictures`. They show the client as it was
 * last built, in Vietnamese and light.
 */
const FOLDER = fileURLToPath(new URL('../../docs/pictures', import.meta.url));
const DESK: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };
const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};
const PROJECTOR: BrowserContextOptions = { viewport: { width: 1280, height: 720 } };

interface Picture {
  readonly name: string;
  readonly role: SampleRole;
  /** Behind the session's address. */
  readonly page: string;
  /** Words that are there once the page is whole. */
  readonly words: string;
  readonly screen?: BrowserContextOptions;
}

/** What is taken at each halt of the meeting. */
const PICTURES: readonly (readonly Picture[])[] = [
  [
    { name: 'session-chair', role: 'chair', page: '', words: 'Vướng mắc đang xét' },
    {
      name: 'session-point-phone',
      role: 'point',
      page: '',
      words: 'Đăng ký phát biểu',
      screen: PHONE,
    },
    { name: 'secretary', role: 'secretary', page: '', words: 'Vướng mắc đang xét' },
    { name: 'hall', role: 'chair', page: '/man-hinh', words: 'Tiếp theo', screen: PROJECTOR },
  ],
  [{ name: 'drafting', role: 'secretary', page: '/du-thao', words: 'Tư liệu của phiên họp' }],
  [{ name: 'record', role: 'secretary', page: '/van-ban', words: 'Bằng chứng' }],
];

async function take(browser: Browser, stage: Stage, picture: Picture): Promise<void> {
  const context = await browser.newContext({
    ...IN_VIETNAM,
    ...(picture.screen ?? DESK),
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(stage.links[picture.role]);
  await page.waitForURL(/\/phien\/|\/vao$/);
  await page.getByRole('banner').getByText('Đã kết nối').waitFor();
  await page.goto(stage.at(picture.page));
  await page.getByText(picture.words).first().waitFor();
  // The hall has no header; elsewhere it tells how many points are there.
  const counted = page.getByText(/^\d+\/11 điểm cầu$/).or(page.locator('[data-scale=hall]'));
  await counted.waitFor();
  await atRest(page);
  await page.screenshot({ path: `${FOLDER}/${picture.name}.png` });
  await context.close();
}

/** Fonts are there, nothing moves any more. */
const atRest = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
  });

mkdirSync(FOLDER, { recursive: true });
const browser = await launchChromium();
const stage = await openStage();
try {
  for (const [halt, pictures] of PICTURES.entries()) {
    if (halt > 0) await stage.playOn();
    for (const picture of pictures) await take(browser, stage, picture);
  }
} finally {
  await browser.close();
  await stage.stop();
}
