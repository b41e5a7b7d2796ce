import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AppProviders } from '../../app/AppProviders.tsx';
import { ApiServer } from '../../session/testing/apiServer.ts';
import { fetchFrom } from '../../session/testing/fetchFrom.ts';
import { VerificationPage } from './VerificationPage.tsx';

const FRAGMENT = `#notice/96/${'a1'.repeat(32)}/phien-1`;

let api: ApiServer;

beforeEach(async () => {
  api = new ApiServer();
  vi.stubGlobal('fetch', fetchFrom(await api.start()));
});
afterEach(async () => {
  await api.stop();
  vi.unstubAllGlobals();
  globalThis.history.replaceState(null, '', '/');
});

function open(fragment: string, body: unknown, status = 200) {
  api.answers.set('POST /api/verification', () => ({ status, body }));
  globalThis.history.replaceState(null, '', `/xac-minh${fragment}`);
  render(
    <AppProviders>
      <MemoryRouter>
        <VerificationPage />
      </MemoryRouter>
    </AppProviders>,
  );
}

const matching = {
  matches: true,
  document: 'notice',
  title: 'Phiên họp tháng 8',
  day: '2022-08-10',
  upTo: 96,
  status: 'issued',
  issue: { number: 5, symbol: 'TB-BCĐ', issuedOn: '2022-08-12' },
  replacedBy: null,
};

test('a document that matches is named, with its session, its day and where it stands', async () => {
  open(FRAGMENT, matching);
  expect(await screen.findByRole('heading', { level: 1, name: 'Khớp' })).toBeDefined();
  expect(
    screen.getByText(
      'Thông báo kết luận này được lập từ 96 sự kiện của phiên họp “Phiên họp tháng 8”, ngày 10/8/2022.',
    ),
  ).toBeDefined();
  expect(screen.getByText('Văn bản đã ban hành: số 05/TB-BCĐ, ngày 12/8/2022.')).toBeDefined();
});

test('one that was replaced says by which', async () => {
  open(FRAGMENT, {
    ...matching,
    status: 'draft',
    issue: null,
    replacedBy: { number: 6, symbol: 'TB-BCĐ', issuedOn: '2022-09-01' },
  });
  expect(await screen.findByText(/Đã có bản ban hành sau bản này: số 06\/TB-BCĐ/)).toBeDefined();
});

test('one that does not match is told so, and nothing else', async () => {
  open(FRAGMENT, { matches: false });
  expect(await screen.findByRole('heading', { level: 1, name: 'Không khớp' })).toBeDefined();
});

test('an address without a document asks for the code again, and asks the server nothing', async () => {
  open('', { matches: false });
  expect(await screen.findByText('Địa chỉ này không mang thông tin của văn bản nào')).toBeDefined();
  expect(api.requests).toEqual([]);
});

test('too many questions can be put again', async () => {
  open(FRAGMENT, { ok: false, code: 'tooFast', message: '', field: null }, 429);
  expect(await screen.findByText('Chưa xác minh được')).toBeDefined();
  api.answers.set('POST /api/verification', () => ({ status: 200, body: matching }));
  await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Khớp' })).toBeDefined();
});
