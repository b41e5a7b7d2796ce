import type { Figure } from '@diemcau/shared/session/funding/state';
import { Pencil, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog/ConfirmDialog.tsx';
import { TextField } from '../../ui/TextField/TextField.tsx';
import { RefusalNote } from '../../view/Act/RefusalNote.tsx';
import { useAct } from '../../view/Act/useAct.ts';
import { useOpenForm } from '../forms/opened.ts';
import { figureFormOf } from './figureForm.ts';
import { figureTexts } from './figureTexts.ts';

/** Revise or withdraw a figure of one's own. */
export function FigureActs({ figure }: { readonly figure: Figure }) {
  const texts = useTexts(figureTexts);
  const open = useOpenForm();
  const act = useAct();
  const [asks, setAsks] = useState(false);
  const [reason, setReason] = useState('');
  const { figureId } = figure;
  return (
    <>
      <Button
        icon={Pencil}
        onPress={() =>
          open({ kind: 'figure', figureId, start: figureFormOf(figure), replaces: null })
        }
      >
        {texts.edit}
      </Button>
      <Button icon={Undo2} onPress={() => setAsks(true)}>
        {texts.withdraw}
      </Button>
      <ConfirmDialog
        title={texts.withdrawTitle}
        consequence={texts.withdrawConsequence}
        confirmLabel={texts.withdrawConfirm}
        kind="danger"
        isOpen={asks}
        onOpenChange={setAsks}
        isConfirmDisabled={reason.trim() === ''}
        onConfirm={() => act.run('withdrawFigure', { figureId, reason: reason.trim() })}
      >
        <TextField
          label={texts.withdrawReason}
          isRequired
          autoFocus
          maxLength={2_000}
          value={reason}
          onChange={setReason}
        />
        <RefusalNote act={act} />
      </ConfirmDialog>
    </>
  );
}
