import { expect, test } from 'vitest';
import {
  detailsOf,
  emptyObstacle,
  fillIn,
  formOf,
  isObstacleForm,
  say,
  sayProgrammes,
} from './obstacleForm.ts';
import type { Suggestion } from './suggest.ts';

const suggestion: Suggestion = {
  programmes: [{ programmeId: 'NTM', projectCode: null }],
  categoryId: 'disbursement',
  level: 'district',
  legalText: null,
  since: 'từ năm 2021',
};

test('suggestions fill what nobody has said', () => {
  const { form, suggestedFields, suggestedProgrammes } = fillIn(emptyObstacle, suggestion);
  expect(form).toMatchObject({
    categoryId: 'disbursement',
    level: 'district',
    programmes: ['NTM'],
  });
  expect(suggestedFields).toEqual(['categoryId', 'level', 'since']);
  expect(suggestedProgrammes).toEqual(['NTM']);
});

test('what was said stands above what is suggested', () => {
  const said = say(emptyObstacle, 'level', 'central');
  expect(fillIn(said, suggestion).form.level).toBe('central');
  expect(fillIn(said, suggestion).suggestedFields).not.toContain('level');
});

test('a suggestion taken off does not come back', () => {
  const without = say(emptyObstacle, 'categoryId', null);
  expect(fillIn(without, suggestion).form.categoryId).toBeNull();
  const none = sayProgrammes(emptyObstacle, [], ['NTM']);
  expect(fillIn(none, suggestion).form.programmes).toEqual([]);
});

test('a programme chosen beside a suggested one leaves the suggestion a suggestion', () => {
  const form = sayProgrammes(emptyObstacle, ['NTM', 'GNBV/DA1'], ['NTM']);
  expect(form.programmes).toEqual(['GNBV/DA1']);
  expect(fillIn(form, suggestion).suggestedProgrammes).toEqual(['NTM']);
});

test('an obstacle goes through the form and comes out as it was', () => {
  const details = {
    text: 'Chậm giải ngân',
    programmes: [{ programmeId: 'GNBV', projectCode: 'DA1' }],
    categoryId: null,
    level: null,
    legalText: null,
    since: 'từ năm 2021',
    proposal: null,
    itemised: true,
  };
  expect(detailsOf(formOf(details))).toEqual(details);
});

test('a draft of another shape is not taken', () => {
  expect(isObstacleForm(emptyObstacle)).toBe(true);
  expect(isObstacleForm({ ...emptyObstacle, level: 'village' })).toBe(false);
  expect(isObstacleForm({ text: '' })).toBe(false);
});
