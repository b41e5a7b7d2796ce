import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Clock, TimeOfDay } from './Clock.tsx';
import { ServerOffsetContext } from './serverTime.ts';

const LOCAL = Date.UTC(2022, 7, 10, 7, 32);

beforeEach(() => void vi.useFakeTimers({ now: LOCAL }));
afterEach(() => void vi.useRealTimers());

test('counts on the server’s time, whatever this machine believes, and only the clock renders', () => {
  const renderPage = vi.fn();
  function Page() {
    renderPage();
    return <Clock since={LOCAL + 60_000 - 192_000} label="Thời gian phát biểu" />;
  }
  render(
    <ServerOffsetContext value={60_000}>
      <Page />
    </ServerOffsetContext>,
  );
  expect(screen.getByRole('timer', { name: 'Thời gian phát biểu' }).textContent).toBe('03:12');
  act(() => vi.advanceTimersByTime(3000));
  expect(screen.getByRole('timer').textContent).toBe('03:15');
  expect(renderPage).toHaveBeenCalledOnce();
});

test('stands still once it is over', () => {
  render(<Clock since={LOCAL - 10_000} until={LOCAL - 5000} label="Đã phát biểu" />);
  act(() => vi.advanceTimersByTime(60_000));
  expect(screen.getByRole('timer').textContent).toBe('00:05');
});

test('no clock, no timer', () => {
  const { unmount } = render(<TimeOfDay />);
  expect(screen.getByText('14:32')).toBeTruthy();
  expect(vi.getTimerCount()).toBe(1);
  unmount();
  expect(vi.getTimerCount()).toBe(0);
});
