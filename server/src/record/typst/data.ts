import type { RecordModel } from '@diemcau/shared/record/model';
import { CODE_WORDS, documentTitle, provenanceWords } from '@diemcau/shared/record/wording';
import { codeSvg } from '../code/verificationCode.ts';
import type { Profile } from '../profiles/decree30.ts';
import type { Measure, TextRule } from '../profiles/profile.ts';
import { points } from '../profiles/units.ts';
import { sheetOf } from '../sheet.ts';
import type { Portion } from './portions.ts';
import { printable } from './printable.ts';

/** What the templates are given: words that the font can draw, and the profile's bare values. */
export const typstData = (record: RecordModel, profile: Profile, portion: Portion) => ({
  ...wordsAndMeasures(record, profile, portion),
  // A hash is no word that may break.
  provenance: provenanceWords(record),
  code: codeOf(record, profile),
});

/** The picture and its measures, millimetres; null where nobody could open what it says. */
function codeOf({ verificationAddress }: RecordModel, { code, page }: Profile) {
  if (verificationAddress === null) return null;
  return {
    svg: codeSvg(verificationAddress),
    words: CODE_WORDS,
    size: code.size * page.bottom.value,
    end: code.end * page.bottom.value,
  };
}

function wordsAndMeasures(record: RecordModel, profile: Profile, portion: Portion) {
  const { heading } = record;
  const day = heading.issuedOn ?? heading.date ?? '1980-01-01';
  return cleaned({
    title: documentTitle(record),
    author: heading.body,
    description: `${record.sessionId} ${record.upTo} ${record.hash}`,
    date: day.split('-').map(Number),
    profile: {
      page: valuesOf(profile.page),
      paragraph: {
        'first-line': profile.paragraph.firstLine.value,
        between: profile.paragraph.between.value,
        line: profile.paragraph.line.value,
      },
      text: looksOf(profile.text),
    },
    sheet: sheetOf(record, profile),
    'head-columns': profile.head.columns.map(points),
    'signature-columns': profile.templates[record.document].signature.map(points),
    ...portion,
  });
}

const valuesOf = (measures: Readonly<Record<string, Measure>>): Record<string, number> =>
  Object.fromEntries(Object.entries(measures).map(([name, { value }]) => [name, value]));

const looksOf = (rules: Readonly<Record<string, TextRule>>) =>
  Object.fromEntries(
    Object.entries(rules).map(([role, { size, bold, italic }]) => [
      role,
      { size: size.value, bold, italic },
    ]),
  );

/** The same members with every text in them made printable. */
const cleaned = (members: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(members).map(([key, member]) => [key, cleanedValue(member)]));

function cleanedValue(value: unknown): unknown {
  if (typeof value === 'string') return printable(value);
  if (Array.isArray(value)) return value.map(cleanedValue);
  return value === null || typeof value !== 'object' ? value : cleaned({ ...value });
}
