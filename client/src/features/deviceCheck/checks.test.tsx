import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { stageTexts } from '../../stage/stageTexts.ts';
import { LinkCheck } from './LinkCheck.tsx';
import { SpeakerCheck } from './SpeakerCheck.tsx';
import { listen } from './useVoiceVerdict.ts';

test('only a person says that the loudspeaker is heard', async () => {
  const play = vi.fn();
  render(<SpeakerCheck isPlaying={false} onPlay={play} onChoose={() => undefined} />);
  expect(screen.queryByRole('button', { name: 'Tôi nghe được' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Phát tiếng thử' }));
  expect(play).toHaveBeenCalledOnce();
  await userEvent.click(screen.getByRole('button', { name: 'Tôi không nghe được' }));
  expect(screen.getByText(/Hãy tăng âm lượng/)).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Tôi nghe được' }));
  expect(screen.getByText('Loa nghe được')).toBeDefined();
});

test('a link is judged in words beside its figures', () => {
  render(
    <LinkCheck
      test={{
        state: 'done',
        found: { roundTrip: 212.4, up: 140_000, down: null, protocol: 'tcp' },
      }}
      onTest={() => undefined}
    />,
  );
  expect(screen.getByRole('status').textContent).toBe('Chỉ đủ cho âm thanh');
  for (const words of ['212 ms', '140 kbit/s', 'chưa đo được', 'TCP']) {
    expect(screen.getByText(words)).toBeDefined();
  }
});

test('a link that reaches nothing says what to do', async () => {
  const test = vi.fn();
  render(<LinkCheck test={{ state: 'failed', failure: 'unreachable' }} onTest={test} />);
  expect(screen.getByRole('alert').textContent).toBe(stageTexts.vi.failure.unreachable);
  await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
  expect(test).toHaveBeenCalledOnce();
});

test('a loud moment counts until it is long past, and another microphone begins anew', () => {
  const subject = 'one';
  const silent = { subject: null, since: 0, loudest: 0, loudestAt: 0, verdict: 'waiting' } as const;
  const at = (before: Parameters<typeof listen>[0], now: number, level: number, of = subject) =>
    listen(before, { subject: of, level, now });
  let heard = at(silent, 1_000, 0);
  expect(heard.verdict).toBe('waiting');
  heard = at(heard, 4_000, 0.001);
  expect(heard.verdict).toBe('silent');
  heard = at(heard, 5_000, 0.2);
  heard = at(heard, 8_900, 0);
  expect(heard.verdict).toBe('clear');
  expect(at(heard, 9_100, 0.01).verdict).toBe('quiet');
  expect(at(heard, 9_100, 0, 'other').verdict).toBe('waiting');
});
