import { render, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { VirtualList } from './VirtualList.tsx';

const obstacles = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `o${index}`,
    text: `Vướng mắc ${index + 1}`,
  }));

function show(count: number) {
  render(
    <VirtualList
      label="Vướng mắc"
      items={obstacles(count)}
      getKey={(item) => item.id}
      renderItem={(item) => <button type="button">{item.text}</button>}
      estimateHeight={40}
      empty={<p>Chưa có vướng mắc nào</p>}
    />,
  );
}

// jsdom lays nothing out: list and rows are given the heights that a browser would give it.
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(40);
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(400);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(400);
});

test('of thousands only those near sight are in the page, each telling its place', () => {
  show(5000);
  const rows = screen.getAllByRole('listitem');
  expect(rows.length).toBeGreaterThan(5);
  expect(rows.length).toBeLessThan(60);
  expect(rows[2]?.getAttribute('aria-posinset')).toBe('3');
  expect(rows[2]?.getAttribute('aria-setsize')).toBe('5000');
});

test('a short list is plain', () => {
  show(12);
  expect(screen.getAllByRole('listitem')).toHaveLength(12);
});

test('an empty list says so', () => {
  show(0);
  expect(screen.getByText('Chưa có vướng mắc nào')).toBeTruthy();
});
