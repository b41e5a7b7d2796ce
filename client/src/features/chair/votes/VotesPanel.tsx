import { Vote as VoteSign } from 'lucide-react';
import { useTexts } from '../../../i18n/texts.ts';
import { useMay } from '../../../session/useCommand.ts';
import { useSessionState } from '../../../session/useSession.ts';
import { Button } from '../../../ui/Button/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState/EmptyState.tsx';
import { useAct } from '../../../view/Act/useAct.ts';
import { VoteCount } from '../../../view/VoteCount/VoteCount.tsx';
import styles from '../Chair.module.css';
import { useChairDialog } from '../dialogs.ts';
import { ReasonDialog } from '../ReasonDialog.tsx';
import { voteTexts } from './voteTexts.ts';

/** Call a vote; and the results so far, the newest first. */
export function VotesPanel() {
  const { byId, order, openVoteId } = useSessionState(({ votes }) => votes);
  const open = useChairDialog();
  const texts = useTexts(voteTexts);
  const mayCall = useMay('callVote').allowed;
  const past = order
    .toReversed()
    .flatMap((voteId) => byId[voteId] ?? [])
    .filter(({ status }) => status !== 'open');
  return (
    <div>
      <div className={styles.acts}>
        <Button
          icon={VoteSign}
          isDisabled={!mayCall || openVoteId !== null}
          onPress={() => open({ kind: 'callVote' })}
        >
          {texts.call}
        </Button>
      </div>
      {past.length === 0 ? (
        <EmptyState title={texts.none} explanation={texts.noneExplained} />
      ) : (
        past.map((vote) => (
          <div key={vote.voteId} className={styles.past}>
            <VoteCount vote={vote} level={3} />
          </div>
        ))
      )}
    </div>
  );
}

interface CancelVoteDialogProps {
  readonly voteId: string;
  readonly onClose: () => void;
}

export function CancelVoteDialog({ voteId, onClose }: CancelVoteDialogProps) {
  const act = useAct();
  const texts = useTexts(voteTexts);
  return (
    <ReasonDialog
      title={texts.cancelTitle}
      consequence={texts.cancelConsequence}
      submitLabel={texts.cancelTitle}
      kind="danger"
      act={act}
      onSubmit={(reason) => act.run('cancelVote', { voteId, reason })}
      onClose={onClose}
    />
  );
}
