import { NO_DETAILS } from '@diemcau/shared/session/documents/state';
import { expect, test } from 'vitest';
import { detailsOf, formOf, mergedForms } from './detailsForm.ts';

const empty = formOf(NO_DETAILS);

test('an empty form leaves everything to the session', () => {
  expect(detailsOf(empty, NO_DETAILS)).toEqual(NO_DETAILS);
});

test('what is saved is what the form shows again', () => {
  const form = {
    ...empty,
    symbol: 'TB-VPUB',
    prefix: 'KT.',
    onBehalfOf: 'Chủ tịch',
    office: 'Phó Chủ tịch',
    recipients: 'Như trên\nLưu: VT',
  } as const;
  expect(formOf(detailsOf(form, { number: 12, issuedOn: null }))).toEqual(form);
  expect(detailsOf(form, { number: 12, issuedOn: null })).toMatchObject({
    number: 12,
    recipients: ['Như trên', 'Lưu: VT'],
    signature: { prefix: 'KT.', name: null },
  });
});

test('blank lines are no recipients', () => {
  expect(detailsOf({ ...empty, recipients: ' \n\n' }, NO_DETAILS).recipients).toBeNull();
});

test('somebody else’s fields are taken over, one’s own stay, and both changed is said', () => {
  const base = { ...empty, symbol: 'TB-BCĐ', office: 'Trưởng ban' };
  const mine = { ...base, name: 'Tên của tôi', symbol: 'TB-VP' };
  const theirs = { ...base, office: 'Phó Trưởng ban', symbol: 'TB-UBND' };
  expect(mergedForms(base, mine, theirs)).toEqual({
    form: { ...base, office: 'Phó Trưởng ban', name: 'Tên của tôi', symbol: 'TB-VP' },
    conflicts: ['symbol'],
  });
});
