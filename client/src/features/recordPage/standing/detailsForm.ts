import type {
  DocumentDetails,
  OfficialDocument,
  SignatureDetails,
  SignaturePrefix,
} from '@diemcau/shared/session/documents/state';

/** The details as fields hold them: text, empty where the document takes it from the session. */
export interface DetailsForm {
  readonly symbol: string;
  readonly prefix: SignaturePrefix | '';
  readonly onBehalfOf: string;
  readonly office: string;
  readonly otherOffice: string;
  readonly name: string;
  /** One a line. */
  readonly recipients: string;
  readonly invited: string;
  readonly notes: string;
}

export type FieldName = keyof DetailsForm;

export const PREFIXES: readonly SignaturePrefix[] = ['TM.', 'KT.', 'TL.', 'TUQ.', 'Q.'];

const FIELDS: readonly FieldName[] = [
  'symbol',
  'prefix',
  'onBehalfOf',
  'office',
  'otherOffice',
  'name',
  'recipients',
  'invited',
  'notes',
];
const SIGNATURE: readonly FieldName[] = ['prefix', 'onBehalfOf', 'office', 'otherOffice', 'name'];

/** Those invited and the notes to them are of the invitation alone. */
export const fieldsOf = (document: OfficialDocument): readonly FieldName[] =>
  document === 'invitation'
    ? FIELDS
    : FIELDS.filter((field) => field !== 'invited' && field !== 'notes');

export function formOf({
  symbol,
  signature,
  recipients,
  invited,
  notes,
}: DocumentDetails): DetailsForm {
  return {
    symbol: symbol ?? '',
    prefix: signature?.prefix ?? '',
    onBehalfOf: signature?.onBehalfOf ?? '',
    office: signature?.office ?? '',
    otherOffice: signature?.otherOffice ?? '',
    name: signature?.name ?? '',
    recipients: (recipients ?? []).join('\n'),
    invited: invited ?? '',
    notes: notes ?? '',
  };
}

const textOrNull = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim());

/** What is saved; number and day of issue stay as they were. */
export function detailsOf(
  form: DetailsForm,
  { number, issuedOn }: Pick<DocumentDetails, 'number' | 'issuedOn'>,
): DocumentDetails {
  const recipients = form.recipients
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return {
    number,
    issuedOn,
    symbol: textOrNull(form.symbol),
    signature: signatureOf(form),
    recipients: recipients.length === 0 ? null : recipients,
    invited: textOrNull(form.invited),
    notes: textOrNull(form.notes),
  };
}

function signatureOf(form: DetailsForm): SignatureDetails | null {
  if (SIGNATURE.every((field) => form[field].trim() === '')) return null;
  return {
    prefix: form.prefix === '' ? null : form.prefix,
    onBehalfOf: textOrNull(form.onBehalfOf),
    office: textOrNull(form.office),
    otherOffice: textOrNull(form.otherOffice),
    name: textOrNull(form.name),
  };
}

export interface Merged {
  readonly form: DetailsForm;
  /** Fields that both have changed, to different texts: one's own stands in the form. */
  readonly conflicts: readonly FieldName[];
}

/** What one has typed since `base`, on top of what somebody else has saved since. */
export function mergedForms(base: DetailsForm, mine: DetailsForm, theirs: DetailsForm): Merged {
  const untouched = FIELDS.filter((field) => mine[field] === base[field]);
  const taken = Object.fromEntries(untouched.map((field) => [field, theirs[field]]));
  return {
    form: { ...mine, ...taken },
    conflicts: FIELDS.filter(
      (field) =>
        !untouched.includes(field) &&
        theirs[field] !== base[field] &&
        theirs[field] !== mine[field],
    ),
  };
}
