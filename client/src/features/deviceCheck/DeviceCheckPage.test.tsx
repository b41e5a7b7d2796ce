import { chair, hallScreen, observer, point } from '@diemcau/shared/testing/actors';
import { preparedSession } from '@diemcau/shared/testing/session';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { chooseLanguage } from '../../i18n/language.ts';
import { deviceTexts } from '../../stage/devices/deviceTexts.ts';
import { LocalRoom } from '../../testing/localRoom.ts';
import { renderInSession } from '../../testing/renderInSession.tsx';
import { DeviceCheckPage } from './DeviceCheckPage.tsx';

/** A track as far as the page looks at it; jsdom has none. */
class GivenTrack extends EventTarget {
  readonly label = 'Camera phòng họp';
  readonly readyState = 'live';
  contentHint = '';
  stopped = 0;
  getSettings() {
    return { deviceId: 'camera-1' };
  }
  stop() {
    this.stopped += 1;
  }
}

const devices = {
  getUserMedia: vi.fn<(wanted: MediaStreamConstraints) => Promise<unknown>>(),
  enumerateDevices: async () => [],
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
};

const withDevices = (mediaDevices: typeof devices | undefined): void => {
  Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: mediaDevices });
};

beforeEach(() => {
  devices.getUserMedia.mockReset();
  vi.stubGlobal('isSecureContext', true);
  withDevices(devices);
  vi.stubGlobal('MediaStream', class {});
});
afterEach(() => {
  Reflect.deleteProperty(navigator, 'mediaDevices');
  chooseLanguage('vi');
});

const show = (who = point('nam-po'), media: 'ready' | 'building' = 'ready') => {
  const member = new LocalRoom(preparedSession()).join(who);
  member.session.store.setState({
    media: media === 'ready' ? { state: media } : { state: media, done: null, total: null },
  });
  return renderInSession(
    member,
    <Routes>
      <Route path="/phien/:id/thiet-bi" element={<DeviceCheckPage />} />
      <Route path="/phien/:id" element={<h1>Trong phiên họp</h1>} />
      <Route path="/phien/:id/man-hinh" element={<h1>Màn hình</h1>} />
    </Routes>,
    { path: '/phien/session-local/thiet-bi' },
  );
};
/** In browsers a DOMException is an Error; in jsdom it is not. */
const refusal = (name: string) => Object.assign(new Error('refused'), { name });
const refuse = (name: string) => devices.getUserMedia.mockRejectedValue(refusal(name));

test.each([
  ['denied', 'NotAllowedError'],
  ['inUse', 'NotReadableError'],
  ['missing', 'NotFoundError'],
  ['failed', 'UnknownError'],
] as const)('%s: each device says why, and may be tried again', async (failure, name) => {
  refuse(name);
  show();
  expect(await screen.findByText(deviceTexts.vi.failure.camera[failure])).toBeDefined();
  expect(await screen.findByText(deviceTexts.vi.failure.microphone[failure])).toBeDefined();
  expect(screen.getByText(/không có camera và micro/)).toBeDefined();
  const [again] = screen.getAllByRole('button', { name: 'Thử lại' });
  const asked = devices.getUserMedia.mock.calls.length;
  if (again !== undefined) await userEvent.click(again);
  expect(devices.getUserMedia.mock.calls.length).toBe(asked + 1);
});

test.each(['unsupported', 'insecure'] as const)(
  '%s: said in both languages, with no button',
  async (failure) => {
    if (failure === 'insecure') vi.stubGlobal('isSecureContext', false);
    else withDevices(undefined);
    show();
    expect(await screen.findByText(deviceTexts.vi.failure.camera[failure])).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Thử lại' })).toBeNull();
    act(() => chooseLanguage('en'));
    expect(screen.getByText(deviceTexts.en.failure.microphone[failure])).toBeDefined();
    expect(screen.getByText(/You enter without camera and microphone/)).toBeDefined();
  },
);

test('a camera that is pulled out in the middle says so; leaving lets go of it', async () => {
  const track = new GivenTrack();
  devices.getUserMedia.mockImplementation(async ({ video }) => {
    if (video === undefined) throw refusal('NotFoundError');
    return { getTracks: () => [track] };
  });
  const page = show();
  expect(await screen.findByText('Camera hoạt động')).toBeDefined();
  expect(screen.getByText(/không lật gương/)).toBeDefined();
  expect(screen.getByText(/không có micro: vẫn nghe/)).toBeDefined();
  track.dispatchEvent(new Event('ended'));
  expect(await screen.findByText(deviceTexts.vi.failure.camera.unplugged)).toBeDefined();
  page.unmount();
  expect(track.stopped).toBeGreaterThan(0);
});

test('the room is entered without trying anything', async () => {
  refuse('NotFoundError');
  show(chair);
  await userEvent.click(screen.getByRole('link', { name: 'Vào phòng họp' }));
  expect(screen.getByRole('heading', { name: 'Trong phiên họp' })).toBeDefined();
});

test('where there are no pictures and sound, one is in the room at once', () => {
  show(point('nam-po'), 'building');
  expect(screen.getByRole('heading', { name: 'Trong phiên họp' })).toBeDefined();
  expect(devices.getUserMedia).not.toHaveBeenCalled();
});

test.each([
  ['an observer', observer, '/phien/session-local'],
  ['the hall screen', hallScreen, '/phien/session-local/man-hinh'],
])('%s tries the loudspeaker alone', (_, who, next) => {
  show(who);
  expect(screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent)).toEqual([
    ' Loa',
  ]);
  expect(devices.getUserMedia).not.toHaveBeenCalled();
  expect(screen.getByRole('link', { name: 'Vào phòng họp' }).getAttribute('href')).toBe(next);
});
