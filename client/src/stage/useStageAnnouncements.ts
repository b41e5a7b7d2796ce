import { isMuted } from '@diemcau/shared/session/stage/heard';
import { useEffect, useRef } from 'react';
import { useLanguage } from '../i18n/language.ts';
import { useTexts } from '../i18n/texts.ts';
import type { OwnDevice } from '../media/stageState.ts';
import { useStage } from '../media/useStage.ts';
import { useParty, useSessionState } from '../session/useSession.ts';
import { announce } from '../ui/Announcer/announce.ts';
import { deviceTexts } from './devices/deviceTexts.ts';
import { useMicrophone } from './devices/useMicrophone.ts';
import { useSeats } from './layout/useSeats.ts';
import { stageTexts } from './stageTexts.ts';
import { seatWords } from './tile/seatWords.ts';

/**
 * Has the screen reader say what changes on the stage: the own devices, who begins to share a screen. Who is
 * speaking is said with the session's events, and why one is not heard beside a delegation's microphone.
 */
export function useStageAnnouncements(): void {
  useMicrophoneWords();
  useCameraAndScreenWords();
  useSharingWords();
}

/** Calls back with each new value and the one before it; not with the first. */
function useChange<Value>(value: Value, onChange: (value: Value, before: Value) => void): void {
  const before = useRef(value);
  useEffect(() => {
    if (Object.is(before.current, value)) return;
    const earlier = before.current;
    before.current = value;
    onChange(value, earlier);
  });
}

function useMicrophoneWords(): void {
  const texts = useTexts(deviceTexts);
  const { party, role } = useParty();
  const muted = useSessionState((state) => isMuted(state, party));
  const { standing } = useMicrophone();
  // On delegations' pages a note of its own says it.
  const isDelegation = role === 'point' || role === 'agency';
  useChange(standing, (now, before) => {
    if (now === 'opening' || now === 'muted' || now === 'yourTurn' || before === 'muted') return;
    if (now === 'closed' && (before === 'opening' || before === 'yourTurn')) return;
    announce(`${texts[now]}`);
  });
  useChange(muted, (now) => {
    if (!isDelegation) announce(now ? texts.mutedNow : texts.unmutedNow, 'assertive');
  });
}

function useCameraAndScreenWords(): void {
  const texts = useTexts(deviceTexts);
  const camera = useStage(({ own }) => own.camera.state);
  const screen = useStage(({ own }) => own.screen.state);
  useChange(isOn(camera), (now) => announce(now ? texts.cameraOn : texts.cameraOff));
  useChange(isOn(screen), (now) => announce(now ? texts.screenOn : texts.screenOff));
}

const isOn = (state: OwnDevice['state']): boolean => state === 'open' || state === 'held';

function useSharingWords(): void {
  const texts = useTexts(stageTexts);
  const language = useLanguage();
  const { screens } = useSeats();
  const shared = screens.find(({ own }) => !own) ?? null;
  const words = useSessionState((state) =>
    shared === null ? null : seatWords(state, { ...shared, source: 'camera' }, language).place,
  );
  useChange(shared?.key ?? null, (key) => {
    if (key !== null && words !== null) announce(texts.sharing(words));
  });
}
