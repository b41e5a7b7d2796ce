import { expect, test } from 'vitest';
import { rootMeanSquare } from './useLevel.ts';

test('a level is the root mean square: a full square wave is 1, silence and nothing are 0', () => {
  expect(rootMeanSquare(new Float32Array([1, -1, 1, -1]))).toBe(1);
  expect(rootMeanSquare(new Float32Array([0.5, -0.5]))).toBeCloseTo(0.5);
  expect(rootMeanSquare(new Float32Array(8))).toBe(0);
  expect(rootMeanSquare(new Float32Array())).toBe(0);
});
