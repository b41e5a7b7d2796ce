import type { CommandType, PayloadOf } from '@diemcau/shared/session/commands';
import { Save } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { useMay } from '../../session/useCommand.ts';
import { announce } from '../../ui/Announcer/announce.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { StateBadge } from '../../ui/StateBadge/StateBadge.tsx';
import { RefusalNote } from '../../view/Act/RefusalNote.tsx';
import { useAct } from '../../view/Act/useAct.ts';
import styles from './Preparation.module.css';
import { preparationTexts } from './preparationTexts.ts';

interface SaveBarProps<Type extends CommandType> {
  readonly type: Type;
  readonly payload: PayloadOf<Type>;
  readonly isChanged: boolean;
  /** False where the form is not complete. */
  readonly beforeSending?: () => boolean;
  readonly onSaved: () => void;
  readonly notice?: ReactNode;
}

/** Saves a form as one command and says where it stands: unsaved, saved, waiting for the link, refused. */
export function SaveBar<Type extends CommandType>(props: SaveBarProps<Type>) {
  const { type, payload, isChanged, beforeSending, onSaved, notice = null } = props;
  const texts = useTexts(preparationTexts);
  const act = useAct();
  const may = useMay(type);
  const [outcome, setOutcome] = useState<'saved' | 'kept' | null>(null);
  async function save() {
    if (beforeSending?.() === false) return;
    const result = await act.send(type, payload);
    if (result.status === 'refused') return;
    const next = result.status === 'accepted' ? 'saved' : 'kept';
    setOutcome(next);
    announce(texts[next]);
    onSaved();
  }
  return (
    <div className={styles.saveBar}>
      <Button
        kind="primary"
        icon={Save}
        isPending={act.isPending}
        isDisabled={!isChanged || !may.allowed}
        onPress={() => void save()}
      >
        {texts.save}
      </Button>
      {isChanged ? <StateBadge tone="waiting" text={texts.unsaved} /> : null}
      {!isChanged && outcome !== null ? (
        <StateBadge tone={outcome === 'saved' ? 'good' : 'waiting'} text={texts[outcome]} />
      ) : null}
      {may.reason === null ? null : <span className={styles.small}>{may.reason}</span>}
      {notice}
      <RefusalNote act={act} />
    </div>
  );
}
