import { chair, point, system } from '@diemcau/shared/testing/actors';
import { openSession, preparedSession } from '@diemcau/shared/testing/session';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { useSessionState } from '../../session/useSession.ts';
import { LocalRoom } from '../../testing/localRoom.ts';
import { renderInSession } from '../../testing/renderInSession.tsx';
import { AgendaList } from '../Agenda/AgendaList.tsx';
import { TakenOverNow } from './TakenOver.tsx';

function Agenda() {
  return <AgendaList state={useSessionState((state) => state)} />;
}
function Now() {
  return <TakenOverNow state={useSessionState((state) => state)} />;
}

/** A session that took one overdue task over from the one before. */
function roomThatTookOver(): LocalRoom {
  const room = new LocalRoom(preparedSession());
  room.act(system, 'takeOverMatters', {
    asOf: '2022-08-24',
    previous: { sessionId: 'before', title: 'Phiên họp thứ nhất', day: '2022-08-10' },
    counts: {
      total: 3,
      done: 2,
      inTime: 0,
      overdue: 1,
      reportedDone: 0,
      undated: 0,
      closed: 0,
    },
    directives: [
      {
        sessionId: 'before',
        directiveId: 'd1',
        addresseeUnitId: null,
        number: 1,
        text: 'Tổng hợp nhu cầu vốn',
        leads: ['Sở Kế hoạch và Đầu tư'],
        deadline: { kind: 'date', date: '2022-08-20' },
        deadlineWording: null,
        due: '2022-08-20',
        state: 'overdue',
        percent: 40,
        lastReport: { on: '2022-08-18', text: 'Còn thiếu hai huyện' },
      },
    ],
    obstacles: [],
    items: [],
  });
  return room;
}

test('FUP-1 a point reads under the first item what earlier sessions gave and is not done', async () => {
  renderInSession(roomThatTookOver().join(point('nam-po')), <Agenda />);
  const [first] = screen.getAllByRole('listitem');
  if (first === undefined) throw new Error('no agenda');
  await userEvent.click(within(first).getByRole('button', { name: /chưa xong \(1\)$/ }));
  expect(within(first).getByText('Tổng hợp nhu cầu vốn')).toBeDefined();
  expect(within(first).getByText('Quá hạn')).toBeDefined();
  expect(
    within(first).getByText(/Sở Kế hoạch và Đầu tư · Thời hạn: .*20\/8\/2022 · 40%/),
  ).toBeDefined();
  expect(within(first).getByText(/3 nhiệm vụ: 2 đã hoàn thành, 1 quá hạn\./)).toBeDefined();
});

test('it stands on the page of whoever is in the session while its item is under discussion', async () => {
  const room = roomThatTookOver();
  renderInSession(room.join(chair), <Now />);
  const offered = () => screen.queryByRole('button', { name: /chưa xong \(1\)$/ });
  expect(offered()).toBeNull();
  room.act(chair, 'openSession', {});
  room.act(chair, 'startAgendaItem', { itemId: room.state.followUp.itemId ?? '' });
  expect(await screen.findByRole('button', { name: /chưa xong \(1\)$/ })).toBeDefined();
});

test('a session that took nothing over says nothing of it', () => {
  renderInSession(new LocalRoom(openSession()).join(chair), <Agenda />);
  expect(screen.queryByRole('button', { name: /chưa xong/ })).toBeNull();
});
