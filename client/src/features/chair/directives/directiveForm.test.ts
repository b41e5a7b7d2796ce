import { expect, test } from 'vitest';
import {
  type DirectiveForm,
  detailsOf,
  draftOf,
  formOf,
  isDirectiveForm,
  newDirective,
} from './directiveForm.ts';

const YEAR = 2022;
const filled = (changes: Partial<DirectiveForm> = {}): DirectiveForm => ({
  ...newDirective(null, YEAR),
  text: ' tổng hợp báo cáo ',
  leadUnitIds: ['unit-planning'],
  kind: 'urgent',
  ...changes,
});

test('DIR-1 without a lead and without addressees it is not complete', () => {
  expect(detailsOf(filled({ leadUnitIds: [] }))).toBeNull();
  const told = detailsOf(filled({ leadUnitIds: [], addressees: 'Các địa phương; ; Các sở' }));
  expect(told?.addressees).toEqual(['Các địa phương', 'Các sở']);
});

test('a deadline needs what its kind says', () => {
  expect(detailsOf(filled({ kind: 'date' }))).toBeNull();
  expect(detailsOf(filled({ kind: 'month' }))).toBeNull();
  expect(detailsOf(filled({ kind: 'stages' }))).toBeNull();
  expect(detailsOf(filled({ kind: 'month', month: 9 }))?.deadline).toEqual({
    kind: 'month',
    month: '2022-09',
  });
  expect(detailsOf(filled({ kind: 'notBefore', date: '2022-09-01' }))?.deadline).toEqual({
    kind: 'notBefore',
    date: '2022-09-01',
  });
});

test('stages without work are left out', () => {
  const stages = [
    { work: 'Rà soát', date: '2022-08-20', recipient: ' Sở Tài chính ' },
    { work: ' ', date: null, recipient: '' },
  ];
  expect(detailsOf(filled({ kind: 'stages', stages }))?.deadline).toEqual({
    kind: 'stages',
    stages: [{ work: 'Rà soát', date: '2022-08-20', recipient: 'Sở Tài chính' }],
  });
});

test('a directive that stands comes back from its form unchanged', () => {
  const details = detailsOf(
    filled({ kind: 'month', month: 12, deadlineWording: 'trong quý IV', conditions: 'nếu có vốn' }),
  );
  if (details === null) throw new Error('the form is complete');
  expect(detailsOf(formOf(draftOf(details), YEAR))).toEqual(details);
});

test('a draft found on disk is taken only when it is one of this form', () => {
  expect(isDirectiveForm(filled({ month: 9, date: '2022-09-01' }))).toBe(true);
  for (const changes of [{ kind: 'someday' }, { stages: [{}] }, { text: 1 }, { month: '9' }]) {
    expect(isDirectiveForm({ ...filled(), ...changes })).toBe(false);
  }
});
