import { chair, hallScreen, point } from '@diemcau/shared/testing/actors';
import { openSession, preparedSession } from '@diemcau/shared/testing/session';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { LocalRoom } from '../../testing/localRoom.ts';
import { renderInSession } from '../../testing/renderInSession.tsx';
import { HallPage } from './HallPage.tsx';

const speak = { kind: 'speak', personId: null, speakerName: null, about: null } as const;

test('shows the item, the speaker, the obstacle with its points, and who is next', async () => {
  const room = new LocalRoom(openSession());
  renderInSession(room.join(hallScreen), <HallPage />);
  room.act(chair, 'startAgendaItem', { itemId: 'item-obstacles' });
  const requestId = room.act(point('muong-nhe'), 'askFloor', {
    ...speak,
    personId: 'person-muong-nhe',
  });
  room.act(point('nam-po'), 'askFloor', speak);
  room.act(chair, 'giveFloor', { requestId, seconds: 300 });
  const obstacleId = room.act(point('muong-nhe'), 'submitObstacle', {
    text: 'Văn bản hướng dẫn chậm ban hành',
    programmes: [],
    categoryId: null,
    level: null,
    legalText: null,
    since: null,
    proposal: null,
    itemised: true,
    raisedBy: null,
  });
  room.act(point('nam-po'), 'joinObstacle', { obstacleId, note: null });
  room.act(chair, 'callObstacle', { obstacleId });

  expect(await screen.findByRole('heading', { name: '2. Nội dung obstacles' })).toBeDefined();
  const speaker = screen.getByRole('region', { name: 'Đang phát biểu' });
  expect(speaker.textContent).toContain('Đại biểu muong-nhe');
  expect(speaker.textContent).toContain('Phó Chủ tịch UBND huyện · Điểm cầu muong-nhe');
  const obstacle = screen.getByRole('article');
  expect(obstacle.textContent).toContain('Văn bản hướng dẫn chậm ban hành');
  expect(within(obstacle).getByText('2 điểm cầu')).toBeDefined();
  expect(screen.getByRole('list').textContent).toBe('Điểm cầu nam-po');
});

test('a vote takes the middle, and its result stays after the close', async () => {
  const room = new LocalRoom(openSession());
  renderInSession(room.join(hallScreen), <HallPage />);
  const voteId = room.act(chair, 'callVote', {
    question: 'Nhất trí kế hoạch vốn',
    secret: false,
    electorIds: ['point-nam-po', 'point-tua-chua'],
  });
  room.act(point('nam-po'), 'castBallot', { voteId, electorId: 'point-nam-po', choice: 'approve' });
  expect(await screen.findByText('1/2 đã biểu quyết')).toBeDefined();
  room.act(chair, 'closeVote', { voteId });
  expect(screen.getByRole('heading', { name: 'Nhất trí kế hoạch vốn' })).toBeDefined();
  expect(screen.getByText('Tán thành').nextSibling?.textContent).toBe('1');
});

test('before the opening, in a recess and after the end it says so', async () => {
  const room = new LocalRoom(preparedSession());
  renderInSession(room.join(hallScreen), <HallPage />);
  expect(screen.getByRole('heading', { name: /Khai mạc lúc 08:00/ })).toBeDefined();
  room.act(chair, 'openSession', {});
  room.act(chair, 'recessSession', { reason: 'Ăn trưa' });
  expect(await screen.findByRole('heading', { name: 'Tạm nghỉ' })).toBeDefined();
  expect(screen.getByText(/Ăn trưa/)).toBeDefined();
  room.act(chair, 'adjournSession', {});
  expect(await screen.findByRole('heading', { name: 'Phiên họp đã kết thúc' })).toBeDefined();
});
