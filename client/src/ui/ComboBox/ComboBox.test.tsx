import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ComboBox } from './ComboBox.tsx';

const districts = [
  { id: 'muong-nhe', label: 'Huyện Mường Nhé' },
  { id: 'muong-cha', label: 'Huyện Mường Chà' },
  { id: 'nam-po', label: 'Huyện Nậm Pồ' },
];

test('typing without diacritics finds the unit', async () => {
  const onChange = vi.fn();
  render(<ComboBox label="Điểm cầu" options={districts} value={null} onChange={onChange} />);
  await userEvent.type(screen.getByRole('combobox', { name: 'Điểm cầu' }), 'nam po');
  const options = screen.getAllByRole('option');
  expect(options.map((option) => option.textContent)).toEqual(['Huyện Nậm Pồ']);
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(onChange).toHaveBeenCalledWith('nam-po');
});
