import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { expect, test, vi } from 'vitest';
import { DateField } from './DateField.tsx';

function Deadline({ onChange }: { readonly onChange: (value: string | null) => void }) {
  const [value, setValue] = useState<string | null>(null);
  const change = (next: string | null) => {
    setValue(next);
    onChange(next);
  };
  return (
    <I18nProvider locale="vi-VN">
      <DateField label="Thời hạn" value={value} onChange={change} />
    </I18nProvider>
  );
}

test('day, month and year are typed in this order', async () => {
  const onChange = vi.fn();
  render(<Deadline onChange={onChange} />);
  const [day] = screen.getAllByRole('spinbutton');
  if (day === undefined) throw new Error('no segment');
  await userEvent.click(day);
  await userEvent.keyboard('24052019');
  expect(onChange).toHaveBeenLastCalledWith('2019-05-24');
  expect(screen.getByRole('group', { name: 'Thời hạn' }).textContent).toContain('24/05/2019');
});
