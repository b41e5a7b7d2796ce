const WRITES =
  'input, textarea, select, [contenteditable=""], [contenteditable=true], [role=textbox], ' +
  '[role=combobox], [role=spinbutton], [role=listbox], [role=menu], [role=grid], [role=radiogroup]';
const DIALOGS = '[role=dialog], [role=alertdialog]';

/** Whether the key belongs to what has the focus: to a text, or to a list that finds by letters. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(WRITES) !== null;

/** Whether a key pressed alone is meant for the page, not for a field or for a dialog over the page. */
export function isForThePage(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.repeat || event.isComposing) return false;
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  return !isTyping(event.target) && document.querySelector(DIALOGS) === null;
}
