import { project } from '@diemcau/shared/record/project';
import { secretary } from '@diemcau/shared/testing/actors';
import { MORNING, withoutIdentity } from '@diemcau/shared/testing/fold';
import { openSession } from '@diemcau/shared/testing/session';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ApiServer } from '../../session/testing/apiServer.ts';
import { fetchFrom } from '../../session/testing/fetchFrom.ts';
import { LocalRoom } from '../../testing/localRoom.ts';
import { renderInSession } from '../../testing/renderInSession.tsx';
import { RecordBundle } from './RecordBundle.tsx';

const BUNDLES = '/api/sessions/session-local/bundles';
const events = openSession().map((event, index) => ({
  seq: index + 1,
  at: MORNING + index,
  actor: withoutIdentity(secretary),
  event,
  hash: (index + 1).toString(16).padStart(64, '0'),
}));
const record = project('session-local', events);
const job = {
  jobId: 'job-1',
  upTo: record.upTo,
  state: 'waiting',
  done: 0,
  total: null,
  bytes: null,
};

let api: ApiServer;

beforeEach(async () => {
  api = new ApiServer();
  vi.stubGlobal('fetch', fetchFrom(await api.start()));
  api.answers.set('GET /api/verification-key', () => ({
    status: 200,
    body: { algorithm: 'Ed25519', pem: '', fingerprint: '324b e2de' },
  }));
  api.answers.set(`POST ${BUNDLES}`, () => ({ status: 200, body: job }));
  renderInSession(new LocalRoom(openSession()).join(secretary), <RecordBundle record={record} />);
});
afterEach(async () => {
  await api.stop();
  vi.unstubAllGlobals();
});

const begin = async () =>
  userEvent.click(
    await screen.findByRole('button', { name: `Lập gói đến sự kiện ${record.upTo}` }),
  );

test('a bundle is asked for, watched as it is written, and downloaded', async () => {
  api.answers.set(`GET ${BUNDLES}/job-1`, () => ({
    status: 200,
    body: { ...job, state: 'running', done: 7, total: 22 },
  }));
  await begin();
  const bar = await screen.findByRole('progressbar', { name: 'Đang lập gói: 7/22 tệp' });
  expect(bar.getAttribute('max')).toBe('22');
  api.answers.set(`GET ${BUNDLES}/job-1`, () => ({
    status: 200,
    body: { ...job, state: 'done', done: 22, total: 22, bytes: 2048 },
  }));
  const link = await screen.findByRole('link', { name: /Tải gói hồ sơ/ });
  expect(link.getAttribute('href')).toBe(`${BUNDLES}/job-1/record.bundle.zip`);
});

test('it can be given up', async () => {
  const cancelled = vi.fn(() => ({ status: 200, body: job }));
  api.answers.set(`GET ${BUNDLES}/job-1`, () => ({ status: 200, body: job }));
  api.answers.set(`DELETE ${BUNDLES}/job-1`, cancelled);
  await begin();
  await userEvent.click(await screen.findByRole('button', { name: 'Hủy lập gói' }));
  await vi.waitFor(() => expect(cancelled).toHaveBeenCalledOnce());
  expect(screen.queryByRole('progressbar')).toBeNull();
});

test('a refusal is said, and the key’s fingerprint stands there to compare with', async () => {
  api.answers.set(`POST ${BUNDLES}`, () => ({
    status: 429,
    body: { ok: false, code: 'tooFast', message: '', field: null },
  }));
  await begin();
  expect(await screen.findByText('Chưa lập được gói hồ sơ')).toBeDefined();
  expect(await screen.findByText('324b e2de')).toBeDefined();
});
