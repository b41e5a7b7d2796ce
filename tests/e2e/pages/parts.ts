import type { Locator, Page } from 'playwright-core';

type Scope = Page | Locator;

/** A choice of a few: the button that shows what is chosen, named by its label. */
export async function choose(scope: Scope, label: string, option: string): Promise<void> {
  await scope.getByRole('button', { name: label }).click();
  await pageOf(scope).getByRole('option', { name: option, exact: true }).click();
}

/** A choice of many: typed into, then taken from the list that opens. */
export async function find(scope: Scope, label: string, option: string): Promise<void> {
  await scope.getByRole('combobox', { name: label }).fill(option);
  await pageOf(scope).getByRole('option', { name: option, exact: true }).click();
}

/** An act behind a button with further acts. */
export async function chooseAct(scope: Scope, menu: string, act: string): Promise<void> {
  await scope.getByRole('button', { name: menu }).click();
  await pageOf(scope).getByRole('menuitem', { name: act }).click();
}

/** A tab by its name, whatever number stands behind it. */
export const tab = (scope: Scope, name: string): Locator =>
  scope.getByRole('tab', { name: new RegExp(`^${name}( \\d+)?$`) });

export const dialog = (page: Page, name: string): Locator =>
  page.getByRole('dialog', { name, exact: true });

export const question = (page: Page, name: string): Locator =>
  page.getByRole('alertdialog', { name, exact: true });

/** Presses the button that sends the form, and waits until the form has gone. */
export async function sendForm(form: Locator, button: string): Promise<void> {
  await form.getByRole('button', { name: button, exact: true }).click();
  await form.waitFor({ state: 'detached' });
}

const pageOf = (scope: Scope): Page => ('page' in scope ? scope.page() : scope);
