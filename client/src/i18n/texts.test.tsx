import { act, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { chooseLanguage, currentLanguage, recallLanguage } from './language.ts';
import { defineTexts, plural, textsIn, useTexts } from './texts.ts';

const texts = defineTexts({
  vi: {
    join: 'Tham gia phiên họp',
    points: (count: number) => `${count} điểm cầu`,
    states: { waiting: 'Đang chờ gửi' },
  },
  en: {
    join: 'Join the session',
    points: (count) => `${count} ${plural(count, { one: 'point', other: 'points' })}`,
    states: { waiting: 'Waiting to be sent' },
  },
});

defineTexts({
  vi: { open: 'Mở', close: 'Đóng' },
  // @ts-expect-error a key that English lacks does not compile
  en: { open: 'Open' },
});

function Words() {
  const words = useTexts(texts);
  return <p>{`${words.join}, ${words.points(1)}, ${words.states.waiting}`}</p>;
}

afterEach(() => {
  chooseLanguage('vi');
  localStorage.clear();
});

test('a component speaks the language of the page and follows its change', () => {
  render(<Words />);
  expect(screen.getByText('Tham gia phiên họp, 1 điểm cầu, Đang chờ gửi')).toBeTruthy();
  act(() => chooseLanguage('en'));
  expect(screen.getByText('Join the session, 1 point, Waiting to be sent')).toBeTruthy();
});

test('the language is remembered', () => {
  chooseLanguage('en');
  document.documentElement.lang = 'vi';
  recallLanguage();
  expect(currentLanguage()).toBe('en');
});

test('an unknown language is Vietnamese', () => {
  document.documentElement.lang = 'fr';
  expect(currentLanguage()).toBe('vi');
});

test('texts outside React, in a language that is given', () => {
  expect(textsIn(texts, 'en').points(11)).toBe('11 points');
  expect(textsIn(texts).points(11)).toBe('11 điểm cầu');
});
