import type { PayloadOf } from '@diemcau/shared/session/commands';
import { chair, point, secretary } from '@diemcau/shared/testing/actors';
import { openSession, preparedSession } from '@diemcau/shared/testing/session';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import type { LocalMember } from '../../testing/localMember.ts';
import { LocalRoom } from '../../testing/localRoom.ts';
import { renderInSession } from '../../testing/renderInSession.tsx';
import { PointPage } from './PointPage.tsx';

let room: LocalRoom;
let member: LocalMember;

const obstacle = (text: string): PayloadOf<'submitObstacle'> => ({
  text,
  programmes: [],
  categoryId: null,
  level: null,
  legalText: null,
  since: null,
  proposal: null,
  itemised: true,
  raisedBy: null,
});

function show(history = openSession()): void {
  room = new LocalRoom(history);
  member = room.join(point('nam-po'));
  renderInSession(member, <PointPage />);
}

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const openTab = (name: RegExp) => userEvent.click(screen.getByRole('tab', { name }));
const own = () => within(screen.getByRole('list', { name: 'Vướng mắc của đơn vị' }));

/** Adds to what a field holds, at its end, in one go. */
async function add(field: HTMLElement, text: string): Promise<void> {
  await userEvent.click(field);
  await userEvent.paste(text);
}

async function write(text: string): Promise<void> {
  await press('Nêu vướng mắc');
  await add(await screen.findByRole('textbox', { name: /Vướng mắc là gì/ }), text);
}

beforeEach(() => show());

test('the floor is asked for with one press, one sees one’s place, and takes it back', async () => {
  room.act(point('muong-nhe'), 'askFloor', {
    kind: 'speak',
    personId: null,
    speakerName: null,
    about: null,
  });
  await press('Đăng ký phát biểu');
  expect(await screen.findByText('Vị trí 2')).toBeDefined();
  await press('Rút đăng ký');
  expect(await screen.findByRole('button', { name: 'Đăng ký phát biểu' })).toBeDefined();
  expect(room.state.floor.queue).toHaveLength(1);
});

test('who speaks and what about may be said, and a point of order goes first', async () => {
  await userEvent.click(
    screen.getAllByRole('button', { name: 'Ghi rõ người, nội dung' })[0] ?? document.body,
  );
  const dialog = within(await screen.findByRole('dialog'));
  await add(dialog.getByRole('textbox', { name: /Về nội dung gì/ }), 'Vốn đối ứng');
  await userEvent.click(dialog.getByRole('checkbox', { name: /Ý kiến về trình tự/ }));
  await userEvent.click(dialog.getByRole('button', { name: 'Đăng ký phát biểu' }));
  await vi.waitFor(() =>
    expect(room.payloadsOf('askFloor')).toEqual([
      { kind: 'pointOfOrder', personId: null, speakerName: null, about: 'Vốn đối ứng' },
    ]),
  );
});

test('an invited room sees so; with the floor it sees its time and ends its speech itself', async () => {
  room.act(chair, 'inviteToFloor', { pointId: 'point-nam-po', unitId: null, personId: null });
  expect(await screen.findByText('Chủ trì mời phát biểu')).toBeDefined();
  room.act(chair, 'giveFloor', {
    requestId: room.state.floor.queue[0]?.requestId ?? '',
    seconds: 300,
  });
  expect(await screen.findByText('Đồng chí đang phát biểu')).toBeDefined();
  await press('Kết thúc phát biểu');
  expect(room.state.floor.currentSpeechId).toBeNull();
});

test('one sentence is enough for an obstacle; what the words give away goes along', async () => {
  await write('Giải ngân vốn nông thôn mới chậm');
  const suggested = within(await screen.findByRole('region', { name: /Gợi ý/ }));
  expect(suggested.getAllByRole('button')).toHaveLength(2);
  await press('Gửi vướng mắc');
  expect(await own().findByText(/Đã gửi lúc/)).toBeDefined();
  expect(room.payloadsOf('submitObstacle')).toEqual([
    {
      ...obstacle('Giải ngân vốn nông thôn mới chậm'),
      programmes: [{ programmeId: 'programme-new-rural', projectCode: null }],
      categoryId: 'disbursement',
    },
  ]);
});

test('a suggestion is taken off with one press and does not come back', async () => {
  await write('Giải ngân vốn chậm');
  await userEvent.click(await screen.findByRole('button', { name: /Bỏ gợi ý Giải ngân/ }));
  await add(screen.getByRole('textbox', { name: /Vướng mắc là gì/ }), ' quá');
  await press('Gửi vướng mắc');
  await vi.waitFor(() =>
    expect(room.payloadsOf('submitObstacle')).toEqual([obstacle('Giải ngân vốn chậm quá')]),
  );
});

test('an obstacle without a word is not sent, and the form says what is missing', async () => {
  await press('Nêu vướng mắc');
  await press('Gửi vướng mắc');
  expect(await screen.findByText('Hãy viết một câu về vướng mắc.')).toBeDefined();
  expect(room.sent).toEqual([]);
});

test('what is half written is there again when the form is opened again', async () => {
  await write('Thiếu đất');
  await press('Hủy');
  await press('Nêu vướng mắc');
  expect(await screen.findByDisplayValue('Thiếu đất')).toBeDefined();
  await press('Xóa, viết lại từ đầu');
  expect(screen.queryByDisplayValue('Thiếu đất')).toBeNull();
});

test('the same obstacle of another is joined instead of written again', async () => {
  room.act(point('muong-nhe'), 'submitObstacle', obstacle('Chậm ban hành văn bản hướng dẫn'));
  await write('văn bản hướng dẫn chậm ban hành');
  await userEvent.click(await screen.findByRole('button', { name: 'Cùng vướng mắc' }));
  await vi.waitFor(() => expect(room.payloadsOf('joinObstacle')).toHaveLength(1));
  expect(room.payloadsOf('submitObstacle')).toHaveLength(1);
  expect(await own().findByText('Chậm ban hành văn bản hướng dẫn')).toBeDefined();
});

test('one’s own obstacle says what became of it', async () => {
  const mine = room.act(point('nam-po'), 'submitObstacle', obstacle('Của Nậm Pồ'));
  const theirs = room.act(point('muong-nhe'), 'submitObstacle', obstacle('Của Mường Nhé'));
  expect(await own().findByRole('button', { name: 'Sửa' })).toBeDefined();
  room.act(secretary, 'mergeObstacles', { intoId: theirs, fromIds: [mine] });
  expect(await own().findByText('Đã ghép với vướng mắc số 2 của Điểm cầu muong-nhe')).toBeDefined();
  expect(own().queryByRole('button', { name: 'Sửa' })).toBeNull();
});

test('one’s own obstacle is edited, and withdrawn after one question', async () => {
  room.act(point('nam-po'), 'submitObstacle', obstacle('Thiếu đất'));
  await userEvent.click(await own().findByRole('button', { name: 'Sửa' }));
  await add(await screen.findByDisplayValue('Thiếu đất'), ' ở');
  await press('Lưu thay đổi');
  expect(await own().findByText('Thiếu đất ở')).toBeDefined();
  await userEvent.click(own().getByRole('button', { name: 'Rút' }));
  await press('Rút vướng mắc');
  expect(await own().findByText(/Đã rút lúc/)).toBeDefined();
});

test('what others raised is counted on its tab, joined and left there', async () => {
  room.act(point('muong-nhe'), 'submitObstacle', obstacle('Của Mường Nhé'));
  await openTab(/Của các nơi khác\s*1/);
  await press('Cùng vướng mắc');
  expect(await screen.findByRole('tab', { name: /Của các nơi khác\s*0/ })).toBeDefined();
  await openTab(/Của đơn vị tôi\s*1/);
  await press('Thôi cùng vướng mắc');
  expect(await screen.findByRole('tab', { name: /Của các nơi khác\s*1/ })).toBeDefined();
});

test('cut off, one writes on: it waits in sight, can be discarded and brought back, and arrives', async () => {
  member.cutOff();
  await write('Viết khi mất mạng');
  await press('Gửi vướng mắc');
  expect(await own().findByText(/Đang chờ gửi từ/)).toBeDefined();
  await press('Bỏ');
  await vi.waitFor(() => expect(member.session.store.getState().outbox).toEqual([]));
  await press('Hoàn tác');
  await vi.waitFor(() => expect(member.session.store.getState().outbox).toHaveLength(1));
  member.reconnect();
  await vi.waitFor(() => expect(room.payloadsOf('submitObstacle')).toHaveLength(1));
  expect(await own().findByText(/Đã gửi lúc/)).toBeDefined();
});

test('what is refused keeps its words: they go back into the form', async () => {
  member.cutOff();
  await write('Gửi muộn');
  await press('Gửi vướng mắc');
  await own().findByText(/Đang chờ gửi từ/);
  room.act(chair, 'adjournSession', {});
  member.reconnect();
  expect(await screen.findByText('Chưa được nhận')).toBeDefined();
  room.act(secretary, 'reopenSession', { reason: 'Còn ý kiến' });
  await press('Sửa và gửi lại');
  await add(await screen.findByDisplayValue('Gửi muộn'), ' nhưng đủ');
  await press('Gửi vướng mắc');
  expect(await own().findByText('Gửi muộn nhưng đủ')).toBeDefined();
  expect(screen.queryByText('Chưa được nhận')).toBeNull();
});

test('a proposed agenda item shows the answer that it got', async () => {
  await press('Đề xuất nội dung');
  await add(await screen.findByRole('textbox', { name: /Tên nội dung/ }), 'Vốn 2023');
  await press('Gửi đề xuất');
  await vi.waitFor(() => expect(room.payloadsOf('submitAgendaProposal')).toHaveLength(1));
  room.act(secretary, 'declineAgendaProposal', {
    proposalId: room.state.agenda.proposalOrder[0] ?? '',
    reason: 'Để phiên sau',
  });
  await openTab(/Chương trình/);
  expect(await screen.findByText('Không đưa vào chương trình')).toBeDefined();
  expect(screen.getByText('Lý do: Để phiên sau')).toBeDefined();
});

test('in a named vote the room’s elector votes and may change it', async () => {
  room.act(chair, 'callVote', {
    question: 'Thông qua?',
    secret: false,
    electorIds: ['person-nam-po', 'person-tua-chua'],
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Tán thành' }));
  expect(await screen.findByText('Đã biểu quyết: Tán thành')).toBeDefined();
  await press('Không tán thành');
  expect(await screen.findByText('Đã biểu quyết: Không tán thành')).toBeDefined();
});

test('a secret ballot is asked once and cannot be changed', async () => {
  room.act(chair, 'callVote', {
    question: 'Tín nhiệm?',
    secret: true,
    electorIds: ['person-nam-po', 'person-tua-chua', 'person-muong-nhe'],
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Tán thành' }));
  expect(room.payloadsOf('castBallot')).toEqual([]);
  await press('Bỏ phiếu');
  expect(await screen.findByText(/Đã bỏ phiếu kín/)).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Tán thành' })).toBeNull();
});

test('before the opening and in a recess the page says so, and what can be done meanwhile', async () => {
  room.act(chair, 'recessSession', { reason: null });
  expect(await screen.findByText('Đang tạm nghỉ')).toBeDefined();
  expect(screen.getByText('Đăng ký phát biểu mở lại khi hết giờ nghỉ.')).toBeDefined();
  expect(screen.getByRole('button', { name: 'Nêu vướng mắc' })).toHaveProperty('disabled', false);
});

test('a session not opened yet already takes obstacles', () => {
  cleanup();
  show(preparedSession());
  expect(screen.getByRole('heading', { level: 1, name: 'Phiên họp chưa khai mạc' })).toBeDefined();
  expect(screen.getByRole('button', { name: 'Nêu vướng mắc' })).toHaveProperty('disabled', false);
});
