import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { MultiSelect } from './MultiSelect.tsx';

const units = ['Mường Nhé', 'Mường Chà', 'Nậm Pồ', 'Tủa Chùa', 'Tuần Giáo', 'Mường Ảng']
  .concat(['Điện Biên', 'Điện Biên Đông', 'Mường Lay', 'Điện Biên Phủ'])
  .map((label) => ({ id: label, label }));

function Coordinating({ onChange }: { readonly onChange: (ids: readonly string[]) => void }) {
  const [value, setValue] = useState<readonly string[]>(['Tủa Chùa']);
  const change = (ids: readonly string[]) => {
    setValue(ids);
    onChange(ids);
  };
  return <MultiSelect label="Phối hợp" options={units} value={value} onChange={change} />;
}

test('what the search hides stays chosen', async () => {
  const onChange = vi.fn();
  render(<Coordinating onChange={onChange} />);
  await userEvent.type(screen.getByRole('searchbox'), 'dien bien d');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Điện Biên Đông' }));
  expect(onChange).toHaveBeenLastCalledWith(['Tủa Chùa', 'Điện Biên Đông']);
});

test('what is chosen can be taken back above the list', async () => {
  const onChange = vi.fn();
  render(<Coordinating onChange={onChange} />);
  await userEvent.click(screen.getByRole('button', { name: 'Bỏ Tủa Chùa' }));
  expect(onChange).toHaveBeenLastCalledWith([]);
});
