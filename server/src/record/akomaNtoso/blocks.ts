import { civilTime } from '@diemcau/shared/record/calendar';
import type { RecordSource } from '@diemcau/shared/record/model';
import { showable } from '../plainText.ts';
import { type Attributes, element, type Markup } from '../xml.ts';

/** Hands out eIds by Akoma Ntoso's naming convention: "dbsect_2__speech_1". */
export class Numbering {
  readonly #counts = new Map<string, number>();

  next(parent: string | null, abbreviation: string): string {
    const stem = parent === null ? abbreviation : `${parent}__${abbreviation}`;
    const count = (this.#counts.get(stem) ?? 0) + 1;
    this.#counts.set(stem, count);
    return `${stem}_${count}`;
  }
}

/** A paragraph for each line of a text. */
export const paragraphs = (
  numbering: Numbering,
  parent: string,
  text: string,
  attributes: Attributes = {},
): Markup[] =>
  showable(text)
    .split('\n')
    .map((line) => element('p', { eId: numbering.next(parent, 'p'), ...attributes }, [line]));

/** The numbers of the events that something rests on, in an attribute of our own. */
export const restingOn = (sources: readonly RecordSource[]): Attributes => {
  const events = [...new Set(sources.flatMap((source) => source.events))];
  return events.length === 0
    ? {}
    : { 'diemcau:events': events.sort((one, other) => one - other).join(' ') };
};

/** "2022-08-10T14:00:00+07:00". */
export function dateTime(at: number): string {
  const { year, month, day, hour, minute } = civilTime(at);
  const seconds = Math.floor((at % 60_000) / 1_000);
  const [mm, dd, hh, min, ss] = [month, day, hour, minute, seconds].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${String(year).padStart(4, '0')}-${mm}-${dd}T${hh}:${min}:${ss}+07:00`;
}
