import type { PayloadOf } from '@diemcau/shared/session/commands';
import type { Level, ObstacleDetails } from '@diemcau/shared/session/obstacles/state';
import type { ProgrammeReference } from '@diemcau/shared/session/schemas';
import { isRecord } from '../../session/wireGuards.ts';
import type { Suggestion } from './suggest.ts';

/** What is typed about an obstacle. Only the text is needed; empty and null are what nobody has said. */
export interface ObstacleForm {
  readonly text: string;
  /** See `programmeKey`. */
  readonly programmes: readonly string[];
  readonly categoryId: string | null;
  readonly level: Level | null;
  readonly legalText: string;
  readonly since: string;
  readonly proposal: string;
  /** Suggestions that were taken off: field names, and `programme:KEY`. */
  readonly declined: readonly string[];
}

export const emptyObstacle: ObstacleForm = {
  text: '',
  programmes: [],
  categoryId: null,
  level: null,
  legalText: '',
  since: '',
  proposal: '',
  declined: [],
};

const levels: Readonly<Record<Level, true>> = {
  central: true,
  province: true,
  district: true,
  commune: true,
};

export const isLevel = (value: unknown): value is Level =>
  typeof value === 'string' && Object.hasOwn(levels, value);

const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

/** Whether a draft found on disk is one of this form's. */
export const isObstacleForm = (value: unknown): value is ObstacleForm =>
  isRecord(value) &&
  isTexts([value.text, value.legalText, value.since, value.proposal]) &&
  isTexts(value.programmes) &&
  isTexts(value.declined) &&
  (value.categoryId === null || typeof value.categoryId === 'string') &&
  (value.level === null || isLevel(value.level));

const SEPARATOR = '/';

/** A programme, or one of its projects, as one text: "NTM", "GNBV/DA1". */
export const programmeKey = ({ programmeId, projectCode }: ProgrammeReference): string =>
  projectCode === null ? programmeId : `${programmeId}${SEPARATOR}${projectCode}`;

export function programmeOf(key: string): ProgrammeReference {
  const [programmeId = key, projectCode = null] = key.split(SEPARATOR);
  return { programmeId, projectCode };
}

/** The form for an obstacle that exists, to be edited. */
export const formOf = (details: ObstacleDetails): ObstacleForm => ({
  text: details.text,
  programmes: details.programmes.map(programmeKey),
  categoryId: details.categoryId,
  level: details.level,
  legalText: details.legalText ?? '',
  since: details.since ?? '',
  proposal: details.proposal ?? '',
  declined: [],
});

export type SuggestedField = 'categoryId' | 'level' | 'legalText' | 'since';

export const programmeMark = (key: string): string => `programme:${key}`;

/** The form with what its words give away filled in, and which of it is suggested. */
export interface Filled {
  readonly form: ObstacleForm;
  readonly suggestedProgrammes: readonly string[];
  readonly suggestedFields: readonly SuggestedField[];
}

/** Lays suggestions under what was said: they fill what is empty and was not taken off. */
export function fillIn(form: ObstacleForm, suggestion: Suggestion | null): Filled {
  if (suggestion === null) return { form, suggestedProgrammes: [], suggestedFields: [] };
  const free = (field: SuggestedField): boolean =>
    (form[field] ?? '') === '' && suggestion[field] !== null && !form.declined.includes(field);
  const suggestedProgrammes = suggestion.programmes
    .map(programmeKey)
    .filter((key) => !form.programmes.includes(key) && !form.declined.includes(programmeMark(key)));
  const fields: readonly SuggestedField[] = ['categoryId', 'level', 'legalText', 'since'];
  return {
    form: {
      ...form,
      programmes: [...form.programmes, ...suggestedProgrammes],
      categoryId: free('categoryId') ? suggestion.categoryId : form.categoryId,
      level: free('level') ? suggestion.level : form.level,
      legalText: free('legalText') ? (suggestion.legalText ?? '') : form.legalText,
      since: free('since') ? (suggestion.since ?? '') : form.since,
    },
    suggestedProgrammes,
    suggestedFields: fields.filter(free),
  };
}

/** The field as its writer now says it; emptied, its suggestion does not come back. */
export function say<Field extends SuggestedField>(
  form: ObstacleForm,
  field: Field,
  value: ObstacleForm[Field],
): ObstacleForm {
  const declined = (value ?? '') === '' ? [...new Set([...form.declined, field])] : form.declined;
  return { ...form, [field]: value, declined };
}

/** The programmes as they shall stand; a suggested one that is gone does not come back. */
export function sayProgrammes(
  form: ObstacleForm,
  keys: readonly string[],
  suggested: readonly string[],
): ObstacleForm {
  const gone = suggested.filter((key) => !keys.includes(key)).map(programmeMark);
  const kept = suggested.filter((key) => keys.includes(key));
  return {
    ...form,
    programmes: keys.filter((key) => !kept.includes(key)),
    declined: [...new Set([...form.declined, ...gone])],
  };
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** What goes to the server. */
export const detailsOf = (form: ObstacleForm): ObstacleDetails => ({
  text: form.text.trim(),
  programmes: form.programmes.map(programmeOf),
  categoryId: form.categoryId,
  level: form.level,
  legalText: orNull(form.legalText),
  since: orNull(form.since),
  proposal: orNull(form.proposal),
  itemised: true,
});

export const submissionOf = (form: ObstacleForm): PayloadOf<'submitObstacle'> => ({
  ...detailsOf(form),
  raisedBy: null,
});
