import type { ObstacleDetails } from '@diemcau/shared/session/obstacles/state';
import { chair, point, secretary } from '@diemcau/shared/testing/actors';
import type { History } from '@diemcau/shared/testing/fold';
import { openSession, preparedSession } from '@diemcau/shared/testing/session';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { LocalRoom } from '../../testing/localRoom.ts';
import { renderInSession } from '../../testing/renderInSession.tsx';
import { ChairPage } from './ChairPage.tsx';

// The whole page is drawn and every letter typed: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 30_000 });

const speak = { kind: 'speak', personId: null, speakerName: null, about: null } as const;

const obstacle = (text: string): ObstacleDetails => ({
  text,
  programmes: [],
  categoryId: null,
  level: null,
  legalText: null,
  since: null,
  proposal: null,
  itemised: true,
});

function show(room: LocalRoom) {
  const member = room.join(chair);
  renderInSession(member, <ChairPage />);
  return member;
}

const roomOf = (history: History = openSession()) => new LocalRoom(history);

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

/** An obstacle of Mường Nhé on the table, which Nậm Pồ joined. */
function withObstacle(room: LocalRoom): string {
  const obstacleId = room.act(point('muong-nhe'), 'submitObstacle', {
    ...obstacle('Văn bản hướng dẫn chậm ban hành'),
    raisedBy: null,
  });
  room.act(point('nam-po'), 'joinObstacle', { obstacleId, note: null });
  room.act(chair, 'callObstacle', { obstacleId });
  return obstacleId;
}

test('opens the session, goes to the next item, and asks before it ends', async () => {
  const room = roomOf(preparedSession());
  show(room);
  await press('Khai mạc');
  await press(/Chuyển sang: Nội dung report/);
  await press(/Chuyển sang: Nội dung obstacles/);
  expect(screen.getByRole('heading', { name: 'Nội dung obstacles' })).toBeDefined();
  expect(room.payloadsOf('startAgendaItem')).toEqual([
    { itemId: 'item-report' },
    { itemId: 'item-obstacles' },
  ]);
  await press('Việc khác của phiên họp');
  await userEvent.click(screen.getByRole('menuitem', { name: 'Bế mạc phiên họp' }));
  expect(room.payloadsOf('adjournSession')).toEqual([]);
  const question = screen.getByRole('alertdialog');
  await userEvent.click(within(question).getByRole('button', { name: 'Bế mạc phiên họp' }));
  expect(room.state.lifecycle.phase).toBe('adjourned');
});

test('FLO-8 gives the floor with the time chosen; the next invitation ends the speech first', async () => {
  const room = roomOf();
  room.act(point('muong-nhe'), 'askFloor', speak);
  room.act(point('nam-po'), 'askFloor', speak);
  show(room);
  await press('Mời Điểm cầu muong-nhe phát biểu');
  expect(room.payloadsOf('giveFloor')).toMatchObject([{ seconds: 300 }]);
  await press('Gia hạn 2 phút');
  await press('Kết thúc ý kiến này, mời Điểm cầu nam-po phát biểu');
  expect(room.sent.map(({ type }) => type).slice(-3)).toEqual([
    'extendFloor',
    'endFloor',
    'giveFloor',
  ]);
  expect(screen.getByRole('region', { name: 'Phát biểu' }).textContent).toContain('nam-po');
});

test('FLO-6 the queue is moved with a reason', async () => {
  const room = roomOf();
  const first = room.act(point('muong-nhe'), 'askFloor', speak);
  const second = room.act(point('nam-po'), 'askFloor', speak);
  show(room);
  await press(/Sắp xếp Đoàn đại biểu, Điểm cầu nam-po/);
  await userEvent.click(screen.getByRole('menuitem', { name: 'Lên đầu' }));
  const dialog = screen.getByRole('dialog');
  const reason = within(dialog).getByRole('textbox', { name: /Lý do/ });
  await userEvent.clear(reason);
  await userEvent.type(reason, 'Đồng chí phải về sớm');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Sắp xếp' }));
  expect(room.payloadsOf('moveFloorRequest')).toEqual([
    { requestId: second, afterRequestId: null, reason: 'Đồng chí phải về sớm' },
  ]);
  expect(room.state.floor.queue.map(({ requestId }) => requestId)).toEqual([second, first]);
});

test('OBS-17 an outcome is one press; not taken up asks for the reason where the press was', async () => {
  const room = roomOf();
  const obstacleId = withObstacle(room);
  show(room);
  const table = screen.getByRole('region', { name: 'Vướng mắc đang xét' });
  expect(table.textContent).toContain('2 điểm cầu');
  await press('Không xem xét');
  expect(within(table).getByText('Cần ghi rõ lý do không xem xét.')).toBeDefined();
  expect(room.payloadsOf('giveOutcome')).toEqual([]);
  await userEvent.type(within(table).getByRole('textbox'), 'Không thuộc thẩm quyền');
  await press('Kiến nghị Trung ương');
  expect(room.payloadsOf('giveOutcome')).toEqual([
    {
      obstacleId,
      kind: 'recommendedToCentral',
      text: 'Không thuộc thẩm quyền',
      directiveIds: [],
    },
  ]);
});

test('DIR-5 "giao" opens the directive with the obstacle’s words, and settles it', async () => {
  const room = roomOf();
  const obstacleId = withObstacle(room);
  room.act(secretary, 'assignObstacle', { obstacleId, unitIds: ['unit-planning'] });
  show(room);
  await press('Giao nhiệm vụ');
  const dialog = screen.getByRole('dialog');
  const issue = within(dialog).getByRole('button', { name: 'Giao nhiệm vụ' });
  expect(issue).toHaveProperty('disabled', true);
  expect(within(dialog).getByText('Cần ghi rõ thời hạn.')).toBeDefined();
  await userEvent.click(within(dialog).getByRole('button', { name: /Thời hạn hoàn thành/ }));
  await userEvent.click(screen.getByRole('option', { name: 'Khẩn trương' }));
  expect(dialog.textContent).toContain('Giao Sở Kế hoạch và Đầu tư khẩn trương');
  await userEvent.click(issue);
  expect(room.payloadsOf('issueDirective')).toMatchObject([
    {
      text: 'Văn bản hướng dẫn chậm ban hành',
      leadUnitIds: ['unit-planning'],
      deadline: { kind: 'urgent' },
      obstacleIds: [obstacleId],
    },
  ]);
  expect(room.state.obstacles.byId[obstacleId]?.outcome?.kind).toBe('directive');
});

test('a directive being written is there again after Esc', async () => {
  const room = roomOf();
  show(room);
  await userEvent.click(screen.getByRole('tab', { name: /^Nhiệm vụ/ }));
  await press('Giao nhiệm vụ');
  const words = () => screen.findByRole('textbox', { name: /^Nội dung nhiệm vụ/ });
  await userEvent.type(await words(), 'Rà soát danh mục dự án');
  await userEvent.keyboard('{Escape}');
  await press('Giao nhiệm vụ');
  await expect.poll(async () => await words()).toHaveProperty('value', 'Rà soát danh mục dự án');
});

test('DIR-2 leads are found by typing without diacritics, and taken off again', async () => {
  const room = roomOf();
  const obstacleId = withObstacle(room);
  room.act(secretary, 'assignObstacle', { obstacleId, unitIds: ['unit-planning'] });
  show(room);
  await press('Giao nhiệm vụ');
  await press('Bỏ Sở Kế hoạch và Đầu tư');
  expect(screen.getByText('Cần có cơ quan chủ trì hoặc nhóm đối tượng.')).toBeDefined();
  await userEvent.type(screen.getByRole('combobox', { name: 'Cơ quan chủ trì' }), 'tai chinh');
  await userEvent.click(screen.getByRole('option', { name: 'Sở Tài chính' }));
  expect(screen.getByRole('button', { name: 'Bỏ Sở Tài chính' })).toBeDefined();
});

test('cut off, acts of the moment are off and say why; messages still wait their turn', async () => {
  const room = roomOf();
  const member = show(room);
  member.cutOff();
  const next = screen.getByRole('button', { name: /Chuyển sang: Nội dung report.*mất kết nối/ });
  expect(next).toHaveProperty('disabled', true);
  await userEvent.click(screen.getByRole('tab', { name: /Trao đổi/ }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Nội dung tin' }), 'Xin chờ');
  await press('Gửi');
  expect(await screen.findByText('1 tin đang chờ gửi')).toBeDefined();
});

test('VOT-1 calls a vote of the points, counts it live and closes it', async () => {
  const room = roomOf();
  show(room);
  await userEvent.keyboard('b');
  const dialog = await screen.findByRole('dialog');
  await userEvent.type(within(dialog).getByRole('textbox'), 'Nhất trí kế hoạch vốn');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Bắt đầu biểu quyết' }));
  const [voteId = ''] = room.state.votes.order;
  room.act(point('nam-po'), 'castBallot', {
    voteId,
    electorId: 'point-nam-po',
    choice: 'approve',
  });
  expect(await screen.findByText('1/4 đã biểu quyết')).toBeDefined();
  await press('Kết thúc biểu quyết');
  expect(room.state.votes.byId[voteId]?.tally).toEqual({ approve: 1, reject: 0, abstain: 0 });
});

test('CON-5 reads the conclusions, returns them with a remark on an entry', async () => {
  const room = roomOf();
  const entryId = room.act(secretary, 'addConclusion', {
    section: 'results',
    afterEntryId: null,
    text: 'Các chương trình được triển khai đúng tiến độ.',
    sources: [],
  });
  room.act(secretary, 'presentConclusions', {});
  show(room);
  await press('Đọc và duyệt');
  const dialog = screen.getByRole('dialog');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Ghi ý kiến' }));
  await userEvent.type(
    within(dialog).getByRole('textbox', { name: 'Ý kiến về đoạn này' }),
    'Nêu rõ số liệu',
  );
  await userEvent.click(within(dialog).getByRole('button', { name: /Trả lại thư ký/ }));
  expect(room.payloadsOf('returnConclusions')).toEqual([
    { comment: null, entryComments: [{ entryId, comment: 'Nêu rõ số liệu' }] },
  ]);
});

test('CON-6 approves the version shown; one that changed in the meantime is refused on the spot', async () => {
  const room = roomOf();
  const entryId = room.act(secretary, 'addConclusion', {
    section: 'results',
    afterEntryId: null,
    text: 'Bản đầu.',
    sources: [],
  });
  room.act(secretary, 'presentConclusions', {});
  show(room);
  await press('Đọc và duyệt');
  await press('Duyệt bản này');
  room.act(secretary, 'editConclusion', { entryId, version: 1, text: 'Bản sau.', sources: [] });
  room.act(secretary, 'presentConclusions', {});
  const question = screen.getByRole('alertdialog');
  await userEvent.click(within(question).getByRole('button', { name: 'Duyệt bản này' }));
  expect(room.payloadsOf('approveConclusions')).toEqual([{ version: 1 }]);
  expect(room.state.conclusions.status).toBe('presented');
  expect(await screen.findByRole('alert')).toBeDefined();
});

test('AGE-10 a proposal of a point is declined with a reason that it sees', async () => {
  const room = roomOf();
  const proposalId = room.act(point('nam-po'), 'submitAgendaProposal', {
    title: 'Vốn đối ứng',
    explanation: null,
  });
  show(room);
  await userEvent.click(screen.getByRole('tab', { name: /Chương trình/ }));
  await press('Từ chối');
  const dialog = screen.getByRole('dialog');
  await userEvent.type(within(dialog).getByRole('textbox'), 'Đã có trong nội dung 2');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Từ chối' }));
  expect(room.payloadsOf('declineAgendaProposal')).toEqual([
    { proposalId, reason: 'Đã có trong nội dung 2' },
  ]);
});

test('MES-1 writes to the secretaries on the private channel', async () => {
  const room = roomOf();
  show(room);
  await userEvent.click(screen.getByRole('tab', { name: /Trao đổi/ }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Nội dung tin' }), 'Ghép các ý kiến');
  await press('Gửi');
  expect(room.payloadsOf('sendMessage')).toEqual([
    { channel: 'officers', text: 'Ghép các ý kiến' },
  ]);
});

test('keys: N next item, M gives the floor, K ends it, 4 notes the obstacle', async () => {
  const room = roomOf();
  room.act(point('nam-po'), 'askFloor', speak);
  withObstacle(room);
  show(room);
  await userEvent.keyboard('nmk4');
  expect(room.sent.slice(-4).map(({ type }) => type)).toEqual([
    'startAgendaItem',
    'giveFloor',
    'endFloor',
    'giveOutcome',
  ]);
});
