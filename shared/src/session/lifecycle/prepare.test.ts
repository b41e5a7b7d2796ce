import { describe, expect, test } from 'vitest';
import { point } from '../../testing/actors.ts';
import { by, fold } from '../../testing/fold.ts';
import { given } from '../../testing/given.ts';
import {
  details,
  equipped,
  itemAdded,
  openSession,
  preparedSession,
  programmes,
  scheduled,
  units,
} from '../../testing/session.ts';
import type { PayloadOf } from '../commands.ts';
import type { SessionDetails } from './state.ts';

const schedule = (changes: Partial<SessionDetails> = {}) => ({
  type: 'scheduleSession' as const,
  payload: details(changes),
});
const edit = (changes: Partial<SessionDetails> = {}) => ({
  type: 'editSession' as const,
  payload: details(changes),
});
const chairOnRoll = (personId: string) => ({ name: 'Đồng chí Trưởng ban', office: null, personId });
const equip = (changes: Partial<PayloadOf<'equipSession'>> = {}) => ({
  type: 'equipSession' as const,
  payload: { units: [...units], programmes: [...programmes], ...changes },
});

describe('LIF-1 scheduling', () => {
  test('LIF-1 a session is scheduled', () => {
    given().when(schedule()).thenEvents(scheduled());
    expect(fold(scheduled()).lifecycle).toMatchObject({ phase: 'scheduled', details: details() });
  });

  test('LIF-1 only once', () => {
    given(scheduled()).when(schedule()).thenRefused('notNow');
  });

  test.each([
    ['a moment before', -1],
    ['at the same moment', 0],
  ])('LIF-1 it does not end %s', (_when, difference) => {
    given()
      .when(schedule({ startsAt: 1_000, endsAt: 1_000 + difference }))
      .thenRefused('invalidTime', 'endsAt');
  });

  test.each(['chair', 'concluder', 'issuer'] as const)(
    'LIF-1 the %s tied to the roll is on it',
    (official) => {
      const changes = { [official]: chairOnRoll('person-nobody') };
      given().when(schedule(changes)).thenRefused('unknownPerson', `${official}.personId`);
    },
  );

  test('LIF-1 a secretary tied to the roll is on it', () => {
    given()
      .when(schedule({ secretaries: [chairOnRoll('person-nobody')] }))
      .thenRefused('unknownPerson', 'secretaries.0.personId');
  });

  test('LIF-1 the quorum is not more than the whole', () => {
    given()
      .when(schedule({ quorum: { kind: 'members', numerator: 3, denominator: 2 } }))
      .thenRefused('malformed', 'quorum.numerator');
  });
});

describe('LIF-2 editing', () => {
  test('LIF-2 names a chair who is on the roll', () => {
    const changes = { chair: chairOnRoll('person-chair') };
    given(...preparedSession())
      .when(edit(changes))
      .thenEvents({ type: 'sessionEdited', payload: details(changes) });
  });

  test('LIF-2 follows the rules of scheduling', () => {
    given(...preparedSession())
      .when(edit({ startsAt: 2, endsAt: 1 }))
      .thenRefused('invalidTime', 'endsAt');
  });

  test('LIF-2 before the opening the chair may be left open', () => {
    expect(given(...preparedSession()).when(edit({ chair: null })).decision.ok).toBe(true);
  });

  test('LIF-2 once opened a chair stays named', () => {
    given(...openSession())
      .when(edit({ chair: null }))
      .thenRefused('noChair', 'chair');
  });
});

describe('LIF-3 equipping', () => {
  test('LIF-3 the lists are replaced as a whole', () => {
    expect(fold(scheduled(), equipped()).lifecycle.unitOrder).toEqual(
      units.map(({ unitId }) => unitId),
    );
    const after = given(scheduled(), equipped()).when(
      equip({ units: units.slice(0, 1), programmes: [] }),
    );
    expect(after.state().lifecycle).toMatchObject({
      unitOrder: ['unit-planning'],
      programmes: {},
      programmeOrder: [],
    });
  });

  test('LIF-3 no unit twice', () => {
    given(scheduled())
      .when(equip({ units: [...units, ...units.slice(1, 2)] }))
      .thenRefused('duplicate', `units.${units.length}`);
  });

  test('LIF-3 no programme twice', () => {
    given(scheduled())
      .when(equip({ programmes: [...programmes, ...programmes.slice(0, 1)] }))
      .thenRefused('duplicate', `programmes.${programmes.length}`);
  });

  test('LIF-3 a project’s parent is in the same programme', () => {
    const orphaned = programmes.slice(0, 1).map((programme) => ({
      ...programme,
      projects: programme.projects.map((project) => ({ ...project, parentCode: 'DA9' })),
    }));
    given(scheduled())
      .when(equip({ programmes: orphaned }))
      .thenRefused('notFound', 'programmes.0.projects.0.parentCode');
  });

  test('LIF-3 a unit that a point names does not vanish', () => {
    given(...preparedSession())
      .when(equip({ units: units.filter(({ unitId }) => unitId !== 'unit-nam-po') }))
      .thenRefused('inUse', 'units');
  });

  test('LIF-3 a unit that nothing names may vanish', () => {
    const kept = units.filter(({ unitId }) => unitId !== 'unit-finance');
    expect(given(...preparedSession()).when(equip({ units: kept })).decision.ok).toBe(true);
  });

  test('LIF-3 a project that an obstacle names does not vanish; one of the same code elsewhere may', () => {
    const past = [
      ...preparedSession(),
      itemAdded('third'),
      by(point('nam-po'), {
        type: 'obstacleSubmitted',
        payload: {
          obstacleId: 'obstacle-1',
          text: 'Văn bản hướng dẫn chậm ban hành',
          programmes: [{ programmeId: 'programme-poverty', projectCode: 'DA2' }],
          categoryId: null,
          level: null,
          legalText: null,
          since: null,
          proposal: null,
          itemised: true,
          raisedBy: { kind: 'point', pointId: 'point-nam-po' },
          itemId: null,
        },
      }),
    ];
    const without = (code: string) =>
      programmes.map((programme) => ({
        ...programme,
        projects: programme.projects.filter((project) => project.code !== code),
      }));
    given(...past)
      .when(equip({ programmes: without('DA2') }))
      .thenRefused('inUse', 'programmes');
    expect(given(...past).when(equip({ programmes: without('DA1') })).decision.ok).toBe(true);
  });
});
