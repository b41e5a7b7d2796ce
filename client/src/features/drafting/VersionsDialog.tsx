import type { SessionState } from '@diemcau/shared/session/state';
import { useState } from 'react';
import { formatDateTime } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/texts.ts';
import { Dialog } from '../../ui/Dialog/Dialog.tsx';
import { Select } from '../../ui/Select/Select.tsx';
import { ConclusionsPaper } from '../../view/ConclusionsPaper/ConclusionsPaper.tsx';
import { draftingTexts } from './draftingTexts.ts';

interface VersionsDialogProps {
  readonly state: SessionState;
  readonly onClose: () => void;
}

/** Every version that was laid before the chair, with its whole text. */
export function VersionsDialog({ state, onClose }: VersionsDialogProps) {
  const texts = useTexts(draftingTexts);
  const { versions } = state.conclusions;
  const [chosen, setChosen] = useState(String(versions.at(-1)?.version ?? ''));
  const version = versions.find((each) => String(each.version) === chosen);
  return (
    <Dialog title={texts.versions} size="large" isOpen onOpenChange={onClose} isDismissable>
      <Select
        label={texts.choose}
        description={texts.versionsHelp}
        options={versions.toReversed().map((each) => ({
          id: String(each.version),
          label: texts.version(each.version),
          description: [
            texts.presented(formatDateTime(each.at)),
            ...(each.approvedAt === null ? [] : [texts.approved(formatDateTime(each.approvedAt))]),
          ].join(' · '),
        }))}
        value={chosen}
        onChange={setChosen}
      />
      {version === undefined ? null : <ConclusionsPaper state={state} entries={version.entries} />}
    </Dialog>
  );
}
