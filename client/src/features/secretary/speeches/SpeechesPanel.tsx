import type { Speech } from '@diemcau/shared/session/floor/state';
import { MicOff } from 'lucide-react';
import { useTexts } from '../../../i18n/texts.ts';
import { useSessionState } from '../../../session/useSession.ts';
import { EmptyState } from '../../../ui/EmptyState/EmptyState.tsx';
import { StateBadge } from '../../../ui/StateBadge/StateBadge.tsx';
import { secretaryTexts } from '../secretaryTexts.ts';
import { SpeechNote } from './SpeechNote.tsx';

/** Speeches, the newest first, each with its opinion in the secretary's words: the minutes need them all. */
export function SpeechesPanel() {
  const texts = useTexts(secretaryTexts);
  const speeches: readonly Speech[] = useSessionState(({ floor }) =>
    floor.speechOrder.flatMap((id) => floor.speeches[id] ?? []),
  );
  if (speeches.length === 0) {
    return <EmptyState icon={MicOff} title={texts.noSpeeches} explanation={texts.noSpeechesHelp} />;
  }
  const unnoted = speeches.filter(({ summary }) => summary === null).length;
  return (
    <div>
      <StateBadge
        tone={unnoted === 0 ? 'good' : 'waiting'}
        text={unnoted === 0 ? texts.allNoted : texts.unnoted(unnoted)}
      />
      {speeches.toReversed().map((speech) => (
        <SpeechNote key={speech.speechId} speech={speech} />
      ))}
    </div>
  );
}
