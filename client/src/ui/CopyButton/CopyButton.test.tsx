import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { CopyButton } from './CopyButton.tsx';

test('the text is on the clipboard, and the button says so', async () => {
  const user = userEvent.setup();
  render(<CopyButton text="https://localhost/vao#abc" label="Sao chép liên kết" />);
  await user.click(screen.getByRole('button', { name: 'Sao chép liên kết' }));
  expect(await screen.findByRole('button', { name: 'Đã sao chép' })).toBeTruthy();
  expect(await navigator.clipboard.readText()).toBe('https://localhost/vao#abc');
});
