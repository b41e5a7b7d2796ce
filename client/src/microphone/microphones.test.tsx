import { chair, point, secretary } from '@diemcau/shared/testing/actors';
import { openSession, sessionRecessed } from '@diemcau/shared/testing/session';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { LocalMember } from '../testing/localMember.ts';
import { LocalRoom } from '../testing/localRoom.ts';
import { renderInSession } from '../testing/renderInSession.tsx';
import { OwnMicrophone } from './OwnMicrophone.tsx';
import { SpeakerMicrophone } from './SpeakerMicrophone.tsx';

const withSound = (member: LocalMember): LocalMember => {
  member.session.store.setState({ media: { state: 'ready' } });
  return member;
};
const giveFloor = (room: LocalRoom, pointId: string): void => {
  const requestId = room.act(chair, 'inviteToFloor', { pointId, unitId: null, personId: null });
  room.act(chair, 'giveFloor', { requestId, seconds: null });
};

test('where the server carries no sound, nothing about microphones is shown', () => {
  const room = new LocalRoom(openSession());
  const member = room.join(point('nam-po'));
  member.session.store.setState({ media: { state: 'off', reason: 'switchedOff', remedy: null } });
  renderInSession(
    member,
    <>
      <OwnMicrophone />
      <SpeakerMicrophone />
    </>,
  );
  expect(screen.queryByText(/micro/i)).toBeNull();
});

test('STA-1 the chair lets everyone open a microphone, and it says what that means', async () => {
  const room = new LocalRoom(openSession());
  renderInSession(withSound(room.join(chair)), <SpeakerMicrophone />);
  expect(screen.getByText('Micro mở theo quyền phát biểu')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Micro các điểm cầu' }));
  await userEvent.click(screen.getByRole('radio', { name: /^Tự do.*không cần được mời/ }));
  expect(room.payloadsOf('setFloorMode')).toEqual([{ mode: 'free' }]);
  expect(room.state.stage.mode).toBe('free');
});

test('STA-2 a secretary mutes any point from the list and lifts it there', async () => {
  const room = new LocalRoom(openSession());
  renderInSession(withSound(room.join(secretary)), <SpeakerMicrophone />);
  await userEvent.click(screen.getByRole('button', { name: 'Micro các điểm cầu' }));
  const dialog = within(screen.getByRole('dialog'));
  await userEvent.click(dialog.getByRole('button', { name: 'Tắt tiếng Điểm cầu nam-po' }));
  expect(room.payloadsOf('mutePoint')).toEqual([{ pointId: 'point-nam-po' }]);
  expect(dialog.getByText(/^Bị tắt tiếng từ \d\d:\d\d$/)).toBeDefined();
  await userEvent.click(dialog.getByRole('button', { name: 'Bỏ tắt tiếng Điểm cầu nam-po' }));
  expect(room.state.stage.mutedSince).toEqual({});
});

test('STA-2 the speaker is muted where the speech is shown', async () => {
  const room = new LocalRoom(openSession());
  giveFloor(room, 'point-nam-po');
  renderInSession(withSound(room.join(chair)), <SpeakerMicrophone />);
  await userEvent.click(screen.getByRole('button', { name: 'Tắt tiếng Điểm cầu nam-po' }));
  expect(Object.keys(room.state.stage.mutedSince)).toEqual(['point-nam-po']);
});

test('STA-5 a chair whose own room was muted is told', () => {
  const room = new LocalRoom(openSession());
  renderInSession(withSound(room.join(chair)), <SpeakerMicrophone />);
  room.act(secretary, 'mutePoint', { pointId: 'point-central' });
  expect(screen.getByRole('status').textContent).toMatch(/đã tắt tiếng điểm cầu/);
});

test('STA-4 a delegation agrees, and takes it back', async () => {
  const room = new LocalRoom(openSession());
  renderInSession(withSound(room.join(point('nam-po'))), <OwnMicrophone />);
  const consent = screen.getByRole('switch', { name: /Đồng ý để micro của điểm cầu tự mở/ });
  expect(consent).toHaveProperty('checked', false);
  await userEvent.click(consent);
  expect(consent).toHaveProperty('checked', true);
  expect(Object.keys(room.state.stage.consents)).toEqual(['point-nam-po']);
  await userEvent.click(consent);
  expect(room.state.stage.consents).toEqual({});
});

test('consent given while cut off shows as given and says that it waits', async () => {
  const room = new LocalRoom(openSession());
  const member = withSound(room.join(point('nam-po')));
  renderInSession(member, <OwnMicrophone />);
  member.cutOff();
  const consent = screen.getByRole('switch');
  await userEvent.click(consent);
  expect(await screen.findByText(/sẽ tự gửi khi có kết nối/)).toBeDefined();
  expect(consent).toHaveProperty('checked', true);
  expect(room.state.stage.consents).toEqual({});
});

test('a delegation reads why it is not heard, as that changes', () => {
  const room = new LocalRoom(openSession());
  renderInSession(withSound(room.join(point('nam-po'))), <OwnMicrophone />);
  const note = screen.getByRole('status');
  expect(note.textContent).toMatch(/Chưa đến lượt/);
  giveFloor(room, 'point-nam-po');
  expect(note.textContent).toMatch(/Được nghe thấy/);
  room.act(chair, 'mutePoint', { pointId: 'point-nam-po' });
  expect(note.textContent).toMatch(/tắt tiếng/);
});

test('in a recess nobody hears the rooms', () => {
  const room = new LocalRoom([...openSession(), sessionRecessed]);
  renderInSession(withSound(room.join(point('nam-po'))), <OwnMicrophone />);
  expect(screen.getByRole('status').textContent).toMatch(/tạm nghỉ/);
});
