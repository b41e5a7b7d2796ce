import { textAsItStands } from '@diemcau/shared/session/conclusions/order';
import type { SessionState } from '@diemcau/shared/session/state';
import { useMemo, useState } from 'react';
import { formatDateTime } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/texts.ts';
import { Dialog } from '../../ui/Dialog/Dialog.tsx';
import type { Option } from '../../ui/Option/Option.tsx';
import { Select } from '../../ui/Select/Select.tsx';
import { ConclusionsPaper } from '../../view/ConclusionsPaper/ConclusionsPaper.tsx';
import { ComparedVersions } from './ComparedVersions.tsx';
import { draftingTexts } from './draftingTexts.ts';
import styles from './Writing.module.css';
import { writingTexts } from './writingTexts.ts';

interface VersionsDialogProps {
  readonly state: SessionState;
  readonly onClose: () => void;
}

const DRAFT = 'draft';
const NONE = 'none';

/** Every version that was laid before the chair and the draft at hand, each whole or against another. */
export function VersionsDialog({ state, onClose }: VersionsDialogProps) {
  const texts = useTexts(draftingTexts);
  const words = useTexts(writingTexts);
  const { versions, status } = state.conclusions;
  const isBeingWritten = status === 'draft';
  const [chosen, setChosen] = useState(String(versions.at(-1)?.version ?? ''));
  const [against, setAgainst] = useState(NONE);
  const draft = useMemo(
    () => ({ entries: textAsItStands(state.conclusions) }),
    [state.conclusions],
  );
  const find = (id: string) =>
    id === DRAFT ? draft : (versions.find((each) => String(each.version) === id) ?? null);
  const [shown, other] = [find(chosen), find(against)];
  const options: readonly Option[] = [
    ...(isBeingWritten ? [{ id: DRAFT, label: words.currentDraft }] : []),
    ...versions.toReversed().map((each) => ({
      id: String(each.version),
      label: texts.version(each.version),
      description: [
        texts.presented(formatDateTime(each.at)),
        ...(each.approvedAt === null ? [] : [texts.approved(formatDateTime(each.approvedAt))]),
      ].join(' · '),
    })),
  ];
  return (
    <Dialog title={texts.versions} size="large" isOpen onOpenChange={onClose} isDismissable>
      <div className={styles.choices}>
        <Select
          label={texts.choose}
          description={texts.versionsHelp}
          options={options}
          value={chosen}
          onChange={setChosen}
        />
        <Select
          label={words.against}
          options={[
            { id: NONE, label: words.noComparison },
            ...options.filter(({ id }) => id !== chosen),
          ]}
          value={against === chosen ? NONE : against}
          onChange={setAgainst}
        />
      </div>
      {shown === null ? null : other === null || other === shown ? (
        <ConclusionsPaper state={state} entries={shown.entries} />
      ) : (
        <ComparedVersions before={other} after={shown} />
      )}
    </Dialog>
  );
}
