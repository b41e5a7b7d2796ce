import type {
  Deadline,
  Directive,
  DirectiveDetails,
} from '@diemcau/shared/session/directives/state';
import type { Obstacle } from '@diemcau/shared/session/obstacles/state';
import { isRecord } from '../../../session/wireGuards.ts';

export type DeadlineKind = Deadline['kind'];

export interface StageForm {
  readonly work: string;
  readonly date: string | null;
  readonly recipient: string;
}

/** A directive while it is written: every field as it stands in the form. */
export interface DirectiveForm {
  readonly text: string;
  readonly leadUnitIds: readonly string[];
  readonly coordinatingUnitIds: readonly string[];
  /** Classes of addressees, divided by semicolons. */
  readonly addressees: string;
  readonly kind: DeadlineKind;
  readonly date: string | null;
  readonly month: number | null;
  readonly year: number | null;
  readonly stages: readonly StageForm[];
  readonly deadlineWording: string;
  readonly conditions: string;
  readonly obstacleIds: readonly string[];
}

export const emptyStage: StageForm = { work: '', date: null, recipient: '' };

/** An empty form; from an obstacle, with what it asks for, and with those who were to answer as leads. */
export const newDirective = (obstacle: Obstacle | null, year: number): DirectiveForm => ({
  text: obstacle?.proposal ?? obstacle?.text ?? '',
  leadUnitIds: obstacle?.assignedUnitIds.slice(0, 1) ?? [],
  coordinatingUnitIds: obstacle?.assignedUnitIds.slice(1) ?? [],
  addressees: '',
  kind: 'date',
  date: null,
  month: null,
  year,
  stages: [emptyStage],
  deadlineWording: '',
  conditions: '',
  obstacleIds: obstacle === null ? [] : [obstacle.obstacleId],
});

/** The form of a directive that stands. */
export function formOf(directive: Directive, thisYear: number): DirectiveForm {
  const { deadline } = directive;
  const [year = thisYear, month = null] =
    deadline.kind === 'month' ? deadline.month.split('-').map(Number) : [];
  return {
    text: directive.text,
    leadUnitIds: directive.leadUnitIds,
    coordinatingUnitIds: directive.coordinatingUnitIds,
    addressees: directive.addressees.join('; '),
    kind: deadline.kind,
    date: 'date' in deadline ? deadline.date : null,
    month,
    year,
    stages:
      deadline.kind === 'stages'
        ? deadline.stages.map((stage) => ({ ...stage, recipient: stage.recipient ?? '' }))
        : [emptyStage],
    deadlineWording: directive.deadlineWording ?? '',
    conditions: directive.conditions ?? '',
    obstacleIds: directive.obstacleIds,
  };
}

const KINDS: ReadonlySet<unknown> = new Set<DeadlineKind>([
  'date',
  'month',
  'notBefore',
  'stages',
  'urgent',
  'none',
]);
const isText = (value: unknown): boolean => typeof value === 'string';
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isNumberOrNull = (value: unknown): boolean => value === null || Number.isInteger(value);
const isDateOrNull = (value: unknown): boolean => value === null || isText(value);
const isStage = (value: unknown): boolean =>
  isRecord(value) && isText(value.work) && isDateOrNull(value.date) && isText(value.recipient);

/** Whether a draft found on disk is one of this form's. */
export const isDirectiveForm = (value: unknown): value is DirectiveForm =>
  isRecord(value) &&
  [value.text, value.addressees, value.deadlineWording, value.conditions].every(isText) &&
  [value.leadUnitIds, value.coordinatingUnitIds, value.obstacleIds].every(isTexts) &&
  KINDS.has(value.kind) &&
  isDateOrNull(value.date) &&
  [value.month, value.year].every(isNumberOrNull) &&
  Array.isArray(value.stages) &&
  value.stages.every(isStage);

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** The deadline; null while what its kind needs is missing. */
function deadlineOf(form: DirectiveForm): Deadline | null {
  switch (form.kind) {
    case 'date':
    case 'notBefore':
      return form.date === null ? null : { kind: form.kind, date: form.date };
    case 'month':
      return form.month === null || form.year === null
        ? null
        : { kind: 'month', month: `${form.year}-${String(form.month).padStart(2, '0')}` };
    case 'stages': {
      const stages = form.stages
        .map(({ work, date, recipient }) => ({
          work: work.trim(),
          date,
          recipient: orNull(recipient),
        }))
        .filter(({ work }) => work !== '');
      return stages.length === 0 ? null : { kind: 'stages', stages };
    }
    case 'urgent':
    case 'none':
      return { kind: form.kind };
    default:
      return form.kind satisfies never;
  }
}

const addresseesOf = ({ addressees }: DirectiveForm): string[] =>
  addressees.split(';').flatMap((name) => orNull(name) ?? []);

/** The first thing that the form still needs (DIR-1); null when it is complete. */
export function missingIn(form: DirectiveForm): 'text' | 'lead' | 'deadline' | null {
  if (form.text.trim() === '') return 'text';
  if (form.leadUnitIds.length === 0 && addresseesOf(form).length === 0) return 'lead';
  return deadlineOf(form) === null ? 'deadline' : null;
}

/** What the form says; null while something is missing. */
export function detailsOf(form: DirectiveForm): DirectiveDetails | null {
  const text = form.text.trim();
  const addressees = addresseesOf(form);
  const deadline = deadlineOf(form);
  if (missingIn(form) !== null || deadline === null) return null;
  return {
    text,
    leadUnitIds: [...form.leadUnitIds],
    coordinatingUnitIds: [...form.coordinatingUnitIds],
    addressees,
    deadline,
    deadlineWording: orNull(form.deadlineWording),
    conditions: orNull(form.conditions),
    obstacleIds: [...form.obstacleIds],
  };
}

/** A directive that was not issued yet, to word it by. */
export const draftOf = (details: DirectiveDetails): Directive => ({
  ...details,
  directiveId: 'draft',
  number: 0,
  seq: 0,
  at: 0,
  itemId: null,
  history: [],
  withdrawn: null,
});
