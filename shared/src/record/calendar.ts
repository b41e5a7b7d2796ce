/** Vietnam keeps UTC+7 the whole year. */
const OFFSET = 7 * 3_600_000;
const DAY = 86_400_000;

export interface CivilTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/**
 * The date and time in Vietnam of a moment in milliseconds since the epoch. By arithmetic alone, so that a
 * record reads the same on every machine; after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
 */
export function civilTime(at: number): CivilTime {
  const local = at + OFFSET;
  const days = Math.floor(local / DAY);
  const minutes = Math.floor((local - days * DAY) / 60_000);
  // Years begin in March here, so that the leap day comes last; an era has 400 of them.
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
    hour: Math.floor(minutes / 60),
    minute: minutes % 60,
  };
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** "14 giờ 05 phút". */
export const timeInWords = (at: number): string => {
  const { hour, minute } = civilTime(at);
  return `${twoDigits(hour)} giờ ${twoDigits(minute)} phút`;
};

/** YYYY-MM-DD in Vietnam. */
export const dayOf = (at: number): string => {
  const { year, month, day } = civilTime(at);
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
};

/**
 * "ngày 05 tháng 01 năm 2020": days below 10 and months 1 and 2 carry a zero (30/2020/NĐ-CP, Phụ lục I, mục II.4.b).
 *
 * @param day YYYY-MM-DD
 */
export const dayInWords = (day: string): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  const number = Number(month);
  return `ngày ${date} tháng ${number <= 2 ? twoDigits(number) : number} năm ${year}`;
};

/** "10/8/2022" for YYYY-MM-DD. */
export const shortDay = (day: string): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)}/${Number(month)}/${year}`;
};
