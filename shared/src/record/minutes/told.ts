import type { RecordSource } from '../model.ts';

/** Words and sources of one thing that happened. */
export interface Happening {
  readonly text: string;
  readonly sources: readonly RecordSource[];
}

/** What the minutes have told in full, so that it is named by its number the next time. */
export class Told {
  readonly #ids = new Set<string>();

  /** True the first time that it is asked of a thing. */
  first(id: string): boolean {
    const isFirst = !this.#ids.has(id);
    this.#ids.add(id);
    return isFirst;
  }
}
