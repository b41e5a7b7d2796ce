import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { TextArea } from './TextArea.tsx';

function Sentence() {
  const [value, setValue] = useState('');
  return <TextArea label="Vướng mắc là gì?" value={value} onChange={setValue} limit={10} />;
}

test('counts near the limit, and says how much is too much without cutting it off', async () => {
  render(<Sentence />);
  const area = screen.getByRole('textbox', { name: 'Vướng mắc là gì?' });
  await userEvent.type(area, 'Chậm');
  expect(screen.queryByRole('status')).toBeNull();
  await userEvent.type(area, ' giao');
  expect(screen.getByRole('status').textContent).toBe('Còn 1 ký tự');
  await userEvent.type(area, ' vốn');
  expect(screen.getByRole('status').textContent).toBe('Quá 3 ký tự');
  expect(area.getAttribute('aria-invalid')).toBe('true');
  expect((area as HTMLTextAreaElement).value).toBe('Chậm giao vốn');
});
