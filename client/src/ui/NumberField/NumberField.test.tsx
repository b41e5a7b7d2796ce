import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { expect, test, vi } from 'vitest';
import { NumberField } from './NumberField.tsx';

function setUp(value: number | null, onChange: (value: number | null) => void) {
  render(
    <I18nProvider locale="vi-VN">
      <NumberField label="Số vốn" unit="triệu đồng" value={value} onChange={onChange} />
    </I18nProvider>,
  );
  return screen.getByRole<HTMLInputElement>('textbox', { name: 'Số vốn' });
}

test('shows Vietnamese grouping', () => {
  expect(setUp(4_338_000, vi.fn()).value).toBe('4.338.000');
});

test('reads what an official types: dots group', async () => {
  const onChange = vi.fn();
  const input = setUp(null, onChange);
  await userEvent.type(input, '1.234.567');
  await userEvent.tab();
  expect(onChange).toHaveBeenLastCalledWith(1_234_567);
});

test('emptied is null', async () => {
  const onChange = vi.fn();
  const input = setUp(12, onChange);
  await userEvent.clear(input);
  await userEvent.tab();
  expect(onChange).toHaveBeenLastCalledWith(null);
});
