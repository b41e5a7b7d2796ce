import { useMemo } from 'react';
import { type Language, localeOf, useLanguage } from './language.ts';

/** Sessions are held on Vietnamese time, wherever the reader's machine believes it is. */
const TIME_ZONE = 'Asia/Ho_Chi_Minh';
const MILLION_PER_BILLION = 1000;
const SECOND = 1000;
const MINUTE = 60 * SECOND;

const dateParts = new Intl.DateTimeFormat('en-GB', {
  timeZone: TIME_ZONE,
  day: 'numeric',
  month: 'numeric',
  year: 'numeric',
});
const timeOfDay = new Intl.DateTimeFormat('en-GB', {
  timeZone: TIME_ZONE,
  hour: '2-digit',
  minute: '2-digit',
});
const numbers = {
  vi: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 3 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 }),
};
const weekdays = {
  vi: new Intl.DateTimeFormat('vi-VN', { timeZone: TIME_ZONE, weekday: 'long' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone: TIME_ZONE, weekday: 'long' }),
};

/** Day/month/year without zeros: "10/8/2022". Takes milliseconds or a calendar date "2022-08-10". */
export function formatDate(date: number | string): string {
  if (typeof date === 'string') {
    const [year, month, day] = date.split('-').map(Number);
    if (year === undefined || month === undefined || day === undefined) return date;
    return `${day}/${month}/${year}`;
  }
  const part = Object.fromEntries(dateParts.formatToParts(date).map((p) => [p.type, p.value]));
  return `${Number(part.day)}/${Number(part.month)}/${part.year}`;
}

/** "14:32", from milliseconds since the epoch. */
export const formatTime = (at: number): string => timeOfDay.format(at);

export const formatDateTime = (at: number): string => `${formatTime(at)}, ${formatDate(at)}`;

/** "Thứ Tư, 10/8/2022" · "Wednesday, 10/8/2022". */
export const formatDay = (at: number, language: Language): string =>
  `${weekdays[language].format(at)}, ${formatDate(at)}`;

/** "1.234.567" in Vietnamese, "1,234,567" in English; at most three decimals. */
export const formatNumber = (value: number, language: Language): string =>
  numbers[language].format(value);

/** An amount in whole million đồng: "4.338 tỷ đồng", "24,5 tỷ đồng"; under a billion "500 triệu đồng". */
export function formatAmount(million: number, language: Language): string {
  if (million !== 0 && Math.abs(million) < MILLION_PER_BILLION) {
    return `${formatNumber(million, language)} ${language === 'vi' ? 'triệu đồng' : 'million đồng'}`;
  }
  const billion = formatNumber(million / MILLION_PER_BILLION, language);
  return `${billion} ${language === 'vi' ? 'tỷ đồng' : 'billion đồng'}`;
}

/** A share of one, as a percentage with at most one decimal: "12,4%". */
export const formatShare = (share: number, language: Language): string =>
  new Intl.NumberFormat(localeOf(language), { style: 'percent', maximumFractionDigits: 1 }).format(
    share,
  );

/** "03:12"; from an hour on "1:03:12". Negative spans read as none. */
export function formatDuration(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / SECOND));
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const clock = `${two(minutes)}:${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${clock}` : clock;
}

/** Whole minutes, shortly: "23′". */
export const formatMinutes = (milliseconds: number): string =>
  `${Math.floor(Math.max(0, milliseconds) / MINUTE)}′`;

/** "vừa xong", "3 phút trước", "sau 8 phút"; past an hour the time, past a day the date with it. */
export function formatRelative(at: number, now: number, language: Language): string {
  const minutes = Math.round((at - now) / MINUTE);
  if (minutes === 0) return language === 'vi' ? 'vừa xong' : 'just now';
  if (Math.abs(minutes) >= 60) {
    return formatDate(at) === formatDate(now) ? formatTime(at) : formatDateTime(at);
  }
  const count = Math.abs(minutes);
  if (language === 'vi') return minutes < 0 ? `${count} phút trước` : `sau ${count} phút`;
  return minutes < 0 ? `${count} min ago` : `in ${count} min`;
}

/** The formats that depend on the language, bound to the language of the page. */
export function useFormats() {
  const language = useLanguage();
  return useMemo(
    () => ({
      number: (value: number) => formatNumber(value, language),
      amount: (million: number) => formatAmount(million, language),
      share: (share: number) => formatShare(share, language),
      day: (at: number) => formatDay(at, language),
      relative: (at: number, now: number) => formatRelative(at, now, language),
    }),
    [language],
  );
}
