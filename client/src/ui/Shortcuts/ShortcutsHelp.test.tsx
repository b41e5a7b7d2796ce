import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { ShortcutsHelp } from './ShortcutsHelp.tsx';
import { turnShortcuts, useShortcuts } from './shortcuts.ts';

function Chair({ onNext }: { readonly onNext: () => void }) {
  useShortcuts([{ key: 'n', label: 'Nội dung tiếp theo', onAction: onNext }]);
  return (
    <>
      <input aria-label="Lý do" />
      <ShortcutsHelp />
    </>
  );
}

afterEach(() => turnShortcuts(true));

test('a single key acts, but not while one is writing, nor with a modifier', async () => {
  const onNext = vi.fn();
  render(<Chair onNext={onNext} />);
  await userEvent.keyboard('n');
  expect(onNext).toHaveBeenCalledOnce();
  await userEvent.keyboard('{Control>}n{/Control}');
  await userEvent.type(screen.getByRole('textbox', { name: 'Lý do' }), 'n?');
  expect(onNext).toHaveBeenCalledOnce();
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('? shows the keys, which do nothing under it and can be turned off', async () => {
  const onNext = vi.fn();
  render(<Chair onNext={onNext} />);
  await userEvent.keyboard('?');
  expect((await screen.findByRole('dialog', { name: 'Phím tắt' })).textContent).toContain(
    'Nội dung tiếp theo',
  );
  await userEvent.keyboard('n');
  await userEvent.click(screen.getByRole('switch'));
  await userEvent.keyboard('{Escape}');
  await userEvent.keyboard('n');
  expect(onNext).not.toHaveBeenCalled();
});

test('the keys go with the component', async () => {
  const onNext = vi.fn();
  const { rerender } = render(<Chair onNext={onNext} />);
  rerender(<ShortcutsHelp />);
  await userEvent.keyboard('n');
  expect(onNext).not.toHaveBeenCalled();
});
