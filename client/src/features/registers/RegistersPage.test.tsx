import type { Register, Series, TaskRow } from '@diemcau/shared/protocol/api/followUp';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AppProviders } from '../../app/AppProviders.tsx';
import { ApiServer } from '../../session/testing/apiServer.ts';
import { fetchFrom } from '../../session/testing/fetchFrom.ts';
import { report, taskRow } from '../../view/FollowUp/testing/task.ts';
import { RegistersPage } from './RegistersPage.tsx';

const catalogue = {
  date: '2022-08-30',
  committees: [{ committeeId: 'c1', name: 'Ban Chỉ đạo tỉnh' }],
  units: [],
  programmes: [{ programmeId: 'NTM', shortName: { vi: 'Nông thôn mới', en: null } }],
  categories: [],
};
const none = {
  total: 0,
  done: 0,
  inTime: 0,
  overdue: 0,
  reportedDone: 0,
  undated: 0,
  closed: 0,
};

const registerOf = (tasks: readonly TaskRow[]): Partial<Register> => ({
  committeeId: 'c1',
  today: '2022-08-30',
  sessions: [
    {
      sessionId: 's1',
      title: 'Phiên họp thứ nhất',
      day: '2022-08-10',
      phase: 'adjourned',
      conclusions: 'approved',
    },
  ],
  counts: none,
  byAgency: [],
  byProgramme: [],
  tasks: [...tasks],
  obstacles: [],
});

const late = taskRow({
  directiveId: 'late',
  text: 'Tổng hợp vốn',
  state: 'overdue',
  due: '2022-08-25',
  daysLeft: -5,
  deadline: { kind: 'date', date: '2022-08-25' },
});
const claimed = taskRow({
  directiveId: 'claimed',
  number: 2,
  text: 'Phân bổ vốn',
  state: 'reportedDone',
  reports: [report({ text: 'Đã phân bổ hết', claimsDone: true })],
});

let api: ApiServer;
beforeEach(async () => {
  api = new ApiServer();
  vi.stubGlobal('fetch', fetchFrom(await api.start()));
  api.answers.set('GET /api/catalogue', () => ({ status: 200, body: catalogue }));
  answerWith([late, claimed]);
});
afterEach(async () => {
  await api.stop();
  vi.unstubAllGlobals();
});

function answerWith(tasks: readonly TaskRow[]) {
  api.answers.set('GET /api/committees/c1/register', () => ({
    status: 200,
    body: registerOf(tasks),
  }));
}

function Address() {
  return <output aria-label="address">{useLocation().search}</output>;
}

function openPage(path = '/so-theo-doi') {
  render(
    <MemoryRouter initialEntries={[path]}>
      <AppProviders>
        <Routes>
          <Route path="/so-theo-doi/:committeeId?" element={<RegistersPage />} />
        </Routes>
        <Address />
      </AppProviders>
    </MemoryRouter>,
  );
}

const rows = () =>
  screen.getAllByRole('article').map((each) => within(each).getByRole('heading').textContent);

test('the only committee opens by itself, counted in one sentence, in the order of the register', async () => {
  openPage();
  expect(await screen.findByText('2 nhiệm vụ: 1 chờ xác nhận hoàn thành, 1 quá hạn')).toBeDefined();
  expect(rows()).toEqual(['Nhiệm vụ 1', 'Nhiệm vụ 2']);
  const first = screen.getByRole('article', { name: 'Nhiệm vụ 1' });
  expect(within(first).getByText('Quá hạn')).toBeDefined();
  expect(within(first).getByText(/quá 5 ngày/)).toBeDefined();
});

test('what narrows the register stands in the address, counts follow, and files are narrowed alike', async () => {
  openPage('/so-theo-doi/c1?tinh-trang=overdue');
  expect(await screen.findByText('1 nhiệm vụ: 1 quá hạn')).toBeDefined();
  expect(rows()).toEqual(['Nhiệm vụ 1']);
  expect(screen.getByRole('link', { name: 'Tải Excel (.xlsx)' }).getAttribute('href')).toBe(
    '/api/committees/c1/register.xlsx?state=overdue',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Bỏ lọc' }));
  expect(await screen.findByText('Phân bổ vốn')).toBeDefined();
  await userEvent.click(screen.getByRole('searchbox', { name: /^Tìm/ }));
  await userEvent.paste('tong hop');
  await vi.waitFor(() => expect(rows()).toEqual(['Nhiệm vụ 1']));
  expect(screen.getByLabelText('address').textContent).toBe('?tim=tong+hop');
});

test('a claim is confirmed once it was asked about; the registers are asked for again', async () => {
  openPage('/so-theo-doi/c1');
  await userEvent.click(await screen.findByRole('button', { name: 'Xem chi tiết nhiệm vụ 2' }));
  expect(screen.getByText('Đã phân bổ hết')).toBeDefined();
  api.answers.set('POST /api/committees/c1/commands', () => {
    answerWith([late, { ...claimed, state: 'done', done: { at: Date.UTC(2022, 7, 30) } }]);
    return { status: 200, body: { seq: 2, newId: 'n1' } };
  });
  await userEvent.click(screen.getByRole('button', { name: 'Xác nhận hoàn thành' }));
  const dialog = screen.getByRole('alertdialog');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Xác nhận hoàn thành' }));
  expect(await screen.findByText('2 nhiệm vụ: 1 đã hoàn thành, 1 quá hạn')).toBeDefined();
  expect(api.requests.find(({ what }) => what.startsWith('POST'))?.body).toMatchObject({
    type: 'confirmDone',
    payload: { sessionId: 's1', directiveId: 'claimed', addresseeUnitId: null },
  });
});

test('returning needs a reason; a refusal is said where the act was', async () => {
  openPage('/so-theo-doi/c1');
  await userEvent.click(await screen.findByRole('button', { name: 'Xem chi tiết nhiệm vụ 2' }));
  await userEvent.click(screen.getByRole('button', { name: 'Trả lại báo cáo' }));
  const dialog = screen.getByRole('dialog');
  const submit = within(dialog).getByRole('button', { name: 'Trả lại báo cáo' });
  await userEvent.click(submit);
  expect(within(dialog).getByText('Hãy ghi lý do.')).toBeDefined();
  api.answers.set('POST /api/committees/c1/commands', () => ({
    status: 409,
    body: { ok: false, code: 'notReported', message: '', field: null },
  }));
  await userEvent.click(within(dialog).getByRole('textbox', { name: /^Lý do/ }));
  await userEvent.paste('Thiếu biểu');
  await userEvent.click(submit);
  expect(await within(dialog).findByText(/Chưa có báo cáo hoàn thành nào/)).toBeDefined();
});

test('a chart says in words all that it draws, and has its table', async () => {
  const series: Series = {
    today: '2022-08-30',
    obstacles: [
      { categoryId: 'norms', programmeId: 'NTM', count: 3 },
      { categoryId: 'norms', programmeId: null, count: 1 },
    ],
    directives: [{ state: 'overdue', count: 2 }],
    funding: [],
  };
  api.answers.set('GET /api/committees/c1/series', () => ({ status: 200, body: series }));
  openPage('/so-theo-doi/c1?muc=bieu-do');
  const chart = await screen.findByRole('region', { name: 'Vướng mắc theo nhóm và chương trình' });
  expect(within(chart).getByText('Nông thôn mới 3 · Không thuộc chương trình nào 1')).toBeDefined();
  await userEvent.click(within(chart).getByRole('switch'));
  const table = within(chart).getByRole('table');
  expect(
    within(table)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['3', '1', '4']);
});

test('whoever is not signed in comes to the sign-in', async () => {
  api.answers.set('GET /api/catalogue', () => ({
    status: 401,
    body: { ok: false, code: 'unauthenticated', message: '', field: null },
  }));
  render(
    <MemoryRouter initialEntries={['/so-theo-doi']}>
      <Routes>
        <Route path="/so-theo-doi/:committeeId?" element={<RegistersPage />} />
        <Route path="/dang-nhap" element={<h1>Đăng nhập</h1>} />
      </Routes>
    </MemoryRouter>,
  );
  expect(await screen.findByRole('heading', { name: 'Đăng nhập' })).toBeDefined();
});
