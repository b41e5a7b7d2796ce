import { PASSWORD_MINIMUM } from '@diemcau/shared/protocol/api/accounts';
import { expect, test } from 'vitest';
import { isLongEnough, PASSWORD_LENGTH } from './passwordRule.ts';

test('the page asks for what the server asks for', () => {
  expect(PASSWORD_LENGTH).toBe(PASSWORD_MINIMUM);
});

test('letters with marks count once', () => {
  expect(isLongEnough('điện biên ơi'.normalize('NFD'))).toBe(true);
  expect(isLongEnough('điện biên'.normalize('NFD'))).toBe(false);
});
