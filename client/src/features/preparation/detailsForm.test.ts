import type { SessionDetails } from '@diemcau/shared/session/lifecycle/state';
import { expect, test } from 'vitest';
import { detailsOf, faultsOf, formOf, isFaulty } from './detailsForm.ts';

const details: SessionDetails = {
  title: 'Phiên họp trực tuyến',
  subject: null,
  bodies: [{ name: 'Ban Chỉ đạo', superior: null, abbreviation: 'BCĐ' }],
  startsAt: Date.UTC(2022, 7, 10, 7),
  endsAt: Date.UTC(2022, 7, 10, 11),
  place: 'Hội trường',
  documentPlace: 'Điện Biên',
  chair: { name: 'Chủ trì', office: 'Trưởng Ban', personId: 'p1' },
  concluder: null,
  issuer: null,
  secretaries: [{ name: 'Thư ký', office: null, personId: null }],
  quorum: { kind: 'members', numerator: 2, denominator: 3 },
};

test('details go through the form unchanged', () => {
  expect(detailsOf(formOf(details))).toEqual(details);
});

test('an official or secretary without a name is none', () => {
  const form = formOf(details);
  const emptied = { ...form, chair: { ...form.chair, name: ' ' }, secretaries: [] };
  expect(detailsOf(emptied)).toMatchObject({ chair: null, secretaries: [] });
});

test('the form names what is missing', () => {
  const form = formOf(details);
  expect(isFaulty(faultsOf(form))).toBe(false);
  expect(faultsOf({ ...form, title: ' ' }).title).toBe(true);
  expect(faultsOf({ ...form, bodies: [] }).bodies).toBe(true);
  expect(faultsOf({ ...form, until: '13:00' }).until).toBe(true);
});
