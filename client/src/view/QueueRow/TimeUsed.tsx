import { timeUsedBy } from '@diemcau/shared/session/floor/timeUsed';
import type { SessionState } from '@diemcau/shared/session/state';
import { formatMinutes } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/texts.ts';
import { currentSpeech } from '../../session/selectors.ts';
import { useServerTime } from '../../ui/Clock/serverTime.ts';
import { viewTexts } from '../viewTexts.ts';

interface TimeUsedProps {
  readonly state: SessionState;
  readonly pointId: string;
}

const MINUTE = 60_000;

/** How long a point has spoken so far, the running speech counted in: "đã nói 2′". */
export function TimeUsed({ state, pointId }: TimeUsedProps) {
  const now = useServerTime(1000, currentSpeech(state)?.pointId === pointId);
  const texts = useTexts(viewTexts);
  const used = timeUsedBy(state.floor, pointId, now);
  if (used === 0) return <>{texts.notUsed}</>;
  return <>{used < MINUTE ? texts.usedUnderMinute : texts.used(formatMinutes(used))}</>;
}
