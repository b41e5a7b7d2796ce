import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Pictures and own devices, as they stand on every page of a session. */
export class StagePart {
  readonly page: Page;
  readonly pictures: Locator;

  constructor(page: Page) {
    this.page = page;
    this.pictures = page.locator('video[data-producer]');
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  async openCamera(): Promise<void> {
    await this.press('Bật camera');
    await this.page.getByRole('button', { name: 'Tắt camera', exact: true }).waitFor();
  }

  async openMicrophone(): Promise<void> {
    await this.press('Bật micro');
    await this.page.getByRole('button', { name: /^Tắt micro/ }).waitFor();
  }

  /** Lets the microphone be opened whenever the floor is given. */
  async consent(): Promise<void> {
    await this.page.getByText('Đồng ý để micro của điểm cầu tự mở').click();
    await this.page.getByRole('button', { name: /^Tắt micro/ }).waitFor();
  }

  /** The picture whose label names that place. */
  picture(place: string, source: 'camera' | 'screen' = 'camera'): Locator {
    return this.page.locator(`video[data-source="${source}"][aria-label*="${place}"]`);
  }

  /** Pictures that are not of that producer. */
  otherThan(producer: string | null): Locator {
    return this.page.locator(`video:not([data-producer="${producer}"])`);
  }

  /** Resolves once so many new frames of it are decoded. */
  async expectMoving(picture: Locator, frames = 6): Promise<void> {
    const before = await framesOf(picture);
    const enough = expect.poll(() => framesOf(picture), { timeout: 30_000 });
    await enough.toBeGreaterThanOrEqual(before + frames);
  }
}

const framesOf = (picture: Locator): Promise<number> =>
  picture.evaluate((element) =>
    element instanceof HTMLVideoElement ? element.getVideoPlaybackQuality().totalVideoFrames : 0,
  );
