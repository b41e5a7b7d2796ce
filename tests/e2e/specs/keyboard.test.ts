import type { PayloadOf } from '@diemcau/shared/session/commands';
import { expect, test } from 'vitest';
import { ChairPage } from '../pages/chairPage.ts';
import { dialog, question } from '../pages/parts.ts';
import { PointPage } from '../pages/pointPage.ts';
import { openPage } from '../support/browser.ts';
import { linkForPoint, type Seat, takeSeat } from '../support/invite.ts';
import { Keyboard, keyboardFaults } from '../support/keyboard.ts';
import { AGENDA, obstacles } from '../support/meeting.ts';
import { DISTRICT, type SampleServer } from '../support/sample.ts';
import { sampleForThisTest } from '../support/sampleForThisTest.ts';

const NEIGHBOUR = 'Huyện Nậm Pồ';
const [OBSTACLE = '', OTHER_OBSTACLE = ''] = obstacles;

const bare = (text: string): PayloadOf<'submitObstacle'> => ({
  text,
  raisedBy: null,
  programmes: [],
  categoryId: null,
  level: null,
  legalText: null,
  since: null,
  proposal: null,
  itemised: true,
});
const speak = { kind: 'speak', personId: null, speakerName: null, about: null } as const;

/** The neighbouring district, which has raised an obstacle and asked for the floor. */
async function neighbour(sample: SampleServer, secretary: Seat): Promise<Seat> {
  const seat = await takeSeat(sample, await linkForPoint(secretary, NEIGHBOUR));
  await seat.send('submitObstacle', bare(OTHER_OBSTACLE));
  await seat.send('askFloor', speak);
  return seat;
}

test('a point does everything from the keyboard alone', async () => {
  const sample = await sampleForThisTest();
  const chair = await takeSeat(sample, sample.links.chair);
  await chair.send('openSession', {});
  await neighbour(sample, await takeSeat(sample, sample.links.secretary));
  const page = await openPage(sample.links.point, { name: 'point' });
  const point = new PointPage(page);
  const keys = new Keyboard(page);

  // Who is in the room.
  await keys.press(page.getByRole('button', { name: 'Thêm người' }));
  await keys.type(page.getByRole('textbox', { name: 'Họ và tên' }), 'Đại biểu của huyện');
  await keys.press(page.getByRole('button', { name: 'Khai danh sách và vào phiên họp' }));
  await point.floor.waitFor();

  // The floor: asked for, withdrawn, asked for with a point of order.
  await keys.press(point.floor.getByRole('button', { name: 'Đăng ký phát biểu' }));
  await keys.press(point.floor.getByRole('button', { name: 'Rút đăng ký' }), 'Space');
  await keys.press(point.floor.getByRole('button', { name: 'Ghi rõ người, nội dung' }));
  const request = dialog(page, 'Đăng ký phát biểu');
  await keys.press(request.getByRole('checkbox', { name: 'Ý kiến về trình tự' }), 'Space');
  await keys.press(request.getByRole('button', { name: 'Đăng ký phát biểu' }));
  await expect.poll(() => chair.state().floor.queue[0]?.kind).toBe('pointOfOrder');

  // An obstacle: begun and left with Esc, which gives the focus back; then sent, edited, withdrawn.
  const raise = point.acts.getByRole('button', { name: 'Nêu vướng mắc' });
  await keys.press(raise);
  const form = dialog(page, 'Nêu vướng mắc');
  await keys.type(form.getByRole('textbox', { name: 'Vướng mắc là gì?' }), OBSTACLE);
  await page.keyboard.press('Escape');
  await form.waitFor({ state: 'detached' });
  await keys.press(raise);
  await keys.press(form.getByRole('button', { name: 'Gửi vướng mắc' }));
  await point.own.getByRole('article').getByText(OBSTACLE).waitFor();
  await keys.press(point.own.getByRole('button', { name: 'Sửa' }));
  const edit = dialog(page, 'Sửa vướng mắc');
  await keys.type(edit.getByRole('textbox', { name: 'Đề xuất, kiến nghị' }), 'Sớm ban hành');
  await keys.press(edit.getByRole('button', { name: 'Lưu thay đổi' }));
  await edit.waitFor({ state: 'detached' });
  await keys.press(point.own.getByRole('button', { name: 'Rút' }));
  const asked = question(page, 'Rút vướng mắc số 2?');
  await keys.press(asked.getByRole('button', { name: 'Rút vướng mắc' }));
  await point.own.getByText(/^Đã rút lúc/).waitFor();

  // Another's obstacle is joined, and left again.
  await keys.showTab('Của các nơi khác');
  const others = page.getByRole('tabpanel', { name: 'Của các nơi khác' });
  await keys.press(others.getByRole('button', { name: 'Cùng vướng mắc' }));
  await keys.showTab('Của đơn vị tôi');
  await keys.press(point.own.getByRole('button', { name: 'Thôi cùng vướng mắc' }));
  await page.getByRole('tab', { name: 'Của các nơi khác 1' }).waitFor();

  // What the delegation proposes, and a message to all.
  await keys.press(point.acts.getByRole('button', { name: 'Đề xuất nội dung' }));
  const item = dialog(page, 'Đề xuất nội dung chương trình');
  await keys.type(item.getByRole('textbox', { name: 'Tên nội dung' }), 'Cơ chế phối hợp');
  await keys.press(item.getByRole('button', { name: 'Gửi đề xuất' }));
  await item.waitFor({ state: 'detached' });
  await keys.press(point.acts.getByRole('button', { name: 'Đề xuất giải pháp' }));
  const solution = dialog(page, 'Đề xuất giải pháp');
  await keys.type(
    solution.getByRole('textbox', { name: 'Giải pháp là gì?' }),
    'Lồng ghép nguồn lực',
  );
  await keys.press(solution.getByRole('button', { name: 'Gửi giải pháp' }));
  await solution.waitFor({ state: 'detached' });
  await keys.showTab('Trao đổi');
  await keys.type(
    page.getByRole('textbox', { name: 'Tin gửi đến tất cả các điểm cầu' }),
    'Âm thanh tốt.',
  );
  await keys.press(page.getByRole('button', { name: 'Gửi tin' }));
  await page.getByRole('tabpanel', { name: 'Trao đổi' }).getByText('Âm thanh tốt.').waitFor();

  // It speaks, and ends its speech; it votes.
  const [mine] = chair.state().floor.queue;
  await chair.send('giveFloor', { requestId: mine?.requestId ?? '', seconds: 300 });
  await keys.press(point.floor.getByRole('button', { name: 'Kết thúc phát biểu' }));
  await expect.poll(() => chair.state().floor.currentSpeechId).toBeNull();
  const electorIds = [...chair.state().attendance.pointOrder];
  await chair.send('callVote', { question: 'Thống nhất?', secret: false, electorIds });
  await keys.press(point.vote.getByRole('button', { name: 'Tán thành', exact: true }));
  await point.vote.getByText('Đã biểu quyết: Tán thành').waitFor();
  expect(await keyboardFaults(page)).toEqual([]);
});

test('the chair conducts from the keyboard alone', async () => {
  const sample = await sampleForThisTest();
  const chair = await ChairPage.open(sample.links.chair);
  const { page } = chair;
  const keys = new Keyboard(page);
  const point = await takeSeat(sample, sample.links.point);
  await keys.press(page.getByRole('button', { name: 'Khai mạc', exact: true }));
  await page.getByRole('button', { name: 'Tạm nghỉ' }).waitFor();
  const other = await neighbour(sample, await takeSeat(sample, sample.links.secretary));
  await point.send('askFloor', speak);
  await point.send('submitObstacle', bare(OBSTACLE));
  await chair.queue.getByText(DISTRICT).first().waitFor();

  // The agenda: the next item by one key; the order by the menu.
  await page.keyboard.press('n');
  await chair.item.getByRole('heading', { name: AGENDA.report }).waitFor();
  await keys.showTab('Chương trình');
  const agenda = page.getByRole('grid', { name: 'Chương trình' });
  const last = await keys.row(agenda, AGENDA.conclusions);
  await keys.choose(last.getByRole('button', { name: 'Sắp xếp' }), 'menuitem', 'Chuyển lên');
  await expect
    .poll(() => agenda.getByRole('row').nth(1).textContent())
    .toContain(AGENDA.conclusions);

  // The queue: moved by its menu with the reason, then by its handle.
  const queue = page.getByRole('grid', { name: 'Đăng ký phát biểu' });
  const firstInQueue = () => queue.getByRole('row').first().getAttribute('aria-label');
  const first = await keys.row(queue, NEIGHBOUR);
  await keys.choose(first.getByRole('button', { name: /^Sắp xếp/ }), 'menuitem', 'Chuyển xuống');
  await keys.press(page.getByRole('dialog').getByRole('button', { name: 'Sắp xếp' }));
  await expect.poll(firstInQueue).toContain(DISTRICT);
  const moved = await keys.row(queue, DISTRICT);
  const handle = moved.getByRole('button', { name: /^Di chuyển/ });
  await keys.press(handle);
  // Only once the row is taken up does the focus go from its handle to the places it may be put down.
  await expect.poll(() => handle.evaluate((each) => each === document.activeElement)).toBe(false);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await keys.press(page.getByRole('dialog').getByRole('button', { name: 'Sắp xếp' }));
  await expect.poll(firstInQueue).toContain(NEIGHBOUR);

  // The floor: given, extended, ended, all by single keys; a point invited by name.
  await page.keyboard.press('m');
  await chair.floor.getByText(NEIGHBOUR).first().waitFor();
  await page.keyboard.press('g');
  await expect.poll(() => seconds(other)).toBe(420);
  await page.keyboard.press('k');
  await chair.floor.getByText('Chưa có người phát biểu').waitFor();
  const waiting = await keys.row(queue, DISTRICT);
  await keys.press(waiting.getByRole('button', { name: `Mời ${DISTRICT} phát biểu` }), 'Space');
  await keys.press(chair.floor.getByRole('button', { name: 'Kết thúc' }));
  await page.keyboard.press('i');
  const invitation = dialog(page, 'Mời phát biểu');
  await keys.find(invitation.getByRole('combobox', { name: 'Điểm cầu' }), 'Huyện Tủa Chùa');
  await keys.press(invitation.getByRole('button', { name: 'Ghi vào danh sách' }));
  await chair.queue.getByText('Huyện Tủa Chùa').first().waitFor();

  // Obstacles: found, called, concluded by one key, and with a directive by its form.
  await page.keyboard.press('v');
  await keys.press(page.getByRole('button', { name: 'Gọi vướng mắc số 1 ra xét' }));
  await chair.table.getByText('Vướng mắc số 1', { exact: true }).waitFor();
  await page.keyboard.press('3');
  await chair.table.getByText('Kiến nghị Trung ương').first().waitFor();
  await keys.press(chair.table.getByRole('button', { name: 'Gọi vướng mắc số 2' }));
  await chair.table.getByText('Vướng mắc số 2', { exact: true }).waitFor();
  await page.keyboard.press('2');
  const directive = dialog(page, 'Giao nhiệm vụ từ vướng mắc số 2');
  await keys.type(
    directive.getByRole('textbox', { name: 'Nội dung nhiệm vụ' }),
    'tổng hợp, báo cáo',
  );
  await keys.find(
    directive.getByRole('combobox', { name: 'Cơ quan chủ trì' }),
    'Sở Kế hoạch và Đầu tư',
  );
  await keys.choose(
    directive.getByRole('button', { name: 'Thời hạn hoàn thành' }),
    'option',
    'Khẩn trương',
  );
  await keys.press(directive.getByRole('button', { name: 'Giao nhiệm vụ', exact: true }));
  await directive.waitFor({ state: 'detached' });
  await expect.poll(() => point.state().directives.order.length).toBe(1);

  // A vote is called and closed; the keys are listed; the session rests, goes on and ends.
  await page.keyboard.press('b');
  const vote = dialog(page, 'Tổ chức biểu quyết');
  await keys.type(vote.getByRole('textbox', { name: 'Nội dung biểu quyết' }), 'Thống nhất?');
  await keys.press(vote.getByRole('button', { name: 'Bắt đầu biểu quyết' }));
  await keys.press(chair.vote.getByRole('button', { name: 'Kết thúc biểu quyết' }));
  await chair.vote.waitFor({ state: 'detached' });
  await page.keyboard.press('?');
  await dialog(page, 'Phím tắt').getByText('Tổ chức biểu quyết').waitFor();
  await page.keyboard.press('Escape');
  await dialog(page, 'Phím tắt').waitFor({ state: 'detached' });
  expect(await keyboardFaults(page)).toEqual([]);
  await keys.press(page.getByRole('button', { name: 'Tạm nghỉ' }));
  await keys.press(page.getByRole('dialog').getByRole('button', { name: 'Tạm nghỉ' }));
  await keys.press(page.getByRole('button', { name: 'Họp tiếp' }));
  await keys.choose(
    page.getByRole('button', { name: 'Việc khác của phiên họp' }),
    'menuitem',
    'Bế mạc phiên họp',
  );
  await keys.press(page.getByRole('alertdialog').getByRole('button', { name: 'Bế mạc phiên họp' }));
  await page.getByRole('button', { name: 'Mở lại phiên họp' }).waitFor();
});

/** How long the speech under way may be. */
function seconds(seat: Seat): number | null {
  const { currentSpeechId, speeches } = seat.state().floor;
  return currentSpeechId === null ? null : (speeches[currentSpeechId]?.seconds ?? null);
}
