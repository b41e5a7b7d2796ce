import type { Party } from '@diemcau/shared/session/meta';
import type { Solution } from '@diemcau/shared/session/solutions/state';
import type { SessionState } from '@diemcau/shared/session/state';
import { isOwn } from '@diemcau/shared/session/voice';
import { Pencil, Undo2 } from 'lucide-react';
import { formatTime } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/texts.ts';
import { useMay, usePending } from '../../session/useCommand.ts';
import { useParty, useSessionState } from '../../session/useSession.ts';
import { sessionWords } from '../../session/words.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { StateBadge } from '../../ui/StateBadge/StateBadge.tsx';
import { ActButton } from '../../view/Act/ActButton.tsx';
import { delegationTexts } from '../delegationTexts.ts';
import { useOpenForm } from '../forms/opened.ts';
import styles from './Proposals.module.css';
import { proposalTexts } from './proposalTexts.ts';

/** The solutions that the party proposed, newest first. */
export const ownSolutions = ({ solutions }: SessionState, party: Party): Solution[] =>
  solutions.order
    .flatMap((id) => solutions.byId[id] ?? [])
    .filter(({ proposedBy }) => isOwn(party, proposedBy))
    .toReversed();

/** What this delegation proposed as solutions; nothing where there is none. */
export function OwnSolutions() {
  const texts = useTexts(proposalTexts);
  const words = useTexts(delegationTexts);
  const { party } = useParty();
  const solutions = useSessionState((state) => ownSolutions(state, party));
  const waiting = usePending('proposeSolution').filter(({ refusal }) => refusal === null);
  if (solutions.length + waiting.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3>{texts.yourSolutions}</h3>
      <ul className={styles.rows}>
        {waiting.map(({ id, at, payload }) => (
          <li key={id} className={styles.row}>
            <StateBadge tone="waiting" text={words.waitingSince(formatTime(at))} />
            <p className={styles.text}>{payload.text}</p>
          </li>
        ))}
        {solutions.map((solution) => (
          <li key={solution.solutionId} className={styles.row}>
            <OwnSolution solution={solution} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OwnSolution({ solution }: { readonly solution: Solution }) {
  const texts = useTexts(proposalTexts);
  const words = useTexts(sessionWords);
  const open = useOpenForm();
  const may = useMay('editSolution');
  const numbers = useSessionState(({ obstacles }) =>
    solution.obstacleIds.flatMap((id) => obstacles.byId[id]?.number ?? []).join(', '),
  );
  const { solutionId, text, group, obstacleIds, withdrawn } = solution;
  return (
    <>
      <StateBadge
        tone={withdrawn === null ? 'good' : 'neutral'}
        text={withdrawn === null ? texts.sentAt(formatTime(solution.at)) : texts.withdrawn}
      />
      <p className={styles.text}>{text}</p>
      <p className={styles.soft}>
        {[
          group === null ? null : words.solutionGroup[group],
          numbers === '' ? null : texts.forNumbers(numbers),
        ]
          .filter((word) => word !== null)
          .join(' · ')}
      </p>
      {withdrawn === null && may.allowed ? (
        <div className={styles.acts}>
          <Button
            icon={Pencil}
            onPress={() =>
              open({
                kind: 'solution',
                solutionId,
                start: { text, group, obstacleIds },
                replaces: null,
              })
            }
          >
            {texts.edit}
          </Button>
          <ActButton type="withdrawSolution" payload={{ solutionId, reason: null }} icon={Undo2}>
            {texts.withdrawSolution}
          </ActButton>
        </div>
      ) : null}
    </>
  );
}
