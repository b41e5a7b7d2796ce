import 'fake-indexeddb/auto';
import type { SessionEvent } from '@diemcau/shared/session/events';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { IDBFactory } from 'fake-indexeddb';
import { MemoryRouter, Route, Routes } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SessionProvider } from '../../session/SessionProvider.tsx';
import { SessionServer, START } from '../../session/testing/sessionServer.ts';
import { RoomPage } from './RoomPage.tsx';

const scheduled: SessionEvent = {
  type: 'sessionScheduled',
  payload: {
    title: 'Phiên họp trực tuyến',
    subject: null,
    bodies: [{ name: 'Ban Chỉ đạo', superior: null, abbreviation: null }],
    startsAt: START,
    endsAt: null,
    place: null,
    documentPlace: null,
    chair: null,
    concluder: null,
    issuer: null,
    secretaries: [],
    quorum: { kind: 'none' },
  },
};
const person = (personId: string, name: string): SessionEvent => ({
  type: 'personAdded',
  payload: {
    personId,
    pointId: 'nam-po',
    name,
    office: 'Trưởng phòng',
    organisation: null,
    standing: 'member',
    substituteFor: null,
  },
});

let server: SessionServer;
let address: string;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  server = new SessionServer();
  server.happen(
    scheduled,
    {
      type: 'pointAdded',
      payload: { pointId: 'nam-po', kind: 'member', name: 'Huyện Nậm Pồ', unitIds: [] },
    },
    person('p1', 'Đại biểu A'),
    person('p2', 'Đại biểu B'),
  );
  address = await server.start();
});
afterEach(async () => {
  await server.stop();
  vi.unstubAllGlobals();
});

async function show() {
  render(
    <MemoryRouter initialEntries={['/vao']}>
      <Routes>
        <Route
          path="/vao"
          element={
            <SessionProvider sessionId="s1" address={address}>
              <RoomPage />
            </SessionProvider>
          }
        />
        <Route path="/phien/s1" element={<h1>Trong phiên họp</h1>} />
      </Routes>
    </MemoryRouter>,
  );
  await screen.findByRole('heading', { name: 'Ai đang có mặt tại điểm cầu?' });
  return userEvent.setup();
}
const declare = () => screen.getByRole('button', { name: 'Khai danh sách và vào phiên họp' });
const inside = () => screen.findByRole('heading', { name: 'Trong phiên họp' });

test('present, excused and others are declared, then the session is entered', async () => {
  const user = await show();
  expect(screen.getByText('Huyện Nậm Pồ')).toBeTruthy();
  await user.click(screen.getByRole('checkbox', { name: /^Đại biểu A ?Trưởng/ }));
  await user.click(screen.getByRole('checkbox', { name: 'Đại biểu B vắng mặt có lý do' }));
  await user.type(screen.getByLabelText(/^Lý do vắng mặt/), 'Đi công tác');
  await user.click(screen.getByRole('button', { name: 'Thêm người' }));
  const other = within(screen.getByRole('group', { name: 'Người thứ 1' }));
  await user.type(other.getByLabelText(/^Họ và tên/), 'Đại biểu C');
  await user.type(other.getByLabelText('Chức vụ, đơn vị'), 'Phó Trưởng phòng');
  expect(screen.getByText('2 người có mặt')).toBeTruthy();
  await user.click(declare());
  await inside();
  expect(server.arrived).toMatchObject([
    {
      type: 'declareRoom',
      payload: {
        present: ['p1'],
        excused: [{ personId: 'p2', reason: 'Đi công tác' }],
        others: [
          {
            name: 'Đại biểu C',
            office: 'Phó Trưởng phòng',
            organisation: null,
            standing: 'representative',
            substituteFor: null,
          },
        ],
      },
    },
  ]);
});

test('a reason and a name are asked for where they are missing, and nothing is sent', async () => {
  const user = await show();
  await user.click(screen.getByRole('checkbox', { name: 'Đại biểu B vắng mặt có lý do' }));
  await user.click(screen.getByRole('button', { name: 'Thêm người' }));
  await user.click(declare());
  expect(screen.getByText('Hãy ghi lý do vắng mặt.')).toBeTruthy();
  expect(screen.getByText('Hãy ghi họ và tên.')).toBeTruthy();
  expect(server.arrived).toEqual([]);
});

test('an empty room is not declared', async () => {
  const user = await show();
  await user.click(declare());
  expect(screen.getByText('Hãy đánh dấu hoặc thêm ít nhất một người có mặt.')).toBeTruthy();
  expect(server.arrived).toEqual([]);
});

test('a refusal is told, and the corrected list replaces the refused one', async () => {
  const user = await show();
  server.manners.refuse = { code: 'duplicate', field: 'others.0.name' };
  await user.click(screen.getByRole('checkbox', { name: /^Đại biểu A ?Trưởng/ }));
  await user.click(declare());
  expect(await screen.findByText('Trùng với nội dung đã có.')).toBeTruthy();
  server.manners.refuse = null;
  await user.click(declare());
  await inside();
  expect(server.arrived).toHaveLength(2);
});

test('one may enter first and declare later, by keyboard alone', async () => {
  const user = await show();
  const later = screen.getByRole('button', { name: 'Vào trước, khai sau' });
  while (document.activeElement !== later) await user.tab();
  await user.keyboard('{Enter}');
  await inside();
  expect(server.arrived).toEqual([]);
});

test('a second device finds what the room has declared', async () => {
  server.happen({
    type: 'roomDeclared',
    payload: {
      pointId: 'nam-po',
      marks: [
        { personId: 'p1', presence: 'online', reason: null },
        { personId: 'p2', presence: 'excused', reason: 'Đi công tác' },
      ],
      added: [],
    },
  });
  await show();
  expect(
    screen.getByRole<HTMLInputElement>('checkbox', { name: /^Đại biểu A ?Trưởng/ }).checked,
  ).toBe(true);
  expect(screen.getByDisplayValue('Đi công tác')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Vào phiên họp' })).toBeTruthy();
});
