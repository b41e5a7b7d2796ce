import 'fake-indexeddb/auto';
import type { AgencyView, TaskRow } from '@diemcau/shared/protocol/api/followUp';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AppProviders } from '../../app/AppProviders.tsx';
import { ApiServer } from '../../session/testing/apiServer.ts';
import { fetchFrom } from '../../session/testing/fetchFrom.ts';
import { report, taskRow } from '../../view/FollowUp/testing/task.ts';
import { ProgressPage } from './ProgressPage.tsx';

const unit = { unitId: 'agency:planning', name: { vi: 'Sở Kế hoạch và Đầu tư', en: null } };
const entry = {
  committeeId: 'c1',
  committeeName: 'Ban Chỉ đạo tỉnh',
  unit,
  label: 'Sở Kế hoạch và Đầu tư',
  expiresAt: Date.UTC(2023, 0, 1),
};
const viewOf = (tasks: readonly TaskRow[]): AgencyView => ({
  ...entry,
  today: '2022-08-30',
  counts: {
    total: tasks.length,
    done: 0,
    inTime: tasks.length,
    overdue: 0,
    reportedDone: 0,
    undated: 0,
    closed: 0,
  },
  tasks: [...tasks],
});

let api: ApiServer;
beforeEach(async () => {
  api = new ApiServer();
  vi.stubGlobal('fetch', fetchFrom(await api.start()));
  api.answers.set('POST /api/agency/exchange', () => ({ status: 200, body: entry }));
});
afterEach(async () => {
  await api.stop();
  vi.unstubAllGlobals();
});

function openPage(tasks: readonly TaskRow[], path = '/nhiem-vu#secret') {
  api.answers.set('GET /api/agency', () => ({ status: 200, body: viewOf(tasks) }));
  history.replaceState(null, '', path);
  render(
    <StrictMode>
      <MemoryRouter>
        <AppProviders>
          <ProgressPage />
        </AppProviders>
      </MemoryRouter>
    </StrictMode>,
  );
}

const card = (number: number) => screen.findByRole('article', { name: `Nhiệm vụ ${number}` });
const exchanges = () =>
  api.requests.filter(({ what }) => what === 'POST /api/agency/exchange').length;

test('the secret leaves the address at once and is exchanged once', async () => {
  openPage([taskRow({ deadlineWording: 'trong quý III năm 2022' })]);
  expect(location.hash).toBe('');
  const task = await card(1);
  expect(within(task).getByText('Tổng hợp nhu cầu vốn')).toBeDefined();
  expect(within(task).getByText('trong quý III năm 2022')).toBeDefined();
  expect(exchanges()).toBe(1);
});

test('what is typed is kept on the device; sent, it is gone and the tasks are asked for again', async () => {
  openPage([taskRow()], '/nhiem-vu');
  const open = async () =>
    userEvent.click(
      within(await card(1)).getByRole('button', { name: 'Báo cáo tiến độ nhiệm vụ 1' }),
    );
  const field = () => screen.findByRole('textbox', { name: /^Tình hình/ });
  await open();
  await userEvent.click(await field());
  await userEvent.paste('Đã tổng hợp xong');
  cleanup();
  openPage([taskRow()], '/nhiem-vu');
  await open();
  await vi.waitFor(async () => expect(await field()).toHaveProperty('value', 'Đã tổng hợp xong'));
  await userEvent.click(screen.getByRole('checkbox', { name: /^Đã hoàn thành/ }));
  const reported = report({ text: 'Đã tổng hợp xong', claimsDone: true });
  api.answers.set('POST /api/agency/commands', () => {
    const after = taskRow({ state: 'reportedDone', reports: [reported] });
    api.answers.set('GET /api/agency', () => ({ status: 200, body: viewOf([after]) }));
    return { status: 200, body: { seq: 1, newId: 'n1' } };
  });
  await userEvent.click(screen.getByRole('button', { name: 'Gửi báo cáo' }));
  expect(await screen.findByText('Chờ xác nhận hoàn thành')).toBeDefined();
  expect(
    api.requests.findLast(({ what }) => what === 'POST /api/agency/commands')?.body,
  ).toMatchObject({
    type: 'reportProgress',
    payload: {
      directiveId: 'd1',
      addresseeUnitId: 'agency:planning',
      percent: null,
      text: 'Đã tổng hợp xong',
      attachmentId: null,
      claimsDone: true,
    },
  });
  await open();
  expect(await field()).toHaveProperty('value', '');
});

test('a report without words is not sent', async () => {
  openPage([taskRow({ directiveId: 'd9' })]);
  await userEvent.click(within(await card(1)).getByRole('button', { name: /^Báo cáo/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Gửi báo cáo' }));
  expect(screen.getByText('Hãy ghi tình hình, kết quả thực hiện.')).toBeDefined();
  expect(api.requests.some(({ what }) => what.endsWith('/commands'))).toBe(false);
});

test('what was returned stands with its reason; what was confirmed stands apart', async () => {
  const returned = { at: Date.UTC(2022, 7, 29), reason: 'Thiếu biểu tổng hợp' };
  openPage([
    taskRow({ reports: [report({ claimsDone: true, returned })] }),
    taskRow({ directiveId: 'd2', number: 2, state: 'done', done: { at: Date.UTC(2022, 7, 28) } }),
  ]);
  const task = await card(1);
  expect(within(task).getAllByText('Lý do: Thiếu biểu tổng hợp').length).toBeGreaterThan(0);
  await userEvent.click(screen.getByRole('button', { name: /^Đã xong/ }));
  const settled = await card(2);
  expect(within(settled).getByText('Thư ký xác nhận đã hoàn thành')).toBeDefined();
  expect(within(settled).queryByRole('button', { name: /^Báo cáo/ })).toBeNull();
});

test.each([
  ['invalidLink', '/nhiem-vu#old', 'Liên kết báo cáo không dùng được'],
  ['unauthenticated', '/nhiem-vu', 'Cần liên kết báo cáo'],
])('%s ends in one plain page', async (code, path, heading) => {
  openPage([], path);
  cleanup();
  const answer = () => ({ status: 403, body: { ok: false, code, message: '', field: null } });
  api.answers.set('POST /api/agency/exchange', answer);
  openPage([], path.replace('old', 'older'));
  api.answers.set('GET /api/agency', answer);
  expect(await screen.findByRole('heading', { name: heading })).toBeDefined();
});
