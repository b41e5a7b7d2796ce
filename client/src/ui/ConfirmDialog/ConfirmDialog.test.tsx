import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { ConfirmDialog } from './ConfirmDialog.tsx';

const SENTENCE = 'Các điểm cầu sẽ ngừng kết nối. Chủ trì có thể mở lại phiên họp.';

function Adjourn({ onConfirm }: { readonly onConfirm: () => unknown }) {
  const [isOpen, setOpen] = useState(true);
  return (
    <ConfirmDialog
      title="Kết thúc phiên họp?"
      consequence={SENTENCE}
      confirmLabel="Kết thúc phiên họp"
      kind="danger"
      isOpen={isOpen}
      onOpenChange={setOpen}
      onConfirm={onConfirm}
    />
  );
}

test('says what will happen, does it, and closes when it is done', async () => {
  let finish: () => void = () => {};
  const onConfirm = vi.fn(
    () =>
      new Promise<void>((resolve) => {
        finish = resolve;
      }),
  );
  render(<Adjourn onConfirm={onConfirm} />);
  const dialog = screen.getByRole('alertdialog', { name: 'Kết thúc phiên họp?' });
  expect(dialog.textContent).toContain(SENTENCE);
  await userEvent.click(screen.getByRole('button', { name: 'Kết thúc phiên họp' }));
  expect(onConfirm).toHaveBeenCalledOnce();
  expect(screen.getByRole('alertdialog')).toBeTruthy();
  finish();
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
});

test('Esc leaves everything as it is', async () => {
  const onConfirm = vi.fn(async () => {});
  render(<Adjourn onConfirm={onConfirm} />);
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  expect(onConfirm).not.toHaveBeenCalled();
});

test('a refusal keeps it open', async () => {
  render(<Adjourn onConfirm={async () => false} />);
  const button = screen.getByRole('button', { name: 'Kết thúc phiên họp' });
  await userEvent.click(button);
  await waitFor(() => expect(button.getAttribute('data-pending')).toBeNull());
  expect(screen.getByRole('alertdialog')).toBeTruthy();
});
