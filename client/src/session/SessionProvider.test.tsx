import 'fake-indexeddb/auto';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { IDBFactory } from 'fake-indexeddb';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { chooseLanguage } from '../i18n/language.ts';
import { Announcer } from '../ui/Announcer/Announcer.tsx';
import { SessionProvider } from './SessionProvider.tsx';
import { SessionShell } from './SessionShell.tsx';
import { message, SessionServer } from './testing/sessionServer.ts';
import { statusOf, useCommand, useMay, usePending } from './useCommand.ts';
import { useDraft } from './useDraft.ts';
import { useParty, useSessionState } from './useSession.ts';

let server: SessionServer;
let address: string;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  server = new SessionServer();
  server.happen(message(1));
  address = await server.start();
});
afterEach(async () => {
  await server.stop();
  vi.unstubAllGlobals();
  chooseLanguage('vi');
});

const isText = (value: unknown): value is string => typeof value === 'string';

function Page() {
  const { role } = useParty();
  const texts = useSessionState(({ messages }) => messages.list);
  const send = useCommand();
  const floor = useMay('askFloor');
  const chairing = useMay('giveFloor');
  const pending = usePending('sendMessage');
  const draft = useDraft('message', '', isText);
  return (
    <SessionShell title="Điểm cầu">
      <h1>{role}</h1>
      <ul aria-label="đã gửi">
        {texts.map(({ messageId, text }) => (
          <li key={messageId}>{text}</li>
        ))}
      </ul>
      <ul aria-label="đang chờ">
        {pending.map((entry) => (
          <li key={entry.id}>{`${entry.payload.text}: ${statusOf(entry)}`}</li>
        ))}
      </ul>
      <p>{`floor: ${floor.reason}`}</p>
      <p>{`chairing: ${chairing.code}`}</p>
      <input
        aria-label="tin nhắn"
        value={draft.value}
        onChange={(event) => draft.change(event.target.value)}
      />
      <button
        type="button"
        onClick={() => {
          void send('sendMessage', { channel: 'all', text: draft.value });
          draft.clear();
        }}
      >
        Gửi
      </button>
    </SessionShell>
  );
}

const show = () =>
  render(
    <MemoryRouter>
      <SessionProvider sessionId="s1" address={address}>
        <Page />
      </SessionProvider>
      <Announcer />
    </MemoryRouter>,
  );

test('says that it is entering, then shows the page', async () => {
  show();
  expect(screen.getByText('Đang vào phiên họp…')).toBeTruthy();
  expect(await screen.findByRole('heading', { name: 'point' })).toBeTruthy();
  expect(await screen.findByText('Đã kết nối')).toBeTruthy();
  expect(screen.getByText('Thông báo 1')).toBeTruthy();
});

test('what the party may not do is told with its reason, in the language of the page', async () => {
  show();
  expect(await screen.findByText(/Chưa thực hiện được việc này ở giai đoạn/)).toBeTruthy();
  expect(screen.getByText('chairing: forbidden')).toBeTruthy();
});

test('what happens in the session is announced', async () => {
  show();
  await screen.findByText('Đã kết nối');
  server.happen(message(2));
  expect(await screen.findByText('Tin nhắn của Thư ký: Thông báo 2')).toBeTruthy();
});

test('while cut off the page stays, says what waits, and sends it when the link is back', async () => {
  const user = userEvent.setup();
  show();
  await screen.findByText('Đã kết nối');
  const { log } = server;
  server.port = Number(new URL(address).port);
  const { port } = server;
  await server.stop();
  expect(await screen.findByText(/^Mất kết nối từ/)).toBeTruthy();
  await user.type(screen.getByLabelText('tin nhắn'), 'Xin ý kiến');
  await user.click(screen.getByRole('button', { name: 'Gửi' }));
  expect(await screen.findByText('Xin ý kiến: waiting')).toBeTruthy();
  expect(screen.getByText(/1 nội dung đang chờ gửi/)).toBeTruthy();
  server = new SessionServer();
  server.port = port;
  server.log.push(...log);
  await server.start();
  await vi.waitFor(() => expect(screen.queryByText(/Xin ý kiến: /)).toBeNull(), 10_000);
  expect(screen.getByText('Đã kết nối lại.')).toBeTruthy();
  expect(server.arrived).toHaveLength(1);
}, 15_000);

test('a draft is found again after a reload, and gone once sent', async () => {
  const user = userEvent.setup();
  const first = show();
  await user.type(await screen.findByLabelText('tin nhắn'), 'đang viết');
  first.unmount();
  show();
  await screen.findByDisplayValue('đang viết');
  await user.click(screen.getByRole('button', { name: 'Gửi' }));
  await vi.waitFor(() => expect(server.arrived).toHaveLength(1));
  expect(screen.getByLabelText<HTMLInputElement>('tin nhắn').value).toBe('');
});

test('a revoked link ends in one plain page', async () => {
  show();
  await screen.findByText('Đã kết nối');
  for (const socket of server.sockets()) {
    socket.emit('goodbye', { reason: 'revoked' });
    socket.disconnect(true);
  }
  expect(
    await screen.findByRole('heading', { name: 'Quyền tham gia phiên họp đã kết thúc' }),
  ).toBeTruthy();
  expect(screen.queryByText('Thông báo 1')).toBeNull();
});

test('whoever is not let in is told why, and may sign in', async () => {
  chooseLanguage('en');
  server.manners.door = 'unauthenticated';
  show();
  expect(await screen.findByRole('heading', { name: 'You could not be let in' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Sign in' }).getAttribute('href')).toBe('/dang-nhap');
});

test('a server that was never reached is said to be out of reach', async () => {
  await server.stop();
  show();
  expect(
    await screen.findByRole('heading', { name: 'Chưa kết nối được với máy chủ' }),
  ).toBeTruthy();
});
