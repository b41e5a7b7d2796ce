import type { Conclusions } from '@diemcau/shared/session/conclusions/state';
import { ArchiveRestore, FilePlus2, History, Send, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { formatDateTime } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/texts.ts';
import { useMay } from '../../session/useCommand.ts';
import { sessionWords } from '../../session/words.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog/ConfirmDialog.tsx';
import { StateBadge, type StateTone } from '../../ui/StateBadge/StateBadge.tsx';
import { TextArea } from '../../ui/TextArea/TextArea.tsx';
import { RefusalNote } from '../../view/Act/RefusalNote.tsx';
import { useAct } from '../../view/Act/useAct.ts';
import styles from './Drafting.module.css';
import { draftingTexts } from './draftingTexts.ts';
import { FirstDraft } from './FirstDraft.tsx';
import { useUndo } from './undo/undoContext.ts';
import { writingTexts } from './writingTexts.ts';

const TONES: Readonly<Record<Conclusions['status'], StateTone>> = {
  draft: 'neutral',
  presented: 'waiting',
  approved: 'good',
};

interface StatusBarProps {
  readonly conclusions: Conclusions;
  readonly onVersions: () => void;
  readonly onRemoved: () => void;
}

/** Where the draft stands, and the next step: to lay it before the chair, or to open a new version. */
export function StatusBar({ conclusions, onVersions, onRemoved }: StatusBarProps) {
  const texts = useTexts(draftingTexts);
  const words = useTexts(sessionWords);
  const writing = useTexts(writingTexts);
  const mayRestore = useMay('restoreConclusion').allowed;
  const { canUndo, isBusy, undo } = useUndo();
  const { status, versions } = conclusions;
  const removed = Object.keys(conclusions.removed).length;
  const last = versions.at(-1);
  const facts =
    last === undefined
      ? [texts.notPresented]
      : [
          texts.version(last.version),
          last.approvedAt === null
            ? texts.presented(formatDateTime(last.at))
            : texts.approved(formatDateTime(last.approvedAt)),
          ...(status === 'draft' ? [texts.changedSince] : []),
        ];
  return (
    <div className={styles.status}>
      <div className={styles.statusWords}>
        <StateBadge tone={TONES[status]} text={words.conclusions[status]} />
        <span className={styles.small}>{facts.join(' · ')}</span>
      </div>
      <div className={styles.statusActs}>
        <span title={writing.undoHelp}>
          <Button
            icon={Undo2}
            isPending={isBusy}
            isDisabled={!canUndo || status !== 'draft'}
            onPress={() => void undo()}
          >
            {writing.undo}
          </Button>
        </span>
        <Button icon={History} onPress={onVersions} isDisabled={versions.length === 0}>
          {texts.versions}
        </Button>
        {removed === 0 || !mayRestore ? null : (
          <Button icon={ArchiveRestore} onPress={onRemoved}>
            {writing.removedEntries(removed)}
          </Button>
        )}
        <FirstDraft conclusions={conclusions} />
        {status === 'approved' ? <Revise /> : <Present conclusions={conclusions} />}
      </div>
    </div>
  );
}

function Present({ conclusions }: Pick<StatusBarProps, 'conclusions'>) {
  const texts = useTexts(draftingTexts);
  const may = useMay('presentConclusions');
  const act = useAct();
  const [isAsking, setAsking] = useState(false);
  // Whoever never lays it before the chair, as the chair, has no use for the button.
  if (may.code === 'forbidden') return null;
  const isReady = conclusions.status === 'draft' && conclusions.order.length > 0;
  return (
    <span title={may.reason ?? undefined}>
      <Button
        kind="primary"
        icon={Send}
        isDisabled={!may.allowed || !isReady}
        onPress={() => setAsking(true)}
      >
        {texts.present}
        {may.reason === null ? null : <span className="visually-hidden"> ({may.reason})</span>}
      </Button>
      <ConfirmDialog
        title={texts.presentQuestion}
        consequence={texts.presentConsequence}
        confirmLabel={texts.present}
        isOpen={isAsking}
        onOpenChange={setAsking}
        onConfirm={() => act.run('presentConclusions', {})}
      >
        <RefusalNote act={act} />
      </ConfirmDialog>
    </span>
  );
}

function Revise() {
  const texts = useTexts(draftingTexts);
  const may = useMay('reviseConclusions');
  const act = useAct();
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  return (
    <>
      <Button icon={FilePlus2} isDisabled={!may.allowed} onPress={() => setAsking(true)}>
        {texts.revise}
      </Button>
      <ConfirmDialog
        title={texts.reviseQuestion}
        consequence={texts.reviseConsequence}
        confirmLabel={texts.revise}
        isOpen={isAsking}
        onOpenChange={setAsking}
        isConfirmDisabled={reason.trim() === ''}
        onConfirm={() => act.run('reviseConclusions', { reason: reason.trim() })}
      >
        <TextArea label={texts.reason} isRequired rows={2} value={reason} onChange={setReason} />
        <RefusalNote act={act} />
      </ConfirmDialog>
    </>
  );
}
