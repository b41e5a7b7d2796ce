import { fireEvent, render, screen } from '@testing-library/react';
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

test('rows that come in above leave those in sight where they are', () => {
  const list = (items: ReturnType<typeof obstacles>) => (
    <VirtualList
      label="Vướng mắc"
      items={items}
      getKey={(item) => item.id}
      renderItem={(item) => item.text}
      estimateHeight={40}
    />
  );
  const items = obstacles(500);
  const { rerender } = render(list(items));
  const scroller = screen.getByRole('region', { name: 'Vướng mắc' });
  scroller.scrollTop = 4000;
  fireEvent.scroll(scroller);
  const more = [{ id: 'new-1', text: 'Mới 1' }, { id: 'new-2', text: 'Mới 2' }, ...items];
  rerender(list(more));
  expect(scroller.scrollTop).toBe(4080);
  rerender(list([...more, { id: 'last', text: 'Cuối' }]));
  expect(scroller.scrollTop).toBe(4080);
});
