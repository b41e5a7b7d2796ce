import type { Choice, Vote } from '@diemcau/shared/session/votes/state';
import { Check, type LucideIcon, Minus, X } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { useMay } from '../../session/useCommand.ts';
import { sessionWords } from '../../session/words.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog/ConfirmDialog.tsx';
import { RefusalNote } from '../../view/Act/RefusalNote.tsx';
import { useAct } from '../../view/Act/useAct.ts';
import { delegationTexts } from '../delegationTexts.ts';
import styles from './Vote.module.css';

const CHOICES: readonly (readonly [Choice, LucideIcon])[] = [
  ['approve', Check],
  ['reject', X],
  ['abstain', Minus],
];

interface BallotButtonsProps {
  readonly vote: Vote;
  readonly electorId: string;
  readonly name: string;
  readonly chosen: Choice | null;
}

/** Three equal choices. A secret ballot cannot be taken back, so it is asked once; a named one can be changed. */
export function BallotButtons({ vote, electorId, name, chosen }: BallotButtonsProps) {
  const texts = useTexts(delegationTexts);
  const words = useTexts(sessionWords);
  const may = useMay('castBallot');
  const act = useAct();
  const [asked, setAsked] = useState<Choice | null>(null);
  const cast = (choice: Choice) =>
    act.run('castBallot', { voteId: vote.voteId, electorId, choice });
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would repeat the heading above */}
      <div role="group" aria-label={texts.yourVote(name)} className={styles.choices}>
        {CHOICES.map(([choice, icon]) => (
          <Button
            key={choice}
            size="large"
            icon={icon}
            isWide
            aria-pressed={chosen === choice}
            isDisabled={!may.allowed}
            onPress={() => {
              if (vote.secret) setAsked(choice);
              else void cast(choice);
            }}
          >
            {words.choice[choice]}
          </Button>
        ))}
      </div>
      {may.reason === null ? null : <p className={styles.soft}>{may.reason}</p>}
      {asked === null ? <RefusalNote act={act} /> : null}
      <ConfirmDialog
        title={texts.confirmSecret(asked === null ? '' : words.choice[asked])}
        consequence={texts.confirmSecretConsequence}
        confirmLabel={texts.confirmCast}
        isOpen={asked !== null}
        onOpenChange={(isOpen) => {
          if (!isOpen) setAsked(null);
        }}
        onConfirm={() => (asked === null ? true : cast(asked))}
      >
        <RefusalNote act={act} />
      </ConfirmDialog>
    </>
  );
}
