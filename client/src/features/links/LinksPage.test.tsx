import type { NewInvitation } from '@diemcau/shared/protocol/api/invitations';
import { newInvitations } from '@diemcau/shared/protocol/api/invitations';
import { secretary } from '@diemcau/shared/testing/actors';
import { preparedSession } from '@diemcau/shared/testing/session';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ApiServer } from '../../session/testing/apiServer.ts';
import { fetchFrom } from '../../session/testing/fetchFrom.ts';
import { LocalRoom } from '../../testing/localRoom.ts';
import { renderInSession } from '../../testing/renderInSession.tsx';
import { LinksPage } from './LinksPage.tsx';

const UNDER = '/api/sessions/session-local/invitations';

let api: ApiServer;

beforeEach(async () => {
  api = new ApiServer();
  vi.stubGlobal('fetch', fetchFrom(await api.start()));
  keep();
});
afterEach(async () => {
  await api.stop();
  vi.unstubAllGlobals();
});

/** The server's list, as links are made and ended. */
function keep() {
  const held: object[] = [];
  const issue = (wanted: NewInvitation, place: number) => {
    const invitation = {
      ...wanted,
      invitationId: `i${held.length + place}`,
      expiresAt: Date.UTC(2022, 8, 10),
      createdAt: 0,
      firstUsedAt: null,
      state: 'live',
      devices: 0,
    };
    return { invitation, link: `https://diemcau.example/vao#secret${held.length + place}` };
  };
  api.answers.set(`GET ${UNDER}`, () => ({ status: 200, body: { invitations: held } }));
  api.answers.set(`POST ${UNDER}`, (body) => {
    const issued = newInvitations.parse(body).invitations.map(issue);
    held.push(...issued.map(({ invitation }) => invitation));
    return { status: 200, body: { issued } };
  });
  api.answers.set(`POST ${UNDER}/i0/revoke`, () => ({ status: 200, body: {} }));
}

const openPage = () =>
  renderInSession(new LocalRoom(preparedSession()).join(secretary), <LinksPage />);

async function createAll() {
  await userEvent.click(await screen.findByRole('button', { name: /^Tạo \d+ liên kết còn thiếu/ }));
  const dialog = screen.getByRole('dialog');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Tạo liên kết' }));
  await screen.findByRole('heading', { name: /liên kết vừa tạo$/ });
}

test('all missing links are made at once, and shown as sheets with code, address and steps', async () => {
  openPage();
  await createAll();
  const sheets = screen.getByRole('region', { name: /liên kết vừa tạo$/ });
  expect(within(sheets).getAllByRole('img', { name: /^Mã QR vào họp/ })).toHaveLength(7);
  expect(within(sheets).getByText('https://diemcau.example/vao#secret0')).toBeDefined();
  expect(await screen.findByText('Mọi điểm cầu và vai trò đều đã có liên kết.')).toBeDefined();
});

test('hidden links are gone, after one question', async () => {
  openPage();
  await createAll();
  await userEvent.click(screen.getByRole('button', { name: 'Đã in, ẩn các liên kết' }));
  const question = screen.getByRole('alertdialog');
  await userEvent.click(within(question).getByRole('button', { name: 'Đã in, ẩn các liên kết' }));
  expect(screen.queryByText('https://diemcau.example/vao#secret0')).toBeNull();
});

test('a link is revoked after one question, and its sheet disappears', async () => {
  openPage();
  await createAll();
  const [first] = await screen.findAllByRole('button', { name: 'Thu hồi' });
  if (first === undefined) throw new Error('there is no link to revoke');
  await userEvent.click(first);
  expect(api.requests.some(({ what }) => what.endsWith('/revoke'))).toBe(false);
  const question = screen.getByRole('alertdialog');
  await userEvent.click(within(question).getByRole('button', { name: 'Thu hồi' }));
  await vi.waitFor(() =>
    expect(screen.queryByText('https://diemcau.example/vao#secret0')).toBeNull(),
  );
  expect(api.requests.some(({ what }) => what === `POST ${UNDER}/i0/revoke`)).toBe(true);
});

test('a refused list says what to do, and can be asked for again', async () => {
  const body = { ok: false, code: 'forbidden', message: '', field: null };
  api.answers.set(`GET ${UNDER}`, () => ({ status: 403, body }));
  openPage();
  expect(await screen.findByText('Chưa tải được danh sách liên kết')).toBeDefined();
  keep();
  await userEvent.click(screen.getByRole('button', { name: /Thử lại/ }));
  expect(await screen.findByText('Chưa có liên kết nào')).toBeDefined();
});
