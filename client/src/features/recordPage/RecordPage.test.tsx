import type { RecordModel } from '@diemcau/shared/record/model';
import { project } from '@diemcau/shared/record/project';
import type { SessionEvent } from '@diemcau/shared/session/events';
import type { RecordedEvent } from '@diemcau/shared/session/recorded';
import { chair, point, secretary } from '@diemcau/shared/testing/actors';
import { MORNING, withoutIdentity } from '@diemcau/shared/testing/fold';
import { obstacleDetails, obstacleSubmitted } from '@diemcau/shared/testing/material';
import { openSession } from '@diemcau/shared/testing/session';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ApiServer } from '../../session/testing/apiServer.ts';
import { fetchFrom } from '../../session/testing/fetchFrom.ts';
import { LocalRoom } from '../../testing/localRoom.ts';
import { renderInSession } from '../../testing/renderInSession.tsx';
import { RecordPage } from './RecordPage.tsx';

const PATH = '/api/sessions/session-local/record';
const TEXT = 'Văn bản hướng dẫn của Trung ương còn chậm ban hành.';

const conclusions: readonly SessionEvent[] = [
  ...openSession(),
  obstacleSubmitted('muong-nhe'),
  {
    type: 'conclusionAdded',
    payload: {
      entryId: 'entry-1',
      section: 'limitations',
      afterEntryId: null,
      text: TEXT,
      sources: [{ kind: 'obstacle', id: 'obstacle-muong-nhe' }],
    },
  },
  { type: 'conclusionsPresented', payload: { version: 1 } },
];

/** What the server answers: the real record of these events, as it comes over the wire. */
function recordOf(events: readonly SessionEvent[], document: RecordModel['document']): unknown {
  const recorded = events.map(
    (event, index): RecordedEvent => ({
      seq: index + 1,
      at: MORNING + index,
      actor: withoutIdentity(secretary),
      event,
      hash: (index + 1).toString(16).padStart(64, '0'),
    }),
  );
  return JSON.parse(JSON.stringify(project('session-local', recorded, { document })));
}

let api: ApiServer;

beforeEach(async () => {
  api = new ApiServer();
  vi.stubGlobal('fetch', fetchFrom(await api.start()));
});
afterEach(async () => {
  await api.stop();
  vi.unstubAllGlobals();
});

function answer(query: string, body: unknown, status = 200): void {
  api.answers.set(`GET ${PATH}.json${query}`, () => ({ status, body }));
}
const refusal = (code: string) => ({ ok: false, code, message: '', field: null });

function open(room = new LocalRoom(conclusions)) {
  const member = room.join(secretary);
  renderInSession(member, <RecordPage />);
  return { room, member };
}

const paper = () => screen.findByRole('article', { name: 'Bản xem trước thông báo kết luận' });

test('the notice is shown as paper, marked a draft, with files of exactly what is shown', async () => {
  answer('', recordOf(conclusions, 'notice'));
  open();
  const notice = within(await paper());
  expect(notice.getByText('DỰ THẢO')).toBeDefined();
  expect(notice.getByText('THÔNG BÁO')).toBeDefined();
  expect(notice.getByText(TEXT)).toBeDefined();
  expect(screen.getByText('Đã trình chủ trì, bản thứ 1')).toBeDefined();
  expect(screen.getByRole('link', { name: /Word/ }).getAttribute('href')).toBe(
    `${PATH}.docx?upTo=${conclusions.length}`,
  );
  expect(screen.getByText(conclusions.length.toString(16).padStart(64, '0'))).toBeDefined();
});

test('the session’s tables, calendar and proceedings are offered up to the same event', async () => {
  answer('?document=minutes', recordOf(conclusions, 'minutes'));
  answer('', recordOf(conclusions, 'notice'));
  open();
  await paper();
  await userEvent.click(screen.getByRole('tab', { name: 'Biên bản phiên họp' }));
  await screen.findByRole('article', { name: 'Bản xem trước biên bản' });
  for (const [name, ending] of [
    [/Excel/, 'xlsx'],
    [/CSV/, 'csv.zip'],
    [/Lịch/, 'ics'],
    [/Akoma Ntoso/, 'xml'],
  ] as const) {
    expect(screen.getByRole('link', { name }).getAttribute('href')).toBe(
      `${PATH}.${ending}?upTo=${conclusions.length}`,
    );
  }
});

test('annexes stand on sheets of their own, their tables with headed columns', async () => {
  answer('', recordOf(conclusions, 'notice'));
  open();
  const annex = await screen.findByRole('article', { name: /KHÓ KHĂN, VƯỚNG MẮC/ });
  expect(within(annex).getAllByRole('columnheader').length).toBeGreaterThan(1);
  expect(screen.getByRole('link', { name: /KHÓ KHĂN, VƯỚNG MẮC/ })).toBeDefined();
});

test('what each passage rests on is shown when asked for', async () => {
  answer('', recordOf(conclusions, 'notice'));
  open();
  await paper();
  expect(screen.queryByText(/Vướng mắc, sự kiện/)).toBeNull();
  await userEvent.click(screen.getByRole('switch', { name: 'Hiện căn cứ của từng đoạn' }));
  expect(screen.getAllByText(/Vướng mắc, sự kiện/).length).toBeGreaterThan(0);
});

test('a version laid before the chair is shown as it was then', async () => {
  const { length } = conclusions;
  const later = [...conclusions, obstacleSubmitted('nam-po')];
  answer('', recordOf(later, 'notice'));
  answer(`?upTo=${length}`, recordOf(conclusions, 'notice'));
  open(new LocalRoom(later));
  await paper();
  await userEvent.click(screen.getByRole('button', { name: /Lập đến/ }));
  await userEvent.click(screen.getByRole('option', { name: /Kết luận bản thứ 1/ }));
  await vi.waitFor(() =>
    expect(screen.getByRole('link', { name: /JSON|json/ }).getAttribute('href')).toBe(
      `${PATH}.json?upTo=${length}`,
    ),
  );
});

test('the minutes are another document of the same session', async () => {
  answer('', recordOf(conclusions, 'notice'));
  answer('?document=minutes', recordOf(conclusions, 'minutes'));
  open();
  await paper();
  await userEvent.click(screen.getByRole('tab', { name: 'Biên bản phiên họp' }));
  const minutes = await screen.findByRole('article', { name: 'Bản xem trước biên bản' });
  expect(within(minutes).getByText('BIÊN BẢN')).toBeDefined();
  expect(screen.getByRole('link', { name: /PDF/ }).getAttribute('href')).toBe(
    `${PATH}.pdf?document=minutes&upTo=${conclusions.length}`,
  );
});

test('the paper stands still while the session goes on, and says that there is more', async () => {
  answer('', recordOf(conclusions, 'notice'));
  const { room } = open();
  await paper();
  room.act(point('nam-po'), 'submitObstacle', {
    ...obstacleDetails(),
    raisedBy: null,
  });
  expect(await screen.findByText(/Phiên họp đã có thêm \d+ sự kiện/)).toBeDefined();
  const asked = () => api.requests.filter(({ what }) => what.includes('/record.'));
  expect(asked()).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: 'Lập lại văn bản' }));
  await vi.waitFor(() => expect(asked()).toHaveLength(2));
});

test('before the approval a point is told to wait, without an error, and has the record once it comes', async () => {
  answer('', refusal('notNow'), 409);
  const room = new LocalRoom(conclusions);
  renderInSession(room.join(point('nam-po')), <RecordPage />);
  expect(await screen.findByText('Kết luận chưa được duyệt')).toBeDefined();
  expect(screen.queryByRole('link', { name: /Word/ })).toBeNull();
  expect(screen.getByRole('link', { name: 'Về phiên họp' })).toBeDefined();
  answer('', recordOf(conclusions, 'notice'));
  room.act(chair, 'approveConclusions', { version: 1 });
  expect(await paper()).toBeDefined();
});

test('a failure says what to do and can be tried again', async () => {
  open();
  expect(await screen.findByText('Chưa lập được văn bản')).toBeDefined();
  answer('', recordOf(conclusions, 'notice'));
  await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
  expect(await paper()).toBeDefined();
});

test('without a link the paper stays in sight and nothing can be downloaded', async () => {
  answer('', recordOf(conclusions, 'notice'));
  const { member } = open();
  await paper();
  member.cutOff();
  expect(await screen.findByText(/tải được khi có kết nối trở lại/)).toBeDefined();
  expect(screen.queryByRole('link', { name: /Word/ })).toBeNull();
  expect(await paper()).toBeDefined();
});
