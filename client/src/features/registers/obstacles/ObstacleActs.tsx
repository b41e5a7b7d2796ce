import type { ObstacleRow } from '@diemcau/shared/protocol/api/followUp';
import { Check, StickyNote } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../../i18n/texts.ts';
import { Button } from '../../../ui/Button/Button.tsx';
import { TextArea } from '../../../ui/TextArea/TextArea.tsx';
import { FormDialog } from '../../../view/Form/FormDialog.tsx';
import styles from '../Registers.module.css';
import { registersTexts } from '../registersTexts.ts';
import { useCommitteeAct } from '../useCommitteeAct.ts';

type Act = 'resolve' | 'note';

/** What the secretary can write down about an obstacle after its session. */
export function ObstacleActs({ obstacle }: { readonly obstacle: ObstacleRow }) {
  const texts = useTexts(registersTexts);
  const [act, setAct] = useState<Act | null>(null);
  return (
    <div className={styles.acts}>
      {obstacle.resolved === null ? (
        <Button icon={Check} onPress={() => setAct('resolve')}>
          {texts.resolve}
        </Button>
      ) : null}
      <Button icon={StickyNote} onPress={() => setAct('note')}>
        {texts.note}
      </Button>
      {act === null ? null : (
        <WordsDialog act={act} obstacle={obstacle} onClose={() => setAct(null)} />
      )}
    </div>
  );
}

interface WordsDialogProps {
  readonly act: Act;
  readonly obstacle: ObstacleRow;
  readonly onClose: () => void;
}

function WordsDialog({ act, obstacle, onClose }: WordsDialogProps) {
  const texts = useTexts(registersTexts);
  const { send, isPending, sentence } = useCommitteeAct();
  const [typed, setTyped] = useState('');
  const [wasSubmitted, setSubmitted] = useState(false);
  const text = typed.trim();
  const { sessionId, obstacleId } = obstacle;
  const words =
    act === 'resolve'
      ? { title: texts.resolve, label: texts.how, needed: texts.howNeeded }
      : { title: texts.note, label: texts.noteText, needed: texts.noteNeeded };
  const run = () =>
    act === 'resolve'
      ? send({ type: 'resolveObstacle', payload: { sessionId, obstacleId, how: text } })
      : send({ type: 'noteObstacle', payload: { sessionId, obstacleId, text } });
  return (
    <FormDialog
      title={words.title}
      submitLabel={words.title}
      isPending={isPending}
      sentence={sentence}
      onClose={onClose}
      onSubmit={async () => {
        setSubmitted(true);
        if (text !== '' && (await run())) onClose();
      }}
    >
      <p className={styles.said}>“{obstacle.text}”</p>
      <TextArea
        label={words.label}
        isRequired
        autoFocus
        limit={10_000}
        value={typed}
        onChange={setTyped}
        error={wasSubmitted && text === '' ? words.needed : null}
      />
    </FormDialog>
  );
}
