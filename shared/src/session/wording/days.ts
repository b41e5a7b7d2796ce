/** Days below 10 and the months 1 and 2 carry a zero, as Decree 30/2020/NĐ-CP writes dates; other months do not. */
const dayNumber = (day: string): string => day.padStart(2, '0');
const monthNumber = (month: string): string =>
  Number(month) <= 2 ? month.padStart(2, '0') : String(Number(month));

/** YYYY-MM-DD → "24/5/2019", "05/02/2022". */
export function formatDay(day: string): string {
  const [year = '', month = '', number = ''] = day.split('-');
  return `${dayNumber(number)}/${monthNumber(month)}/${year}`;
}

/** YYYY-MM → "tháng 5/2019", "tháng 02/2022". */
export function formatMonth(month: string): string {
  const [year = '', number = ''] = month.split('-');
  return `tháng ${monthNumber(number)}/${year}`;
}

/** A period as it is spoken of: "2022" → "năm 2022", "2021–2025" → "giai đoạn 2021-2025", others as they stand. */
export function formatPeriod(period: string): string {
  if (/^\d{4}$/.test(period)) return `năm ${period}`;
  const years = /^(\d{4})\s*[-–—]\s*(\d{4})$/.exec(period);
  return years === null ? period : `giai đoạn ${years[1]}-${years[2]}`;
}
