import { existsSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, graveViolations } from './axe.ts';
import { openPage } from './browser.ts';

const page = (body: string): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Điểm Cầu</title>
  <link rel="icon" href="data:,"></head><body><main><h1>Phiên họp</h1>${body}</main></body></html>`;

const PAGES: Readonly<Record<string, string>> = {
  '/': page(`<p id="now"></p><script>
    document.querySelector('#now').textContent =
      navigator.language + ' ' + new Date(0).toLocaleTimeString('vi-VN');
  </script>`),
  '/complains': page("<script>console.error('không tải được')</script>"),
  '/throws': page("<script>throw new Error('hỏng')</script>"),
  '/unnamed': page('<button></button><img src="data:,">'),
};

let server: Server;
let url: string;

beforeAll(async () => {
  server = createServer(({ url: path = '/' }, response) => {
    response.setHeader('content-type', 'text/html').end(PAGES[path]);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  url = `http://127.0.0.1:${address.port}`;
});

afterAll(() => {
  server.close();
});

test('a page opens in Vietnamese, on the time of Vietnam, and is accessible', async () => {
  const opened = await openPage(url);
  expect(await opened.locator('#now').textContent()).toBe('vi-VN 08:00:00');
  await expectAccessible(opened);
});

test('a person may come with another language and screen', async () => {
  const opened = await openPage(url, { locale: 'en-GB', viewport: { width: 360, height: 740 } });
  expect(await opened.locator('#now').textContent()).toContain('en-GB');
  expect(opened.viewportSize()).toEqual({ width: 360, height: 740 });
});

test('what axe finds grave is told with its place', async () => {
  const found = await graveViolations(await openPage(`${url}/unnamed`));
  expect(found.join('\n')).toMatch(/button-name: button/);
  expect(found.join('\n')).toMatch(/image-alt: img/);
});

test('an error that the test expects does not fail it', async () => {
  await openPage(`${url}/complains`, { expectedErrors: [/không tải được/] });
});

const PICTURES = ['complains', 'throws'].map((name) =>
  fileURLToPath(
    new URL(`../artifacts/an-error-on-the-page-fails-the-test-${name}.png`, import.meta.url),
  ),
);

test.fails.for(['complains', 'throws'])('an error on the page fails the test', async (name) => {
  await openPage(`${url}/${name}`, { name });
});

test('and the page is photographed', () => {
  expect(PICTURES.filter((picture) => !existsSync(picture))).toEqual([]);
  for (const picture of PICTURES) rmSync(picture);
});
