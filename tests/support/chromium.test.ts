import { expect, test } from 'vitest';
import { chromiumPlaces, findChromium } from './chromium.ts';

test('a path set by hand is used', () => {
  expect(findChromium({ CHROMIUM_PATH: process.execPath })).toBe(process.execPath);
});

test('a path set by hand that leads nowhere is not replaced by another browser', () => {
  expect(findChromium({ CHROMIUM_PATH: '/nowhere/chromium' })).toBeNull();
});

test("the system's browser comes before Playwright's own", () => {
  const places = chromiumPlaces({});
  expect(places[0]).toBe('/usr/bin/chromium');
  expect(places.at(-1)).toMatch(/ms-playwright/);
});
