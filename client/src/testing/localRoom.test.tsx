import { chair, point, secretary } from '@diemcau/shared/testing/actors';
import { openSession } from '@diemcau/shared/testing/session';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { useSessionState } from '../session/useSession.ts';
import { ActButton } from '../view/Act/ActButton.tsx';
import { LocalRoom } from './localRoom.ts';
import { renderInSession } from './renderInSession.tsx';

function Phase() {
  return <p>{useSessionState(({ lifecycle }) => lifecycle.phase)}</p>;
}

const page = (
  <>
    <Phase />
    <ActButton type="recessSession" payload={{ reason: null }}>
      Tạm nghỉ
    </ActButton>
    <ActButton type="giveFloor" payload={{ requestId: 'nobody', seconds: null }}>
      Mời
    </ActButton>
  </>
);

test('a command goes through the room and its event comes back', async () => {
  const room = new LocalRoom(openSession());
  renderInSession(room.join(chair), page);
  await userEvent.click(screen.getByRole('button', { name: 'Tạm nghỉ' }));
  expect(screen.getByText('recess')).toBeDefined();
  expect(room.payloadsOf('recessSession')).toEqual([{ reason: null }]);
});

test('a refusal is shown where the act was, and in a recess the button says why it is off', async () => {
  const room = new LocalRoom(openSession());
  renderInSession(room.join(chair), page);
  await userEvent.click(screen.getByRole('button', { name: 'Mời' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Không tìm thấy');
  room.act(secretary, 'recessSession', { reason: null });
  const button = await screen.findByRole('button', { name: /Mời.*giai đoạn hiện tại/ });
  expect(button).toHaveProperty('disabled', true);
});

test('what a role may not see does not reach it', () => {
  const room = new LocalRoom(openSession());
  const district = room.join(point('nam-po'));
  room.act(secretary, 'sendMessage', { channel: 'officers', text: 'riêng' });
  room.act(secretary, 'sendMessage', { channel: 'all', text: 'chung' });
  expect(district.state().messages.list.map(({ text }) => text)).toEqual(['chung']);
});

test('a cut-off member writes on, and it arrives once the link is back', async () => {
  const room = new LocalRoom(openSession());
  const district = room.join(point('nam-po'));
  district.cutOff();
  const result = await district.session.send('sendMessage', { channel: 'all', text: 'chậm' });
  expect(result.status).toBe('waiting');
  expect(room.payloadsOf('sendMessage')).toEqual([]);
  district.reconnect();
  await vi.waitFor(() => expect(room.payloadsOf('sendMessage')).toHaveLength(1));
});
