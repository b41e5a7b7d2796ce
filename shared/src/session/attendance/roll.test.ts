import { describe, expect, test } from 'vitest';
import { agency, chair, point, secretary } from '../../testing/actors.ts';
import { by, fold } from '../../testing/fold.ts';
import { given } from '../../testing/given.ts';
import { openSession, personAdded, preparedSession, scheduled } from '../../testing/session.ts';
import type { PayloadOf } from '../commands.ts';
import type { SessionEvent } from '../events.ts';
import type { PersonDetails } from './state.ts';

const details = (changes: Partial<PersonDetails> = {}): PersonDetails => ({
  name: 'Đại biểu mới',
  office: 'Trưởng phòng Dân tộc',
  organisation: null,
  standing: 'member',
  substituteFor: null,
  ...changes,
});
const add = (pointId: string, changes: Partial<PersonDetails> = {}) => ({
  type: 'addPerson' as const,
  payload: { pointId, ...details(changes) },
});
const edit = (personId: string, changes: Partial<PersonDetails> = {}) => ({
  type: 'editPerson' as const,
  payload: { personId, ...details(changes) },
});
const remove = (personId: string) => ({ type: 'removePerson' as const, payload: { personId } });
const declare = (changes: Partial<PayloadOf<'declareRoom'>> = {}) => ({
  type: 'declareRoom' as const,
  payload: { present: [], excused: [], others: [], ...changes },
});
const call = (...marks: PayloadOf<'callRoll'>['marks']) => ({
  type: 'callRoll' as const,
  payload: { marks },
});
const mark = (name: string, presence: 'online' | 'absent' | 'excused', reason: string | null) => ({
  personId: `person-${name}`,
  presence,
  reason,
});
const rolled = (...marks: PayloadOf<'callRoll'>['marks']): SessionEvent => ({
  type: 'rollCalled',
  payload: { marks },
});

const TAKEN = { name: 'Đại biểu nam-po', office: 'Phó Chủ tịch UBND huyện' };

describe('ATT-4 a person', () => {
  test('ATT-4 is added to a point', () => {
    given(...preparedSession())
      .when(add('point-nam-po'))
      .thenEvents({
        type: 'personAdded',
        payload: { ...details(), pointId: 'point-nam-po', personId: 'new' },
      });
    given(...preparedSession())
      .when(add('point-nowhere'))
      .thenRefused('unknownPoint', 'pointId');
  });

  test('ATT-4 is there once, by name and office', () => {
    given(...preparedSession())
      .when(add('point-nam-po', TAKEN))
      .thenRefused('duplicate', 'name');
    expect(given(...preparedSession()).when(add('point-tua-chua', TAKEN)).decision.ok).toBe(true);
    expect(
      given(...preparedSession()).when(add('point-nam-po', { ...TAKEN, office: 'Trưởng phòng' }))
        .decision.ok,
    ).toBe(true);
  });

  test('ATT-4 is edited under the same rule', () => {
    given(...preparedSession(), personAdded('second', 'nam-po'))
      .when(edit('person-second', TAKEN))
      .thenRefused('duplicate', 'name');
    const same = edit('person-nam-po', TAKEN);
    given(...preparedSession())
      .when(same)
      .thenEvents({ type: 'personEdited', payload: same.payload });
    given(...preparedSession())
      .when(edit('person-nobody'))
      .thenRefused('unknownPerson', 'personId');
  });
});

describe('ATT-5 removing a person', () => {
  test('ATT-5 whom nothing names', () => {
    const after = given(...preparedSession()).when(remove('person-nam-po'));
    after.thenEvents({ type: 'personRemoved', payload: { personId: 'person-nam-po' } });
    expect(after.state().attendance.people).not.toHaveProperty('person-nam-po');
    given(...preparedSession())
      .when(remove('person-nobody'))
      .thenRefused('unknownPerson', 'personId');
  });

  test('ATT-5 not one who waits to speak', () => {
    const asked = given(...openSession()).when(
      {
        type: 'askFloor',
        payload: { kind: 'speak', personId: 'person-nam-po', speakerName: null, about: null },
      },
      { actor: point('nam-po') },
    );
    given(...asked.history())
      .when(remove('person-nam-po'))
      .thenRefused('inUse', 'personId');
  });
});

describe('ATT-6 whose room it is', () => {
  test('ATT-6 a point declares its own people', () => {
    given(...preparedSession())
      .when(declare({ present: ['person-tua-chua'] }), { actor: point('nam-po') })
      .thenRefused('unknownPerson', 'present.0');
    given(...preparedSession())
      .when(declare({ excused: [{ personId: 'person-tua-chua', reason: 'Công tác' }] }), {
        actor: point('nam-po'),
      })
      .thenRefused('unknownPerson', 'excused.0.personId');
  });

  test.each([
    ['the chair', chair],
    ['the secretary, who sits in no room,', secretary],
    ['an agency there', agency('planning')],
  ])('ATT-6 %s declares the central room', (_who, actor) => {
    const after = given(...preparedSession()).when(declare({ present: ['person-deputy'] }), {
      actor,
    });
    expect(after.state().attendance.points['point-central']?.declaredAt).not.toBeNull();
  });

  test('ATT-6 without a room there is nothing to declare', () => {
    given(scheduled()).when(declare()).thenRefused('unknownPoint');
    given(...preparedSession())
      .when(declare(), { actor: point('nowhere') })
      .thenRefused('unknownPoint');
  });

  test('ATT-6 nobody is named twice', () => {
    given(...preparedSession())
      .when(
        declare({
          present: ['person-nam-po'],
          excused: [{ personId: 'person-nam-po', reason: 'Công tác' }],
        }),
        { actor: point('nam-po') },
      )
      .thenRefused('duplicate', 'present.1');
    given(...preparedSession())
      .when(declare({ others: [details(), details()] }), { actor: point('nam-po') })
      .thenRefused('duplicate', 'others.1');
    given(...preparedSession())
      .when(declare({ others: [details(TAKEN)] }), { actor: point('nam-po') })
      .thenRefused('duplicate', 'others.0.name');
  });
});

describe('ATT-7 what a room declares', () => {
  test('ATT-7 a member room is there online, with those who came beside the list', () => {
    const others = [details(), details({ name: 'Đại biểu thứ hai' })];
    const after = given(...preparedSession(), personAdded('ill', 'nam-po')).when(
      declare({
        present: ['person-nam-po'],
        excused: [{ personId: 'person-ill', reason: 'Ốm' }],
        others,
      }),
      { actor: point('nam-po') },
    );
    after.thenEvents({
      type: 'roomDeclared',
      payload: {
        pointId: 'point-nam-po',
        added: [
          { ...details(), personId: 'new' },
          { ...details({ name: 'Đại biểu thứ hai' }), personId: 'new.1' },
        ],
        marks: [
          { personId: 'person-nam-po', presence: 'online', reason: null },
          { personId: 'new', presence: 'online', reason: null },
          { personId: 'new.1', presence: 'online', reason: null },
          { personId: 'person-ill', presence: 'excused', reason: 'Ốm' },
        ],
      },
    });
    expect(after.state().attendance.people['new.1']).toMatchObject({
      pointId: 'point-nam-po',
      presence: 'online',
      called: false,
    });
  });

  test('ATT-7 the central room is there in person', () => {
    const { attendance } = given(...preparedSession())
      .when(declare({ present: ['person-chair'] }), { actor: chair })
      .state();
    expect(attendance.people['person-chair']?.presence).toBe('inPerson');
    expect(attendance.people['person-deputy']?.presence).toBe('unmarked');
  });

  test('ATT-7 a later declaration replaces the earlier one', () => {
    const first = given(...preparedSession()).when(declare({ present: ['person-nam-po'] }), {
      actor: point('nam-po'),
    });
    const { attendance } = given(...first.history())
      .when(declare(), { actor: point('nam-po') })
      .state();
    expect(attendance.people['person-nam-po']?.presence).toBe('unmarked');
  });
});

describe('ATT-8 calling the roll', () => {
  test('ATT-8 marks any number at once', () => {
    const marks = [mark('nam-po', 'online', null), mark('tua-chua', 'excused', 'Ốm')];
    const after = given(...openSession()).when(call(...marks));
    after.thenEvents(rolled(...marks));
    expect(after.state().attendance.people['person-tua-chua']).toMatchObject({
      presence: 'excused',
      reason: 'Ốm',
      called: true,
    });
  });

  test('ATT-8 each once, each known, an excuse with its reason', () => {
    given(...openSession())
      .when(call(mark('nam-po', 'online', null), mark('nam-po', 'absent', null)))
      .thenRefused('duplicate', 'marks.1');
    given(...openSession())
      .when(call(mark('nobody', 'online', null)))
      .thenRefused('unknownPerson', 'marks.0.personId');
    given(...openSession())
      .when(call(mark('nam-po', 'online', null), mark('tua-chua', 'excused', null)))
      .thenRefused('reasonNeeded', 'marks.1.reason');
  });

  test('ATT-8 stands above what the room declares afterwards', () => {
    const past = [...openSession(), rolled(mark('nam-po', 'absent', null))];
    const { attendance } = given(...past)
      .when(declare({ present: ['person-nam-po'] }), { actor: point('nam-po') })
      .state();
    expect(attendance.people['person-nam-po']?.presence).toBe('absent');
  });
});

test('ATT-10 ALL-3 who was not shown how a person came onto the roll folds the rest as before', () => {
  const shown = preparedSession();
  const unseen: readonly SessionEvent[] = [
    { type: 'personEdited', payload: { ...details(), personId: 'person-unseen' } },
    { type: 'personRemoved', payload: { personId: 'person-unseen' } },
    rolled(mark('unseen', 'online', null)),
    {
      type: 'roomDeclared',
      payload: { pointId: 'point-unseen', added: [], marks: [mark('unseen', 'online', null)] },
    },
    { type: 'pointConnected', payload: { pointId: 'point-unseen' } },
    { type: 'pointDisconnected', payload: { pointId: 'point-unseen' } },
  ];
  expect(fold(...shown, ...unseen.map((event) => by(secretary, event)))).toEqual(fold(...shown));
});
