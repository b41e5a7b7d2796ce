import { announce } from '../Announcer/announce.ts';

export type ToastTone = 'good' | 'info' | 'warning' | 'danger';

export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly tone: ToastTone;
  /** Mostly the way back: "Hoàn tác". */
  readonly action: { readonly label: string; readonly onAction: () => void } | null;
}

const MOST_AT_ONCE = 3;
const listeners = new Set<() => void>();
let toasts: readonly Toast[] = [];
let lastId = 0;

function change(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

/** Shows a short notice at the foot of the page and has it read out; a danger interrupts. */
export function showToast(
  text: string,
  options: { readonly tone?: ToastTone; readonly action?: Toast['action'] } = {},
): number {
  const { tone = 'good', action = null } = options;
  lastId += 1;
  change([...toasts, { id: lastId, text, tone, action }].slice(-MOST_AT_ONCE));
  announce(text, tone === 'danger' ? 'assertive' : 'polite');
  return lastId;
}

export const dismissToast = (id: number): void => change(toasts.filter((toast) => toast.id !== id));

export const currentToasts = (): readonly Toast[] => toasts;

export function subscribeToToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
