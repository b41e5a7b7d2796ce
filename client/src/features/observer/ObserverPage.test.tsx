import { chair, observer, point, secretary } from '@diemcau/shared/testing/actors';
import { openSession } from '@diemcau/shared/testing/session';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { LocalRoom } from '../../testing/localRoom.ts';
import { renderInSession } from '../../testing/renderInSession.tsx';
import { ObserverPage } from './ObserverPage.tsx';

test('an observer sees what is going on and can act on nothing', async () => {
  const room = new LocalRoom(openSession());
  renderInSession(room.join(observer), <ObserverPage />);
  const obstacleId = room.act(point('nam-po'), 'submitObstacle', {
    text: 'Chậm giao vốn',
    programmes: [],
    categoryId: null,
    level: null,
    legalText: null,
    since: null,
    proposal: null,
    itemised: true,
    raisedBy: null,
  });
  room.act(chair, 'startAgendaItem', { itemId: 'item-obstacles' });
  room.act(chair, 'callObstacle', { obstacleId });
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Nội dung obstacles' }),
  ).toBeDefined();
  expect(screen.getByText('Chậm giao vốn')).toBeDefined();
  await userEvent.click(screen.getByRole('tab', { name: /Vướng mắc\s*1/ }));
  expect(screen.queryByRole('button', { name: /Cùng vướng mắc|Nêu|Đăng ký|Trả lời/ })).toBeNull();
});

test('the conclusions appear once they are approved, not before', async () => {
  const room = new LocalRoom(openSession());
  renderInSession(room.join(observer), <ObserverPage />);
  await userEvent.click(screen.getByRole('tab', { name: 'Kết luận' }));
  room.act(secretary, 'addConclusion', {
    section: 'results',
    afterEntryId: null,
    text: 'Đã giao hết vốn.',
    sources: [],
  });
  room.act(secretary, 'presentConclusions', {});
  expect(screen.getByText('Kết luận chưa được duyệt')).toBeDefined();
  room.act(chair, 'approveConclusions', { version: 1 });
  expect(await screen.findByText(/Đã giao hết vốn\./)).toBeDefined();
  expect(screen.getByText(/Chủ trì duyệt lúc/)).toBeDefined();
});
