import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const GRAVE = new Set(['serious', 'critical']);
/**
 * What React Aria had read out just now. It is cleared after seconds, and may name until then a button that
 * has gone with its dialog.
 */
const ANNOUNCEMENTS = '[data-live-announcer]';

/**
 * What axe finds serious or critical on the page as it stands, one line an element: rule, place, what to
 * do. Empty when all is well.
 */
export async function graveViolations(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).exclude(ANNOUNCEMENTS).analyze();
  return violations
    .filter(({ impact }) => impact !== null && impact !== undefined && GRAVE.has(impact))
    .flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join(' ')}: ${help}`),
    );
}

/** Fails the test when axe finds anything serious or critical on the page. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await graveViolations(page), `accessibility of ${page.url()}`).toEqual([]);
}
