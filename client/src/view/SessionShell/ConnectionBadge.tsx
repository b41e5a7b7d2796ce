import { Plug, Unplug } from 'lucide-react';
import { useTexts } from '../../i18n/texts.ts';
import type { ConnectionStatus } from '../../session/sessionStore.ts';
import { sessionWords } from '../../session/words.ts';
import { StateBadge, type StateTone } from '../../ui/StateBadge/StateBadge.tsx';

const tones: Record<ConnectionStatus, StateTone> = {
  connecting: 'waiting',
  live: 'good',
  cutOff: 'warning',
  refused: 'danger',
  ended: 'neutral',
};

/** How the link stands, in a word and a sign. */
export function ConnectionBadge({ status }: { readonly status: ConnectionStatus }) {
  const words = useTexts(sessionWords);
  return (
    <StateBadge
      tone={tones[status]}
      icon={status === 'live' ? Plug : Unplug}
      text={words.connection[status]}
    />
  );
}
