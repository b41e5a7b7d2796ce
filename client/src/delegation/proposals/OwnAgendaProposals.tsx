import type { AgendaProposal } from '@diemcau/shared/session/agenda/state';
import type { Party } from '@diemcau/shared/session/meta';
import { sameDelegation } from '@diemcau/shared/session/require';
import type { SessionState } from '@diemcau/shared/session/state';
import { formatTime } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/texts.ts';
import { usePending } from '../../session/useCommand.ts';
import { useParty, useSessionState } from '../../session/useSession.ts';
import { StateBadge, type StateTone } from '../../ui/StateBadge/StateBadge.tsx';
import { ActButton } from '../../view/Act/ActButton.tsx';
import { delegationTexts } from '../delegationTexts.ts';
import styles from './Proposals.module.css';
import { proposalTexts } from './proposalTexts.ts';

/** The delegation's proposals for the agenda, newest first. */
export const ownProposals = ({ agenda }: SessionState, party: Party): AgendaProposal[] =>
  agenda.proposalOrder
    .flatMap((id) => agenda.proposals[id] ?? [])
    .filter(({ submitter }) => sameDelegation(submitter, party))
    .toReversed();

const tones: Record<AgendaProposal['status'], StateTone> = {
  submitted: 'waiting',
  withdrawn: 'neutral',
  placed: 'good',
  merged: 'info',
  declined: 'warning',
};

/** What this delegation proposed for the agenda, and the answer to each. */
export function OwnAgendaProposals() {
  const texts = useTexts(proposalTexts);
  const words = useTexts(delegationTexts);
  const { party } = useParty();
  const proposals = useSessionState((state) => ownProposals(state, party));
  const waiting = usePending('submitAgendaProposal').filter(({ refusal }) => refusal === null);
  if (proposals.length + waiting.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3>{texts.yourProposals}</h3>
      <ul className={styles.rows}>
        {waiting.map(({ id, at, payload }) => (
          <li key={id} className={styles.row}>
            <StateBadge tone="waiting" text={words.waitingSince(formatTime(at))} />
            <p className={styles.text}>{payload.title}</p>
          </li>
        ))}
        {proposals.map((proposal) => (
          <li key={proposal.proposalId} className={styles.row}>
            <OwnProposal proposal={proposal} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OwnProposal({ proposal }: { readonly proposal: AgendaProposal }) {
  const texts = useTexts(proposalTexts);
  const item = useSessionState(({ agenda }) => agenda.items[proposal.itemId ?? '']);
  const words = texts.statuses[proposal.status];
  const about = proposal.status === 'submitted' ? formatTime(proposal.at) : (item?.title ?? '');
  return (
    <>
      <StateBadge
        tone={tones[proposal.status]}
        text={typeof words === 'string' ? words : words(about)}
      />
      <p className={styles.text}>{proposal.title}</p>
      {proposal.explanation === null ? null : <p className={styles.soft}>{proposal.explanation}</p>}
      {proposal.reason === null ? null : <p>{texts.declinedBecause(proposal.reason)}</p>}
      {proposal.status === 'submitted' ? (
        <ActButton type="withdrawAgendaProposal" payload={{ proposalId: proposal.proposalId }}>
          {texts.withdraw}
        </ActButton>
      ) : null}
    </>
  );
}
