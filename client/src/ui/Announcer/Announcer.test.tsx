import { act, render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Announcer } from './Announcer.tsx';
import { announce } from './announce.ts';

test('one polite and one assertive region, each saying the latest', () => {
  const { container } = render(<Announcer />);
  const region = (politeness: string) => container.querySelector(`[aria-live=${politeness}]`);
  act(() => announce('Nậm Pồ đăng ký phát biểu'));
  act(() => announce('Mời đồng chí phát biểu', 'assertive'));
  expect(region('polite')?.textContent).toBe('Nậm Pồ đăng ký phát biểu');
  expect(region('assertive')?.textContent).toBe('Mời đồng chí phát biểu');
});

test('the same sentence again is a new element, so that it is said again', () => {
  const { container } = render(<Announcer />);
  act(() => announce('Đã gửi'));
  const first = container.querySelector('[aria-live=polite] p');
  act(() => announce('Đã gửi'));
  const second = container.querySelector('[aria-live=polite] p');
  expect(second?.textContent).toBe('Đã gửi');
  expect(second).not.toBe(first);
});
