import { MicOff } from 'lucide-react';
import { formatTime } from '../i18n/format.ts';
import { useTexts } from '../i18n/texts.ts';
import { useSessionState } from '../session/useSession.ts';
import { StateBadge } from '../ui/StateBadge/StateBadge.tsx';
import { microphoneTexts } from './microphoneTexts.ts';

/** That a point was muted, and when; nothing where it was not. */
export function MutedBadge({ pointId }: { readonly pointId: string }) {
  const texts = useTexts(microphoneTexts);
  const since = useSessionState(({ stage }) => stage.mutedSince[pointId] ?? null);
  if (since === null) return null;
  return <StateBadge tone="warning" icon={MicOff} text={texts.mutedSince(formatTime(since))} />;
}
