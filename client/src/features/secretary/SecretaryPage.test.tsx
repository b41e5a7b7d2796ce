import { chair, point, secretary } from '@diemcau/shared/testing/actors';
import { obstacleSubmitted } from '@diemcau/shared/testing/material';
import { openSession } from '@diemcau/shared/testing/session';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { LocalRoom } from '../../testing/localRoom.ts';
import { renderInSession } from '../../testing/renderInSession.tsx';
import { SecretaryPage } from './SecretaryPage.tsx';

const quorum = { kind: 'members', numerator: 2, denominator: 3 } as const;

function openPage(room: LocalRoom) {
  renderInSession(room.join(secretary), <SecretaryPage />);
}

/** As typing does, in one go. */
async function fill(field: HTMLElement, text: string) {
  await userEvent.click(field);
  await userEvent.paste(text);
}

test('two obstacles are merged under the text of one, and the merge is taken back', async () => {
  const room = new LocalRoom([
    ...openSession(),
    obstacleSubmitted('muong-nhe'),
    obstacleSubmitted('nam-po', { text: 'Chậm hướng dẫn.' }),
  ]);
  openPage(room);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Chọn để ghép: vướng mắc số 1' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Chọn để ghép: vướng mắc số 2' }));
  expect(screen.getByText('Đã chọn 2 vướng mắc')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Ghép' }));
  const dialog = screen.getByRole('dialog');
  await userEvent.click(within(dialog).getByRole('radio', { name: /^Số 2/ }));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Ghép' }));
  expect(room.payloadsOf('mergeObstacles')).toEqual([
    { intoId: 'obstacle-nam-po', fromIds: ['obstacle-muong-nhe'] },
  ]);
  await userEvent.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
  await vi.waitFor(() =>
    expect(room.payloadsOf('unmergeObstacle')).toEqual([{ obstacleId: 'obstacle-muong-nhe' }]),
  );
});

test('an obstacle is written down for a group that is only named', async () => {
  const room = new LocalRoom(openSession());
  openPage(room);
  await userEvent.click(screen.getByRole('button', { name: 'Ghi vướng mắc cho nơi khác' }));
  const dialog = screen.getByRole('dialog');
  await fill(within(dialog).getByRole('combobox', { name: /^Nơi nêu/ }), 'tap the');
  await userEvent.click(await screen.findByRole('option', { name: 'Tập thể, cá nhân khác' }));
  await fill(within(dialog).getByRole('textbox', { name: /^Tên tập thể/ }), 'Các xã vùng cao');
  await fill(
    within(dialog).getByRole('textbox', { name: /^Vướng mắc là gì/ }),
    'Thiếu đất sản xuất.',
  );
  await userEvent.click(within(dialog).getByRole('button', { name: 'Lưu' }));
  expect(room.payloadsOf('submitObstacle')).toMatchObject([
    { text: 'Thiếu đất sản xuất.', raisedBy: { kind: 'group', name: 'Các xã vùng cao' } },
  ]);
});

test('the roll is called, and the quorum says how it stands', async () => {
  const room = new LocalRoom(openSession({ quorum }));
  openPage(room);
  await userEvent.click(screen.getByRole('tab', { name: 'Điểm danh' }));
  expect(screen.getByText('Chưa đủ điều kiện họp: có mặt 0/5, cần 4')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Còn lại có mặt trực tuyến' }));
  expect(await screen.findByText('Đủ điều kiện họp: có mặt 5/5, cần 4')).toBeDefined();
});

test('nobody is excused without a reason', async () => {
  const room = new LocalRoom(openSession());
  openPage(room);
  await userEvent.click(screen.getByRole('tab', { name: 'Điểm danh' }));
  const person = screen.getByRole('radiogroup', { name: /Đại biểu nam-po/ });
  await userEvent.click(within(person).getByRole('radio', { name: 'Vắng mặt có lý do' }));
  expect(room.payloadsOf('callRoll')).toEqual([]);
  await fill(screen.getByRole('textbox', { name: /^Lý do/ }), 'Đi công tác');
  await userEvent.click(screen.getByRole('button', { name: 'Lưu' }));
  expect(room.payloadsOf('callRoll')).toEqual([
    { marks: [{ personId: 'person-nam-po', presence: 'excused', reason: 'Đi công tác' }] },
  ]);
});

test('the opinion of the one who is speaking is noted', async () => {
  const room = new LocalRoom(openSession());
  const asked = room.act(point('nam-po'), 'askFloor', {
    kind: 'speak',
    personId: 'person-nam-po',
    speakerName: null,
    about: null,
  });
  room.act(chair, 'giveFloor', { requestId: asked, seconds: null });
  openPage(room);
  await userEvent.click(screen.getByRole('tab', { name: /^Phát biểu/ }));
  expect(screen.getByText('1 lượt chưa ghi tóm tắt')).toBeDefined();
  await fill(screen.getByRole('textbox', { name: /^Tóm tắt ý kiến/ }), 'Đề nghị sớm hướng dẫn.');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(await screen.findByText('Mọi lượt phát biểu đã có tóm tắt.')).toBeDefined();
  expect(room.payloadsOf('noteSpeech')).toMatchObject([{ summary: 'Đề nghị sớm hướng dẫn.' }]);
});

test('a message goes into the channel that is chosen', async () => {
  const room = new LocalRoom(openSession());
  openPage(room);
  await userEvent.click(screen.getByRole('radio', { name: 'Gửi tất cả điểm cầu' }));
  await fill(screen.getByRole('textbox', { name: 'Tin' }), 'Phiên họp nghỉ 10 phút.');
  await userEvent.click(screen.getByRole('button', { name: 'Gửi' }));
  expect(room.payloadsOf('sendMessage')).toEqual([
    { channel: 'all', text: 'Phiên họp nghỉ 10 phút.' },
  ]);
});
