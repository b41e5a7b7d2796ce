import { Check, MessageSquarePlus, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../../i18n/texts.ts';
import { useMay } from '../../../session/useCommand.ts';
import { useSessionState } from '../../../session/useSession.ts';
import { Button } from '../../../ui/Button/Button.tsx';
import { ConfirmDialog } from '../../../ui/ConfirmDialog/ConfirmDialog.tsx';
import { Dialog } from '../../../ui/Dialog/Dialog.tsx';
import { TextArea } from '../../../ui/TextArea/TextArea.tsx';
import { RefusalNote } from '../../../view/Act/RefusalNote.tsx';
import { useAct } from '../../../view/Act/useAct.ts';
import { ConclusionsPaper } from '../../../view/ConclusionsPaper/ConclusionsPaper.tsx';
import styles from '../Chair.module.css';
import { conclusionTexts } from './conclusionTexts.ts';
import { shownText } from './shownText.ts';

type Comments = Readonly<Record<string, string>>;

const written = (comments: Comments) =>
  Object.entries(comments)
    .map(([entryId, comment]) => ({ entryId, comment: comment.trim() }))
    .filter(({ comment }) => comment !== '');

/** The conclusions to read as the document that they become, to remark on, to return or to approve (CON-5, CON-6). */
export function ReadingDialog({ onClose }: { readonly onClose: () => void }) {
  const state = useSessionState((whole) => whole);
  // The version that was opened is the one that is approved, whatever comes in the meantime.
  const [{ version, entries }] = useState(() => shownText(state.conclusions));
  const [comments, setComments] = useState<Comments>({});
  const [whole, setWhole] = useState('');
  const [isAsking, setAsking] = useState(false);
  const act = useAct();
  const texts = useTexts(conclusionTexts);
  const mayDecide = useMay('approveConclusions').allowed;
  const canDecide = mayDecide && state.conclusions.status === 'presented' && version !== null;
  const remarks = written(comments);
  const saysNothing = remarks.length === 0 && whole.trim() === '';

  async function giveBack(): Promise<void> {
    const comment = whole.trim() === '' ? null : whole.trim();
    if (await act.run('returnConclusions', { comment, entryComments: remarks })) onClose();
  }
  async function approve(): Promise<boolean> {
    if (version === null) return false;
    const done = await act.run('approveConclusions', { version: version.version });
    if (done) onClose();
    else setAsking(false);
    return done;
  }

  return (
    <Dialog
      title={version === null ? texts.title : texts.titleVersion(version.version)}
      size="large"
      isOpen
      onOpenChange={onClose}
      footer={
        canDecide ? (
          <>
            <Button
              icon={Undo2}
              isDisabled={saysNothing || act.isPending}
              onPress={() => void giveBack()}
            >
              {remarks.length === 0 ? texts.giveBack : texts.giveBackWith(remarks.length)}
            </Button>
            <Button kind="primary" icon={Check} onPress={() => setAsking(true)}>
              {texts.approve}
            </Button>
          </>
        ) : null
      }
    >
      <ConclusionsPaper
        state={state}
        entries={entries}
        noteOf={(entry) => (
          <Remark
            earlier={state.conclusions.entries[entry.entryId]?.comment ?? null}
            value={canDecide ? (comments[entry.entryId] ?? '') : null}
            onChange={(comment) => setComments({ ...comments, [entry.entryId]: comment })}
          />
        )}
      />
      {canDecide ? (
        <TextArea
          label={texts.wholeComment}
          description={saysNothing ? texts.needsComment : null}
          value={whole}
          onChange={setWhole}
          limit={2_000}
          rows={2}
        />
      ) : null}
      <RefusalNote act={act} />
      {isAsking && version !== null ? (
        <ConfirmDialog
          title={texts.approveAsk}
          consequence={texts.approveConsequence(version.version)}
          confirmLabel={texts.approve}
          isOpen
          onOpenChange={() => setAsking(false)}
          onConfirm={approve}
        />
      ) : null}
    </Dialog>
  );
}

interface RemarkProps {
  readonly earlier: string | null;
  /** Null where nothing can be remarked. */
  readonly value: string | null;
  readonly onChange: (comment: string) => void;
}

function Remark({ earlier, value, onChange }: RemarkProps) {
  const [isOpen, setOpen] = useState(false);
  const texts = useTexts(conclusionTexts);
  return (
    <div className={styles.remark}>
      {earlier === null ? null : <p className={styles.quiet}>{texts.earlierComment(earlier)}</p>}
      {value === null ? null : isOpen ? (
        <TextArea
          label={texts.commentOn}
          value={value}
          onChange={onChange}
          limit={2_000}
          rows={2}
          autoFocus
        />
      ) : (
        <Button kind="bare" icon={MessageSquarePlus} onPress={() => setOpen(true)}>
          {texts.comment}
        </Button>
      )}
    </div>
  );
}
