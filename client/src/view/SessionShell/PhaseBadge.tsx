import type { Phase } from '@diemcau/shared/session/lifecycle/state';
import { useTexts } from '../../i18n/texts.ts';
import { sessionWords } from '../../session/words.ts';
import { StateBadge, type StateTone } from '../../ui/StateBadge/StateBadge.tsx';

const tones: Record<Phase, StateTone> = {
  none: 'neutral',
  scheduled: 'waiting',
  open: 'good',
  recess: 'warning',
  adjourned: 'neutral',
};

/** Where the session stands: "Đang họp", "Tạm nghỉ" … */
export function PhaseBadge({ phase }: { readonly phase: Phase }) {
  const words = useTexts(sessionWords);
  return <StateBadge tone={tones[phase]} text={words.phase[phase]} />;
}
