import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { afterEach, expect, test } from 'vitest';
import { chooseLanguage } from '../../i18n/language.ts';
import { chooseTheme } from '../theme.ts';
import { PageShell } from './PageShell.tsx';

afterEach(() => {
  chooseLanguage('vi');
  chooseTheme('auto');
});

const shell = (
  <MemoryRouter>
    <PageShell title="Phiên họp" session="Ban Chỉ đạo">
      <h1>Nội dung đang xét</h1>
    </PageShell>
  </MemoryRouter>
);

test('has one banner, one main landmark and a title', () => {
  render(shell);
  expect(screen.getByRole('banner')).toBeTruthy();
  expect(screen.getByRole('main').textContent).toBe('Nội dung đang xét');
  expect(document.title).toBe('Phiên họp · Điểm Cầu');
});

test('the skip link comes first and leads past the header', async () => {
  render(shell);
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe('Đến nội dung chính');
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByRole('main'));
});

test('the other language is one press away and offers the way back', async () => {
  render(shell);
  await userEvent.click(screen.getByRole('button', { name: 'EN: English' }));
  expect(document.documentElement.lang).toBe('en');
  expect(screen.getByRole('button', { name: 'VI: Tiếng Việt' })).toBeTruthy();
});

test('the theme goes round and is remembered', async () => {
  render(shell);
  await userEvent.click(screen.getByRole('button', { name: 'Giao diện: Theo thiết bị' }));
  await userEvent.click(screen.getByRole('button', { name: 'Giao diện: Nền sáng' }));
  expect(document.documentElement.dataset.theme).toBe('dark');
  expect(localStorage.getItem('diemcau.theme')).toBe('dark');
  await userEvent.click(screen.getByRole('button', { name: 'Giao diện: Nền tối' }));
  expect(document.documentElement.dataset.theme).toBeUndefined();
});
