import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ElapsedTime } from './ElapsedTime.tsx';

const NOW = Date.UTC(2022, 7, 10, 7, 32);
const MINUTE = 60_000;

beforeEach(() => void vi.useFakeTimers({ now: NOW }));
afterEach(() => void vi.useRealTimers());

test('elapsed beside planned', () => {
  render(<ElapsedTime since={NOW - 23 * MINUTE} plannedMinutes={60} />);
  expect(screen.getByText('Đã dùng 23′ trong 60′ dự kiến')).toBeTruthy();
});

test('past the plan it says by how much, in words', () => {
  render(<ElapsedTime since={NOW - 40 * MINUTE} before={25 * MINUTE} plannedMinutes={60} />);
  expect(screen.getByText('quá 5′')).toBeTruthy();
});

test('without a plan it only counts', () => {
  render(<ElapsedTime since={NOW - 5 * MINUTE} plannedMinutes={null} />);
  expect(screen.getByText('Đã dùng 5′')).toBeTruthy();
});
