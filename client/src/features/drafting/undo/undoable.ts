import { type DraftingEvent, inverseOf } from '@diemcau/shared/drafting/inverseOf';
import type { SessionCommand } from '@diemcau/shared/session/commands';
import type { Conclusions } from '@diemcau/shared/session/conclusions/state';

export type ActName = 'added' | 'edited' | 'moved' | 'removed' | 'drafted';

/** An act of this page, as the log has it, with the conclusions that it met. */
export interface DoneAct {
  readonly name: ActName;
  readonly events: readonly DraftingEvent[];
  readonly before: Conclusions;
}

/** What takes an act back: the commands, last event first, and how many events somebody else's work keeps. */
export interface WayBack {
  readonly commands: readonly SessionCommand[];
  readonly kept: number;
}

export function wayBack({ events, before }: DoneAct, now: Conclusions): WayBack {
  const commands = events.toReversed().flatMap((event) => inverseOf(event, before, now) ?? []);
  return { commands, kept: events.length - commands.length };
}

const NAMES: Readonly<Partial<Record<SessionCommand['type'], ActName>>> = {
  addConclusion: 'added',
  editConclusion: 'edited',
  moveConclusion: 'moved',
  removeConclusion: 'removed',
  restoreConclusion: 'added',
  draftConclusions: 'drafted',
};

/** What an act is called when it is taken back; null for one that is not of drafting. */
export const actNamed = (type: SessionCommand['type']): ActName | null => NAMES[type] ?? null;
