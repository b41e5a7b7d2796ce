import type { Committee } from '@diemcau/shared/committee/committee';
import {
  dienBienCommittee,
  dienBienUnits,
  nationalProgrammes,
} from '@diemcau/shared/committee/seed';
import { expect, test } from 'vitest';
import { openTestDatabase } from '../storage/testing.ts';
import { createCommitteeStore } from './committeeStore.ts';

const seeded = () => {
  const { connection } = openTestDatabase();
  const store = createCommitteeStore(connection);
  store.put({
    committees: [dienBienCommittee],
    units: dienBienUnits,
    programmes: nationalProgrammes,
  });
  return { connection, store };
};

test('what was put comes back the same, in the same order', () => {
  const { store } = seeded();
  expect(store.committees()).toEqual([dienBienCommittee]);
  expect(store.units()).toEqual(dienBienUnits);
  expect(store.programmes()).toEqual(nationalProgrammes);
});

test('names that nobody has held against the decision are marked so', () => {
  const projects = seeded()
    .store.programmes()
    .flatMap((programme) => programme.projects);
  expect(projects.find(({ code }) => code === 'DA4.2')?.checked).toBe(true);
  expect(projects.find(({ code }) => code === 'DA4.1')?.checked).toBe(false);
  expect(projects.find(({ code }) => code === 'DA4.1')?.parentCode).toBe('DA4');
});

test('an edit replaces one thing, keeps its place and leaves the others alone', () => {
  const { store } = seeded();
  const [first, second] = nationalProgrammes;
  if (first === undefined || second === undefined) throw new Error('There are no programmes');
  const edited = { ...first, shortName: { vi: 'Dân tộc thiểu số', en: null }, projects: [] };
  store.put({ programmes: [edited] });
  expect(store.programmes().slice(0, 2)).toEqual([edited, second]);
  const people: Committee['people'] = [
    { personId: 'n-1', name: 'Một', office: null, organisation: null, standing: 'member' },
  ];
  store.put({ committees: [{ ...dienBienCommittee, people }] });
  store.put({ committees: [{ ...dienBienCommittee, people }] });
  expect(store.committees()).toEqual([{ ...dienBienCommittee, people }]);
});

test('one part that the database refuses takes the others back', () => {
  const { store } = seeded();
  const person = {
    personId: 'n-1',
    name: 'A',
    office: null,
    organisation: null,
    standing: 'member',
  } as const;
  const twice = { ...dienBienCommittee, name: 'Tên khác', people: [person, person] };
  expect(() => store.put({ committees: [twice] })).toThrow(/UNIQUE/);
  expect(store.committees()).toEqual([dienBienCommittee]);
});

test('a row that is not as it should be is not taken for one', () => {
  const { store, connection } = seeded();
  connection.exec("UPDATE units SET kind = 'kingdom' WHERE unit_id = 'province:11'");
  expect(() => store.units()).toThrow(/kind/);
});
