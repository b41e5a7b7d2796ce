import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { QrCode } from './QrCode.tsx';

test('draws a code with its quiet zone and says what it leads to', () => {
  render(<QrCode text="https://localhost/vao#abc" title="Mã QR vào điểm cầu Mường Nhé" />);
  const code = screen.getByRole('img', { name: 'Mã QR vào điểm cầu Mường Nhé' });
  const side = Number(code.getAttribute('viewBox')?.split(' ')[2]);
  expect(side).toBeGreaterThanOrEqual(21 + 8);
  // The finder pattern's corner stands right after four white squares.
  expect(code.querySelector('path')?.getAttribute('d')?.startsWith('M4 4h1v1h-1z')).toBe(true);
});
