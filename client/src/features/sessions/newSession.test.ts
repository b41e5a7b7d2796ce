import {
  dienBienCommittee,
  dienBienUnits,
  nationalProgrammes,
} from '@diemcau/shared/committee/seed';
import { unitsInForce } from '@diemcau/shared/committee/unitsInForce';
import type { Catalogue } from '@diemcau/shared/protocol/api/catalogue';
import { newSession } from '@diemcau/shared/protocol/api/sessions';
import { expect, test } from 'vitest';
import { localUnits, type NewSessionForm, newSessionOf, OTHER } from './newSession.ts';

const catalogueOn = (date: string): Catalogue => ({
  date,
  committees: [dienBienCommittee],
  units: [...unitsInForce(dienBienUnits, date)],
  programmes: [...nationalProgrammes],
  categories: [],
});

const form: NewSessionForm = {
  title: '  Phiên họp quý IV ',
  day: '2022-08-10',
  time: '14:00',
  committeeId: dienBienCommittee.committeeId,
  bodyName: '',
  points: 'all',
};

test('all points are the central one and one for each district of that day', () => {
  const catalogue = catalogueOn('2022-08-10');
  const wanted = newSessionOf(form, catalogue, 'a'.repeat(32), 'Điểm cầu trung tâm');
  expect(newSession.parse(wanted)).toEqual(wanted);
  expect(wanted.points).toHaveLength(11);
  expect(wanted.points[0]).toMatchObject({ kind: 'central', unitIds: ['province:11'] });
  expect(wanted.details.title).toBe('Phiên họp quý IV');
  expect(wanted.details.startsAt).toBe(Date.UTC(2022, 7, 10, 7));
  expect(wanted.details.bodies[0]?.name).toBe(dienBienCommittee.name);
  expect(wanted.committeeId).toBe(dienBienCommittee.committeeId);
});

test('after the rearrangement the communes take the place of the districts', () => {
  expect(localUnits(catalogueOn('2025-07-01').units)).toHaveLength(45);
});

test('a body outside the catalogue is named as it was typed', () => {
  const catalogue = catalogueOn('2022-08-10');
  const other = {
    ...form,
    committeeId: OTHER,
    bodyName: 'Ủy ban nhân dân tỉnh',
    points: 'none',
  } as const;
  const wanted = newSessionOf(other, catalogue, 'a'.repeat(32), 'Trung tâm');
  expect(wanted.points).toEqual([]);
  expect(wanted.committeeId).toBeNull();
  expect(wanted.details.bodies).toEqual([
    { name: 'Ủy ban nhân dân tỉnh', superior: null, abbreviation: null },
  ]);
});
