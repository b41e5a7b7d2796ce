import type { Actor } from '@diemcau/shared/log/storedEvent';
import type { MediaStateMessage } from '@diemcau/shared/protocol/mediaMessages';
import { chair, point } from '@diemcau/shared/testing/actors';
import { openSession } from '@diemcau/shared/testing/session';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { LocalRoom } from '../testing/localRoom.ts';
import { renderInSession } from '../testing/renderInSession.tsx';
import { StagePlace } from './StagePlace.tsx';

const noWorker = {
  state: 'off',
  reason: 'noWorker',
  remedy: { vi: 'Chạy npm run media:worker.', en: 'Run npm run media:worker.' },
} as const satisfies MediaStateMessage;

function show(actor: Actor, media: MediaStateMessage | null) {
  const member = new LocalRoom(openSession()).join(actor);
  member.session.store.setState({ media });
  renderInSession(
    member,
    <>
      <StagePlace shape="page" />
      <textarea aria-label="Ghi chú" />
    </>,
  );
  return (next: MediaStateMessage) => act(() => member.session.store.setState({ media: next }));
}

const place = () => document.body.textContent;

test('whoever can mend a missing worker is told how, others see nothing', () => {
  show(chair, noWorker);
  expect(screen.getByText(/Chạy npm run media:worker\./)).toBeDefined();
});

test('a point sees nothing where there is no stage', () => {
  show(point('nam-po'), noWorker);
  expect(place()).not.toMatch(/hình ảnh/);
});

test('switched off, or not known yet: nothing for anybody', () => {
  const become = show(chair, null);
  expect(place()).not.toMatch(/hình ảnh/);
  become({ state: 'off', reason: 'switchedOff', remedy: null });
  expect(place()).not.toMatch(/hình ảnh/);
});

test('while the worker is built, how far it is', () => {
  const become = show(point('nam-po'), { state: 'building', done: null, total: null });
  expect(screen.getByText('Đang chuẩn bị hình ảnh và âm thanh…')).toBeDefined();
  become({ state: 'building', done: 40, total: 100 });
  expect(screen.getByText(/Đang chuẩn bị hình ảnh và âm thanh… 40\s?%/)).toBeDefined();
});

test('the stage does not come up under the hands of somebody who writes, but when asked to', async () => {
  const become = show(point('nam-po'), { state: 'building', done: null, total: null });
  await userEvent.click(screen.getByRole('textbox', { name: 'Ghi chú' }));
  become({ state: 'ready' });
  expect(screen.getByText('Hình ảnh, âm thanh đã sẵn sàng.')).toBeDefined();
  await userEvent.keyboard('vẫn đang viết');
  expect(screen.getByRole('button', { name: 'Hiện hình' })).toBeDefined();
});
