import type { BenchReport, Figure } from './figures.ts';
import type { Machine } from './machine.ts';

const HEAD = ['who', 'what', 'measured', 'limit', ''] as const;

/** The report as plain text: one line a figure, each limit beside its figure. */
export function tableOf(report: BenchReport, machine: Machine): string {
  const rows = [HEAD, ...report.figures.map(rowOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0, column === 2))
      .join('  ')
      .trimEnd(),
  );
  return [
    `${report.name}: ${report.setting}`,
    `${machine.date} · ${machine.cpu} × ${machine.cores}, ${machine.memoryGigabytes} GB · Node ${machine.node} · ${machine.system} · load before ${machine.loadBefore}`,
    '',
    ...lines,
    '',
    ...report.notes.map((note) => `- ${note}`),
  ].join('\n');
}

function rowOf({ subject, what, value, unit, limit }: Figure): readonly string[] {
  const measured = `${readable(value)} ${unit}`.trim();
  if (limit === null) return [subject, what, measured, '', ''];
  const sign = limit.kind === 'atMost' ? '≤' : '≥';
  return [
    subject,
    what,
    measured,
    `${sign} ${readable(limit.value)}`,
    limit.met ? 'met' : 'falls short',
  ];
}

const pad = (cell: string, width: number, right: boolean): string =>
  right ? cell.padStart(width) : cell.padEnd(width);

/** Three digits that count, thousands apart. */
export function readable(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString('en', {
    maximumFractionDigits: Number.isInteger(value) ? 0 : digits,
    minimumFractionDigits: Number.isInteger(value) ? 0 : digits,
  });
}
