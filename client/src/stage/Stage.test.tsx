import type { Actor } from '@diemcau/shared/log/storedEvent';
import { chair, observer, point } from '@diemcau/shared/testing/actors';
import { openSession } from '@diemcau/shared/testing/session';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { closedDevice, emptyStageState, type StageState } from '../media/stageState.ts';
import { type FakeStage, fakeStage } from '../media/testing/fakeStage.tsx';
import { LocalRoom } from '../testing/localRoom.ts';
import { renderInSession } from '../testing/renderInSession.tsx';
import { HallStage } from './HallStage.tsx';
import { Stage } from './Stage.tsx';
import { camera, voice } from './testing/onStage.ts';

const namPo = point('nam-po');
const muongNhe = point('muong-nhe');

function show(room: LocalRoom, actor: Actor, given: Partial<StageState> = {}): FakeStage {
  const stage = fakeStage(given);
  renderInSession(room.join(actor), stage.around(<Stage shape="page" microphoneKey="m" />));
  return stage;
}

const own = (changes: Partial<StageState['own']>): Partial<StageState> => ({
  own: { ...emptyStageState.own, ...changes },
});

function giveFloor(room: LocalRoom, actor: Actor, personId: string | null): void {
  const requestId = room.act(actor, 'askFloor', {
    kind: 'speak',
    personId,
    speakerName: null,
    about: null,
  });
  room.act(chair, 'giveFloor', { requestId, seconds: 300 });
}

const seat = (key: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-seat="${key}"]`);
  if (found === null) throw new Error(`There is no seat ${key}`);
  return found;
};

test('the floor holder’s plate names place, person and office, and says how it stands', () => {
  const room = new LocalRoom(openSession());
  giveFloor(room, muongNhe, 'person-muong-nhe');
  room.act(namPo, 'askFloor', { kind: 'speak', personId: null, speakerName: null, about: null });
  show(room, observer, {
    tiles: [camera(chair), camera(muongNhe), camera(namPo)],
    voices: [voice(muongNhe)],
  });
  const holder = seat('point/point-muong-nhe/');
  expect(holder.textContent).toContain(
    'Điểm cầu muong-nhe · đ/c Đại biểu muong-nhe, Phó Chủ tịch UBND huyện',
  );
  expect(within(holder).getByText('Đang phát biểu')).toBeDefined();
  expect(within(holder).getByText('Micro đang mở')).toBeDefined();
  expect(screen.getByLabelText(/^Điểm cầu muong-nhe, đ\/c Đại biểu/)).toBeDefined();
  expect(
    within(seat('point/point-nam-po/')).getByText('Đăng ký phát biểu, vị trí 1'),
  ).toBeDefined();
});

test('a floor holder whose microphone is closed, a muted room, and a room without picture', () => {
  const room = new LocalRoom(openSession());
  giveFloor(room, muongNhe, null);
  room.act(chair, 'mutePoint', { pointId: 'point-nam-po' });
  show(room, observer, {
    tiles: [camera(chair)],
    voices: [voice(muongNhe, { open: false }), voice(namPo, { open: false })],
  });
  expect(within(seat('point/point-muong-nhe/')).getByText('Chưa bật micro')).toBeDefined();
  expect(within(seat('point/point-muong-nhe/')).getByText('Không có hình')).toBeDefined();
  expect(within(seat('point/point-nam-po/')).getByText('Đã bị tắt tiếng')).toBeDefined();
});

test('whoever is heard has a ring as loud as the voice', () => {
  const stage = show(new LocalRoom(openSession()), observer, {
    tiles: [camera(chair), camera(namPo)],
    voices: [voice(chair)],
  });
  expect(seat('chair/point-central/').dataset.volume).toBe('0');
  stage.become({ speakers: [{ producerId: 'voice-chair', volume: 0.9 }] });
  expect(seat('chair/point-central/').dataset.volume).toBe('3');
});

test('the microphone opens and closes by its button and by its key', async () => {
  const stage = show(new LocalRoom(openSession()), namPo);
  await userEvent.click(screen.getByRole('button', { name: 'Bật micro' }));
  stage.become(own({ microphone: { ...closedDevice, state: 'open' } }));
  expect(
    screen.getByText('Micro đang mở, mọi người nghe được', { selector: 'p span' }),
  ).toBeDefined();
  await userEvent.keyboard('m');
  expect(stage.acted).toEqual([['openMicrophone'], ['closeMicrophone']]);
});

test('an open microphone that nobody hears says why', () => {
  const room = new LocalRoom(openSession());
  show(room, namPo, own({ microphone: { ...closedDevice, state: 'held' } }));
  const words = (text: RegExp) => screen.getByText(text, { selector: 'p span' });
  expect(words(/^Micro đang mở, chưa đến lượt phát biểu nên chưa ai nghe$/)).toBeDefined();
  room.act(chair, 'recessSession', { reason: null });
  expect(words(/phiên họp tạm nghỉ nên chưa ai nghe/)).toBeDefined();
  room.act(chair, 'mutePoint', { pointId: 'point-nam-po' });
  expect(words(/^Điểm cầu bị tắt tiếng/)).toBeDefined();
});

test('given the floor with a closed microphone one is told to open it', () => {
  const room = new LocalRoom(openSession());
  show(room, namPo);
  giveFloor(room, namPo, null);
  expect(screen.getByText('Đến lượt phát biểu, hãy bật micro')).toBeDefined();
});

test('changes of one’s own microphone are announced', async () => {
  const stage = show(new LocalRoom(openSession()), namPo);
  stage.become(own({ microphone: { ...closedDevice, state: 'held' } }));
  expect(await screen.findAllByText(/chưa ai nghe$/)).toHaveLength(2);
  stage.become(own({ microphone: closedDevice }));
  expect(await screen.findByText('Micro đã tắt.')).toBeDefined();
});

test.each([
  ['microphone', 'denied', /chưa được phép dùng micro/, 'openMicrophone'],
  ['camera', 'inUse', /Camera đang được chương trình khác dùng/, 'openCamera'],
  ['camera', 'unplugged', /Camera vừa bị rút ra/, 'openCamera'],
  ['screen', 'denied', /chưa chọn cửa sổ/, 'shareScreen'],
] as const)(
  'a %s that is %s says so, and can be tried again',
  async (kind, failure, words, act) => {
    const stage = show(
      new LocalRoom(openSession()),
      namPo,
      own({ [kind]: { ...closedDevice, state: 'failed', failure } }),
    );
    const note = screen.getByRole('alert');
    expect(note.textContent).toMatch(words);
    await userEvent.click(within(note).getByRole('button', { name: 'Thử lại' }));
    expect(stage.acted).toEqual([[act]]);
  },
);

test('the link says how good it is and how it is used, and can be told otherwise', async () => {
  const stage = show(new LocalRoom(openSession()), namPo, {
    link: { quality: 'weak', roundTrip: 310.4, saving: 'fewerPictures', choice: 'auto' },
  });
  expect(screen.getByText('Đã bớt hình các điểm cầu khác để giữ tiếng')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Đường truyền yếu, độ trễ 310 ms' }));
  expect(screen.getByRole('menuitem', { name: /^Tự động \(đang chọn\)/ })).toBeDefined();
  await userEvent.click(screen.getByRole('menuitem', { name: /^Chỉ âm thanh/ }));
  expect(stage.acted).toEqual([['chooseSaving', 'audioOnly']]);
});

test('blocked sound is one press away, and a failed stage can be tried again', async () => {
  const stage = show(new LocalRoom(openSession()), observer, { soundBlocked: true });
  await userEvent.click(screen.getByRole('button', { name: 'Bật tiếng' }));
  stage.become({ soundBlocked: false, status: 'failed', failure: 'unreachable' });
  expect(screen.getByRole('alert').textContent).toContain('đổi mạng khác');
  await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
  expect(stage.acted).toEqual([['allowSound'], ['retry']]);
});

test('whoever only watches has no devices of its own; windows that the browser lacks are not offered', async () => {
  show(new LocalRoom(openSession()), observer, { tiles: [camera(chair)] });
  expect(screen.queryByRole('button', { name: /micro|camera|Chia sẻ/i })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Cách xếp hình' }));
  expect(screen.getAllByRole('menuitem')).toHaveLength(5);
  expect(screen.getByRole('menuitem', { name: /Tắt tiếng loa tại máy này/ })).toBeDefined();
  expect(screen.queryByRole('menuitem', { name: /cửa sổ nổi|toàn màn hình/ })).toBeNull();
});

test('the layout is chosen by hand', async () => {
  show(new LocalRoom(openSession()), observer, { tiles: [camera(chair), camera(namPo)] });
  await userEvent.click(screen.getByRole('button', { name: 'Cách xếp hình' }));
  await userEvent.click(screen.getByRole('menuitem', { name: /^Lưới các điểm cầu/ }));
  expect(screen.getByRole('list', { name: 'Các điểm cầu' }).children).toHaveLength(2);
});

test('a hall has the speaker’s picture without a plate, no devices, and its sound can be allowed', async () => {
  const room = new LocalRoom(openSession());
  giveFloor(room, namPo, null);
  const stage = fakeStage({ tiles: [camera(chair), camera(namPo)], soundBlocked: true });
  renderInSession(room.join(observer), stage.around(<HallStage />));
  expect(seat('point/point-nam-po/').querySelector('figcaption')).toBeNull();
  expect(screen.getAllByRole('button')).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: 'Bật tiếng' }));
  expect(stage.acted).toEqual([['allowSound']]);
});
