import type { AgendaProposal } from '@diemcau/shared/session/agenda/state';
import { useState } from 'react';
import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import { senderName } from '../../session/names.ts';
import { agendaItems } from '../../session/selectors.ts';
import { useMay } from '../../session/useCommand.ts';
import { useSessionState } from '../../session/useSession.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { Select } from '../../ui/Select/Select.tsx';
import { StateBadge } from '../../ui/StateBadge/StateBadge.tsx';
import { TextArea } from '../../ui/TextArea/TextArea.tsx';
import { useAct } from '../../view/Act/useAct.ts';
import { FormDialog } from '../../view/Form/FormDialog.tsx';
import styles from './Preparation.module.css';
import { preparationTexts } from './preparationTexts.ts';

interface ProposalsProps {
  readonly onPlace: (proposal: AgendaProposal) => void;
}

interface Answering {
  readonly how: 'merge' | 'decline';
  readonly proposal: AgendaProposal;
}

/** What points and agencies ask to have on the agenda; each gets an answer that its submitter sees. */
export function Proposals({ onPlace }: ProposalsProps) {
  const texts = useTexts(preparationTexts);
  const proposals = useSessionState(({ agenda }) =>
    agenda.proposalOrder.flatMap((id) => agenda.proposals[id] ?? []),
  );
  const [answering, setAnswering] = useState<Answering | null>(null);
  return (
    <section className={styles.section} aria-label={texts.proposals}>
      <h3>{texts.proposals}</h3>
      {proposals.length === 0 ? (
        <p className={styles.quiet}>{texts.noProposals}</p>
      ) : (
        // biome-ignore lint/a11y/noRedundantRoles: WebKit takes the role from lists without markers
        <ul role="list">
          {proposals.map((proposal) => (
            <ProposalRow
              key={proposal.proposalId}
              proposal={proposal}
              onPlace={() => onPlace(proposal)}
              onAnswer={(how) => setAnswering({ how, proposal })}
            />
          ))}
        </ul>
      )}
      {answering === null ? null : (
        <AnswerDialog {...answering} onClose={() => setAnswering(null)} />
      )}
    </section>
  );
}

interface ProposalRowProps {
  readonly proposal: AgendaProposal;
  readonly onPlace: () => void;
  readonly onAnswer: (how: Answering['how']) => void;
}

function ProposalRow({ proposal, onPlace, onAnswer }: ProposalRowProps) {
  const texts = useTexts(preparationTexts);
  const language = useLanguage();
  const who = useSessionState((state) => senderName(state, proposal.submitter, language));
  const hasItems = useSessionState(({ agenda }) => agenda.itemOrder.length > 0);
  const may = useMay('placeAgendaProposal');
  const isOpen = proposal.status === 'submitted';
  return (
    <li className={styles.proposal}>
      <div>
        <p>{proposal.title}</p>
        {proposal.explanation === null ? null : (
          <p className={styles.small}>{proposal.explanation}</p>
        )}
        <p className={styles.small}>{texts.proposedBy(who)}</p>
        {proposal.reason === null ? null : (
          <p className={styles.small}>
            {texts.reason}: {proposal.reason}
          </p>
        )}
      </div>
      {isOpen ? (
        <div className={styles.acts}>
          <Button onPress={onPlace} isDisabled={!may.allowed}>
            {texts.put}
          </Button>
          <Button onPress={() => onAnswer('merge')} isDisabled={!may.allowed || !hasItems}>
            {texts.mergeInto}
          </Button>
          <Button onPress={() => onAnswer('decline')} isDisabled={!may.allowed}>
            {texts.decline}
          </Button>
        </div>
      ) : (
        <StateBadge
          tone={proposal.status === 'placed' || proposal.status === 'merged' ? 'good' : 'neutral'}
          text={texts.proposalStatus[proposal.status]}
        />
      )}
    </li>
  );
}

function AnswerDialog({ how, proposal, onClose }: Answering & { readonly onClose: () => void }) {
  const texts = useTexts(preparationTexts);
  const items = useSessionState(agendaItems);
  const act = useAct();
  const [itemId, setItemId] = useState<string | null>(items[0]?.itemId ?? null);
  const [reason, setReason] = useState('');
  const { proposalId } = proposal;
  const send = () =>
    how === 'merge'
      ? act.run('mergeAgendaProposal', { proposalId, itemId: itemId ?? '' })
      : act.run('declineAgendaProposal', { proposalId, reason: reason.trim() });
  return (
    <FormDialog
      title={how === 'merge' ? texts.mergeInto : texts.decline}
      submitLabel={how === 'merge' ? texts.mergeInto : texts.decline}
      isPending={act.isPending}
      isSubmitDisabled={how === 'merge' ? itemId === null : reason.trim() === ''}
      sentence={act.sentence}
      onClose={onClose}
      onSubmit={async () => {
        if (await send()) onClose();
      }}
    >
      <p>“{proposal.title}”</p>
      {how === 'merge' ? (
        <Select
          label={texts.itemTitle}
          options={items.map((item) => ({ id: item.itemId, label: item.title }))}
          value={itemId}
          onChange={setItemId}
        />
      ) : (
        <TextArea
          label={texts.reason}
          description={texts.declineConsequence}
          isRequired
          autoFocus
          value={reason}
          onChange={setReason}
        />
      )}
    </FormDialog>
  );
}
