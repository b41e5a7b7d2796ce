const OFFSET = 7 * 3_600_000;

/** The calendar day (YYYY-MM-DD) in Vietnam, seven hours ahead of UTC the year round. */
export const vietnameseDay = (moment: number): string =>
  new Date(moment + OFFSET).toISOString().slice(0, 10);
