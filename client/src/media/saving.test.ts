import { expect, test } from 'vitest';
import {
  type LinkSample,
  nextSaving,
  noSaving,
  qualityOf,
  type Saving,
  saves,
  stepFor,
} from './saving.ts';

const good: Omit<LinkSample, 'at'> = {
  roundTrip: 40,
  lossUp: 0,
  lossDown: 0,
  availableUp: 2_000_000,
  isStarved: false,
};
const weak = { ...good, lossDown: 0.05 };
const poor = { ...good, lossDown: 0.2 };
const unknown = { ...good, roundTrip: null, lossUp: null, lossDown: null };

/** A link that is so for some seconds, read every other second. */
function after(
  before: Saving,
  link: Omit<LinkSample, 'at'>,
  from: number,
  seconds: number,
): Saving {
  let saving = before;
  for (let at = from; at <= from + seconds; at += 2) {
    saving = nextSaving(saving, { ...link, at: at * 1_000 });
  }
  return saving;
}

test.each([
  ['good', good],
  ['weak', weak],
  ['poor', poor],
  ['weak', { ...good, roundTrip: 600 }],
  ['poor', { ...good, roundTrip: 1_500 }],
  ['weak', { ...good, availableUp: 200_000 }],
  ['poor', { ...good, availableUp: 100_000 }],
  ['poor', { ...good, isStarved: true }],
  ['good', { ...good, availableUp: null }],
  ['unknown', unknown],
] as const)('a link is %s: %o', (quality, link) => {
  expect(qualityOf({ ...link, at: 0 })).toBe(quality);
});

test('a good link saves nothing', () => {
  expect(after(noSaving, good, 0, 120).step).toBe('none');
});

test('a poor link costs a step every four seconds, down to the voices', () => {
  expect(after(noSaving, poor, 0, 2).step).toBe('none');
  expect(after(noSaving, poor, 0, 4).step).toBe('fewerPictures');
  expect(after(noSaving, poor, 0, 8).step).toBe('slowScreen');
  expect(after(noSaving, poor, 0, 12).step).toBe('noOwnCamera');
  expect(after(noSaving, poor, 0, 16).step).toBe('audioOnly');
  expect(after(noSaving, poor, 0, 60).step).toBe('audioOnly');
});

test('a weak link costs its steps more slowly, and never the own camera', () => {
  expect(after(noSaving, weak, 0, 4).step).toBe('none');
  expect(after(noSaving, weak, 0, 6).step).toBe('fewerPictures');
  expect(after(noSaving, weak, 0, 12).step).toBe('slowScreen');
  expect(after(noSaving, weak, 0, 120).step).toBe('slowScreen');
});

test('a single bad moment costs nothing', () => {
  let saving = after(noSaving, poor, 0, 2);
  saving = after(saving, good, 4, 2);
  expect(after(saving, poor, 8, 2).step).toBe('none');
});

test('a step comes back only after twenty good seconds, one at a time', () => {
  const low = after(noSaving, poor, 0, 16);
  expect(after(low, good, 18, 18).step).toBe('audioOnly');
  expect(after(low, good, 18, 20).step).toBe('noOwnCamera');
  expect(after(low, good, 18, 38).step).toBe('noOwnCamera');
  expect(after(low, good, 18, 82).step).toBe('none');
});

test('one bad reading does not begin the wait anew', () => {
  let saving = after(noSaving, poor, 0, 4);
  saving = after(saving, good, 6, 8);
  saving = after(saving, poor, 16, 0);
  expect(after(saving, good, 18, 6).step).toBe('fewerPictures');
  expect(after(saving, good, 18, 8).step).toBe('none');
});

test('a bad moment begins it anew', () => {
  let saving = after(noSaving, poor, 0, 4);
  saving = after(saving, good, 6, 16);
  saving = after(saving, weak, 24, 2);
  expect(after(saving, good, 28, 18).step).toBe('fewerPictures');
  expect(after(saving, good, 28, 20).step).toBe('none');
});

test('after a relapse the next attempt waits twice as long, up to a bound', () => {
  let saving = after(noSaving, poor, 0, 4);
  let at = 6;
  const waits: number[] = [];
  for (let round = 0; round < 6; round += 1) {
    const from = at;
    while (saving.step !== 'none') {
      saving = nextSaving(saving, { ...good, at: at * 1_000 });
      at += 2;
    }
    waits.push(at - 2 - from);
    saving = after(saving, poor, at, 4);
    at += 6;
  }
  expect(waits).toEqual([20, 40, 80, 160, 160, 160]);
});

test('what was learnt of relapses is forgotten on a link that stays good', () => {
  const hurt: Saving = { ...noSaving, patience: 80_000 };
  expect(after(hurt, good, 0, 100).patience).toBe(80_000);
  expect(after(hurt, good, 0, 160).patience).toBe(20_000);
});

test('nothing is concluded where nothing is measured', () => {
  const low = after(noSaving, poor, 0, 8);
  expect(after(low, unknown, 10, 120).step).toBe('slowScreen');
});

test('what was chosen by hand holds, whatever is measured', () => {
  expect(stepFor('auto', 'slowScreen')).toBe('slowScreen');
  expect(stepFor('audioOnly', 'none')).toBe('audioOnly');
  expect(stepFor('everything', 'audioOnly')).toBe('none');
});

test('each step includes those before it', () => {
  expect(saves('noOwnCamera', 'fewerPictures')).toBe(true);
  expect(saves('noOwnCamera', 'noOwnCamera')).toBe(true);
  expect(saves('slowScreen', 'noOwnCamera')).toBe(false);
});
