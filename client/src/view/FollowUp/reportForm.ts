import { isRecord } from '../../session/wireGuards.ts';

/** A report on a task while it is written. */
export interface ReportForm {
  readonly text: string;
  readonly percent: number | null;
  readonly file: ReportFile | null;
  readonly claimsDone: boolean;
}

/** A file that was uploaded already. */
export interface ReportFile {
  readonly attachmentId: string;
  readonly filename: string;
}

export const emptyReport: ReportForm = { text: '', percent: null, file: null, claimsDone: false };

const isFile = (value: unknown): value is ReportFile =>
  isRecord(value) && typeof value.attachmentId === 'string' && typeof value.filename === 'string';

/** For drafts, which an older page may have written. */
export const isReportForm = (value: unknown): value is ReportForm =>
  isRecord(value) &&
  typeof value.text === 'string' &&
  (value.percent === null || typeof value.percent === 'number') &&
  (value.file === null || isFile(value.file)) &&
  typeof value.claimsDone === 'boolean';

/** The form as the command wants it. */
export const reportOf = ({ text, percent, file, claimsDone }: ReportForm) => ({
  text: text.trim(),
  percent,
  attachmentId: file?.attachmentId ?? null,
  claimsDone,
});
