import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { latestAnnouncements } from '../Announcer/announce.ts';
import { ToastRegion } from './ToastRegion.tsx';
import { currentToasts, dismissToast, showToast } from './toasts.ts';

afterEach(() => {
  vi.useRealTimers();
  for (const toast of currentToasts()) dismissToast(toast.id);
});

test('is shown, read out, and offers the way back', async () => {
  const onAction = vi.fn();
  render(<ToastRegion />);
  act(() => void showToast('Đã rút vướng mắc', { action: { label: 'Hoàn tác', onAction } }));
  expect(screen.getByText('Đã rút vướng mắc')).toBeTruthy();
  expect(latestAnnouncements().polite.text).toBe('Đã rút vướng mắc');
  await userEvent.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  expect(onAction).toHaveBeenCalledOnce();
  expect(screen.queryByText('Đã rút vướng mắc')).toBeNull();
});

test('a notice goes by itself, a danger stays and interrupts', () => {
  vi.useFakeTimers();
  render(<ToastRegion />);
  act(() => void showToast('Đã gửi'));
  act(() => void showToast('Không ghi được', { tone: 'danger' }));
  expect(latestAnnouncements().assertive.text).toBe('Không ghi được');
  act(() => vi.advanceTimersByTime(60_000));
  expect(screen.queryByText('Đã gửi')).toBeNull();
  expect(screen.getByText('Không ghi được')).toBeTruthy();
});
