import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** More stops than any page has. */
const MOST_STOPS = 150;

/** Goes through a page as somebody does who has no mouse. */
export class Keyboard {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Tabs on until the target has the focus, and sees to it that the focus shows. */
  async reach(target: Locator): Promise<void> {
    await this.#tabUntil(target, hasFocus);
    expect(await focusShows(this.page), `the focus shows on ${target}`).toBe(true);
  }

  /** Reaches a button and presses it, when it can be pressed. */
  async press(target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    await expect.poll(() => target.isEnabled()).toBe(true);
    await this.reach(target);
    await this.page.keyboard.press(key);
  }

  /** Reaches a field and types into it, in the place of what stood there. */
  async type(field: Locator, text: string): Promise<void> {
    await this.reach(field);
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.insertText(text);
  }

  /** Reaches the row of tabs and moves along it to the one of that name. */
  async showTab(name: string): Promise<void> {
    const selected = this.page.getByRole('tab', { selected: true });
    const wanted = this.page.getByRole('tab', { name: new RegExp(`^${name}( \\d+)?$`) });
    await this.reach(selected);
    await this.#move('ArrowRight', wanted);
  }

  /** Reaches a list and moves along it to the row of that name. */
  async row(list: Locator, name: string): Promise<Locator> {
    const wanted = list.getByRole('row', { name });
    await this.#tabUntil(list, holdsFocus);
    await this.page.keyboard.press('Home');
    await this.#move('ArrowDown', wanted);
    return wanted;
  }

  /** Opens what the button opens, moves down to the act or the option of that name and takes it. */
  async choose(button: Locator, role: 'menuitem' | 'option', name: string | RegExp): Promise<void> {
    await this.press(button);
    const wanted = this.page.getByRole(role, { name, exact: true });
    await wanted.waitFor();
    await this.#move('ArrowDown', wanted);
    await this.page.keyboard.press('Enter');
    await wanted.waitFor({ state: 'detached' });
  }

  /** Types into a field that finds, takes the first that it found. */
  async find(field: Locator, typed: string): Promise<void> {
    await this.reach(field);
    await this.page.keyboard.type(typed);
    await this.page.getByRole('option', { name: typed }).first().waitFor();
    await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.press('Enter');
    await this.page.getByRole('option').first().waitFor({ state: 'detached' });
  }

  async #tabUntil(target: Locator, isThere: (element: Found) => Promise<boolean>): Promise<void> {
    // Found once: a list that opens on the way hides from the tree what lies behind it.
    const element = await target.elementHandle();
    const passed: string[] = [];
    while (!(await isThere(element))) {
      if (passed.length > MOST_STOPS) {
        throw new Error(`${target} is not reached with Tab. Passed:\n${passed.join('\n')}`);
      }
      await this.page.keyboard.press('Tab');
      passed.push(await focusedName(this.page));
    }
  }

  async #move(key: 'ArrowDown' | 'ArrowRight', wanted: Locator): Promise<void> {
    for (let moves = 0; !(await hasFocus(wanted)); moves += 1) {
      if (moves > MOST_STOPS) throw new Error(`${wanted} is not reached with ${key}.`);
      await this.page.keyboard.press(key);
    }
  }
}

/**
 * Goes through the whole page with Tab. Gives what can be used but was never reached, and what was reached
 * without the focus showing: a line each. Members of lists and rows of tabs, which arrows reach, are left out.
 */
export async function keyboardFaults(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    window.getSelection()?.removeAllRanges();
    document.querySelector('a')?.focus();
  });
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (await page.evaluate(() => document.activeElement === document.body)) break;
    if (!(await focusShows(page))) faults.push(`not seen: ${await focusedName(page)}`);
    await page.evaluate(() => document.activeElement?.setAttribute('data-reached', ''));
    await page.keyboard.press('Tab');
  }
  return [...faults, ...(await neverReached(page))];
}

function neverReached(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const usable = 'button, a[href], input, textarea, select, [role=button], [tabindex="0"]';
    const byArrows = '[role=grid], [role=tablist], [role=listbox], [role=menu], [role=radiogroup]';
    return (
      [...document.querySelectorAll<HTMLElement>(usable)]
        .filter((element) => !element.matches(':disabled, [aria-disabled=true], [data-reached]'))
        .filter((element) => element.closest(byArrows) === null)
        // The arrow beside a field that finds: the field itself opens its list.
        .filter((element) => element.parentElement?.querySelector('[role=combobox]') == null)
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .filter((element) => element.closest('[aria-hidden=true], [inert]') === null)
        .map(
          (element) => `not reached: ${element.getAttribute('aria-label') ?? element.textContent}`,
        )
    );
  });
}

/** A locator, or the element that it found. */
type Found = Pick<Locator, 'evaluate'>;

const hasFocus = (target: Found): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

const holdsFocus = (target: Found): Promise<boolean> =>
  target.evaluate((element) => element.contains(document.activeElement));

const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const active = document.activeElement;
    const words = active?.getAttribute('aria-label') ?? active?.textContent ?? '';
    return `${active?.getAttribute('role') ?? active?.tagName ?? ''} ${words.slice(0, 80)}`;
  });

/** Whether a ring is drawn around what has the focus, or around what stands for it. */
const focusShows = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const active = document.activeElement;
    const frame = active?.closest('[data-focus-visible], [data-focus-within]') ?? active;
    const near =
      frame === null || active === null ? [] : [active, frame, ...frame.querySelectorAll('*')];
    return near.some((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
  });
