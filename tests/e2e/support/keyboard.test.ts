import { expect, test } from 'vitest';
import { openPage } from './browser.ts';
import { Keyboard, keyboardFaults } from './keyboard.ts';

const page = (body: string): string =>
  `data:text/html;charset=utf-8,${encodeURIComponent(`<!doctype html><a href="#m">Nội dung</a>
  <style>:focus-visible { outline: 3px solid } .bare:focus-visible { outline: none }</style>${body}`)}`;

test('a page on which Tab reaches everything, and shows where it is, has no faults', async () => {
  const good = await openPage(page('<button>Mời</button><input aria-label="Lý do">'));
  expect(await keyboardFaults(good)).toEqual([]);
});

test('what is never reached, and what is reached unseen, is told by name', async () => {
  const poor = await openPage(
    page('<button tabindex="-1">Kết thúc</button><button class="bare">Gia hạn</button>'),
  );
  expect(await keyboardFaults(poor)).toEqual(['not seen: BUTTON Gia hạn', 'not reached: Kết thúc']);
});

test('nothing is pressed that Tab does not reach', async () => {
  const poor = await openPage(page('<button tabindex="-1">Kết thúc</button>'));
  const press = new Keyboard(poor).press(poor.getByRole('button', { name: 'Kết thúc' }));
  await expect(press).rejects.toThrow('is not reached with Tab');
});
