import type { IssuedInvitation } from '@diemcau/shared/protocol/api/invitations';
import { useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { useSessionId } from '../../session/useSession.ts';
import { sessionWords } from '../../session/words.ts';
import { MultiSelect } from '../../ui/MultiSelect/MultiSelect.tsx';
import { FormDialog } from '../../view/Form/FormDialog.tsx';
import { useCall } from '../../view/Request/useCall.ts';
import { createInvitations } from './invitationsApi.ts';
import { linksTexts } from './linksTexts.ts';
import { invitationFor, type WantedLink } from './wantedLinks.ts';

interface CreateAllDialogProps {
  readonly missing: readonly WantedLink[];
  readonly onIssued: (issued: readonly IssuedInvitation[]) => void;
  readonly onClose: () => void;
}

/** Makes the links that are missing, all ticked to begin with. */
export function CreateAllDialog({ missing, onIssued, onClose }: CreateAllDialogProps) {
  const texts = useTexts(linksTexts);
  const words = useTexts(sessionWords);
  const sessionId = useSessionId();
  const call = useCall();
  const options = missing.map(({ role, name }, place) => ({
    id: String(place),
    label: name === null ? words.role[role] : `${name} (${words.role[role]})`,
  }));
  const [chosen, setChosen] = useState<readonly string[]>(() => options.map(({ id }) => id));
  const submit = async () => {
    const wanted = missing
      .filter((_link, place) => chosen.includes(String(place)))
      .map((link) => invitationFor(link, words.role));
    const made = await call.run(createInvitations(sessionId, wanted));
    if (made !== null) onIssued(made.issued);
  };
  return (
    <FormDialog
      title={texts.create}
      submitLabel={texts.create}
      isPending={call.isPending}
      isSubmitDisabled={chosen.length === 0}
      sentence={call.sentence}
      onClose={onClose}
      onSubmit={submit}
    >
      <MultiSelect
        label={texts.createWhich}
        options={options}
        value={chosen}
        onChange={setChosen}
        error={chosen.length === 0 ? texts.chooseSome : null}
      />
    </FormDialog>
  );
}
