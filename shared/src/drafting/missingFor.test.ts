import { describe, expect, test } from 'vitest';
import { NO_DETAILS, type OfficialDocument } from '../session/documents/state.ts';
import type { SessionEvent } from '../session/events.ts';
import { fold, type History } from '../testing/fold.ts';
import { obstacleDetails, obstacleSubmitted } from '../testing/material.ts';
import {
  openSession,
  personAdded,
  pointAdded,
  preparedSession,
  scheduled,
  sessionAdjourned,
  sessionOpened,
} from '../testing/session.ts';
import { missingFor, noticeDueDay } from './missingFor.ts';
import { staleSources } from './staleSources.ts';
import { workingDaysAfter } from './workingDays.ts';

const codes = (document: OfficialDocument, ...history: History) =>
  missingFor(document, fold(...history)).map(({ code }) => code);

const added = {
  type: 'conclusionAdded' as const,
  payload: {
    entryId: 'a',
    section: 'limitations' as const,
    afterEntryId: null,
    text: 'Chậm.',
    sources: [{ kind: 'obstacle', id: 'obstacle-nam-po' }],
  },
} satisfies SessionEvent;
const noted = [obstacleSubmitted('nam-po'), added];

describe('the notice', () => {
  test('its number, its day, its conclusions and their approval', () => {
    expect(codes('notice', ...openSession())).toEqual(['noNumber', 'noIssueDay', 'noConclusions']);
    expect(codes('notice', ...openSession(), ...noted)).toContain('notApproved');
    const bare = scheduled({ chair: null, documentPlace: null });
    expect(codes('notice', bare)).toEqual(
      expect.arrayContaining(['noDocumentPlace', 'noSigner', 'noChair']),
    );
  });

  test('a sentence without source, and one whose source has changed', () => {
    const edited: SessionEvent = {
      type: 'obstacleEdited',
      payload: { ...obstacleDetails('Khác.'), obstacleId: 'obstacle-nam-po' },
    };
    expect(missingFor('notice', fold(...openSession(), ...noted, edited))).toContainEqual({
      code: 'sourceChanged',
      where: 'Chậm.',
      target: { kind: 'entry', id: 'a' },
    });
    const bare = { ...added, payload: { ...added.payload, sources: [] } };
    expect(codes('notice', ...openSession(), bare)).toContain('noSource');
  });

  test('it goes out within five working days of the adjournment', () => {
    const over = [...openSession(), ...noted, sessionAdjourned];
    expect(noticeDueDay(fold(...openSession()))).toBeNull();
    // Wednesday 10 August 2022: Thursday, Friday, Monday, Tuesday, Wednesday
    expect(noticeDueDay(fold(...over))).toBe('2022-08-17');
    expect(missingFor('notice', fold(...over))).toContainEqual({
      code: 'noticeDue',
      where: '17/8/2022',
      target: null,
    });
    const issuedOn = (day: string): SessionEvent => ({
      type: 'documentPrepared',
      payload: { ...NO_DETAILS, document: 'notice', issuedOn: day },
    });
    expect(codes('notice', ...over, issuedOn('2022-08-18'))).toContain('noticeLate');
    expect(codes('notice', ...over, issuedOn('2022-08-17'))).not.toContain('noticeLate');
  });

  test.each([
    ['2022-08-12T10:00:00+07:00', '2022-08-19'],
    ['2022-08-13T10:00:00+07:00', '2022-08-19'],
    ['2022-08-14T23:30:00+07:00', '2022-08-19'],
    ['2022-08-15T00:30:00+07:00', '2022-08-22'],
  ])('five working days after %s is %s', (from, due) => {
    expect(workingDaysAfter(Date.parse(from), 5)).toBe(due);
  });
});

describe('the minutes', () => {
  test('the secretary, those present, the end', () => {
    expect(codes('minutes', ...openSession())).toEqual(
      expect.arrayContaining(['noSecretary', 'noEnd', 'nobodyPresent', 'noConclusions']),
    );
    expect(codes('minutes', ...preparedSession())).toContain('noBeginning');
  });

  test('each speaker’s opinion, by name', () => {
    const speech: SessionEvent[] = [
      {
        type: 'floorAsked',
        payload: {
          requestId: 'request-a',
          kind: 'speak',
          pointId: 'point-nam-po',
          unitId: null,
          personId: 'person-nam-po',
          speakerName: 'Đại biểu nam-po',
          speakerOffice: null,
          about: null,
        },
      },
      {
        type: 'floorGiven',
        payload: { speechId: 'speech-a', requestId: 'request-a', itemId: null, seconds: null },
      },
      { type: 'floorEnded', payload: { speechId: 'speech-a' } },
    ];
    const found = missingFor('minutes', fold(...openSession(), ...speech));
    expect(found).toContainEqual({
      code: 'opinionNotNoted',
      where: 'Đại biểu nam-po',
      target: { kind: 'speech', id: 'speech-a' },
    });
  });
});

test('the invitation: when, where, whom, to what', () => {
  expect(codes('invitation', scheduled({ startsAt: null }))).toEqual(
    expect.arrayContaining(['noTime', 'noPlace', 'nobodyInvited', 'noAgenda']),
  );
  expect(codes('invitation', ...preparedSession())).toEqual(['noNumber', 'noIssueDay']);
});

test('CON-14 a withdrawn source is told as such', () => {
  const state = fold(...openSession(), ...noted, {
    type: 'obstacleWithdrawn',
    payload: { obstacleId: 'obstacle-nam-po', reason: null },
  });
  const { a } = state.conclusions.entries;
  expect(a && staleSources(a, state)).toMatchObject([{ why: 'withdrawn' }]);
  const gone = { sources: [{ kind: 'vote' as const, id: 'none' }], seq: 1 };
  expect(staleSources(gone, state)).toMatchObject([{ why: 'gone', seq: null }]);
});

test('a point that was connected and named nobody', () => {
  const history: SessionEvent[] = [
    ...preparedSession(),
    pointAdded('xa'),
    personAdded('xa', 'xa'),
    sessionOpened,
    { type: 'pointConnected', payload: { pointId: 'point-xa' } },
    {
      type: 'rollCalled',
      payload: { marks: [{ personId: 'person-chair', presence: 'inPerson', reason: null }] },
    },
  ];
  expect(codes('minutes', ...history)).toContain('presentNotNamed');
});
