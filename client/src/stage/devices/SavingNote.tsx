import { useTexts } from '../../i18n/texts.ts';
import { useStage } from '../../media/useStage.ts';
import { StateBadge } from '../../ui/StateBadge/StateBadge.tsx';
import { deviceTexts } from './deviceTexts.ts';

/** What is left out just now to keep the sound, by the link or by hand; that the link is weak, where nothing is. */
export function SavingNote() {
  const texts = useTexts(deviceTexts);
  const { saving, choice, quality } = useStage(({ link }) => link);
  if (choice === 'audioOnly') {
    return (
      <p>
        <StateBadge tone="neutral" text={texts.audioOnlyChosen} />
      </p>
    );
  }
  if (saving === 'none') {
    return quality === 'weak' || quality === 'poor' ? (
      <p>
        <StateBadge tone="warning" text={texts.quality[quality]} />
      </p>
    ) : null;
  }
  return (
    <p>
      <StateBadge tone="waiting" text={texts.saving[saving]} />
    </p>
  );
}
