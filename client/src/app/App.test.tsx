import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { expect, test } from 'vitest';
import { consoleOutput } from '../../../tests/support/failOnConsole.ts';
import { App } from './App.tsx';
import { AppProviders } from './AppProviders.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';

test('an address that leads nowhere says so and leads home', () => {
  render(
    <AppProviders>
      <MemoryRouter initialEntries={['/khong-co']}>
        <App />
      </MemoryRouter>
    </AppProviders>,
  );
  expect(screen.getByRole('heading', { level: 1, name: 'Không có trang này' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Về trang đầu' }).getAttribute('href')).toBe('/');
});

function Thrower({ message }: { readonly message: string }): never {
  throw new Error(message);
}

test.each([
  ['no state', 'Trang gặp lỗi và đã dừng lại'],
  ['Failed to fetch dynamically imported module: /assets/x.js', 'Chưa tải được phần này của trang'],
])('a page that throws "%s" says what to do', (message, heading) => {
  render(
    <MemoryRouter>
      <ErrorBoundary>
        <Thrower message={message} />
      </ErrorBoundary>
    </MemoryRouter>,
  );
  expect(screen.getByRole('heading', { level: 1, name: heading })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Tải lại trang' })).toBeTruthy();
  expect(consoleOutput.join()).toContain(message);
  consoleOutput.length = 0;
});
