import type { Account, IssuedAccount } from '@diemcau/shared/protocol/api/accounts';
import { useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { Checkbox } from '../../ui/Checkbox/Checkbox.tsx';
import { TextField } from '../../ui/TextField/TextField.tsx';
import { FormDialog } from '../../view/Form/FormDialog.tsx';
import { useCall } from '../../view/Request/useCall.ts';
import { changeAccount, createAccount } from './accountsApi.ts';
import { administrationTexts } from './administrationTexts.ts';

interface AccountDialogProps {
  /** Null for a new one. */
  readonly account: Account | null;
  readonly onIssued: (issued: IssuedAccount) => void;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

/** Makes an account, or changes its owner's name and rights. */
export function AccountDialog({ account, onIssued, onChanged, onClose }: AccountDialogProps) {
  const texts = useTexts(administrationTexts);
  const call = useCall();
  const [name, setName] = useState(account?.name ?? '');
  const [displayName, setDisplayName] = useState(account?.displayName ?? '');
  const [administrator, setAdministrator] = useState(account?.administrator ?? false);
  const [secretary, setSecretary] = useState(account?.secretary ?? true);
  const [wasSubmitted, setSubmitted] = useState(false);
  const lacks = { name: name.trim() === '', displayName: displayName.trim() === '' };
  const submit = async () => {
    setSubmitted(true);
    if (lacks.name || lacks.displayName) return;
    const rights = { displayName: displayName.trim(), administrator, secretary };
    if (account === null) {
      const issued = await call.run(createAccount({ name: name.trim(), ...rights }));
      if (issued !== null) onIssued(issued);
      return;
    }
    const { accountId, disabled } = account;
    const changed = await call.run(changeAccount(accountId, { ...rights, disabled }));
    if (changed !== null) onChanged();
  };
  return (
    <FormDialog
      title={account === null ? texts.create : texts.editTitle}
      submitLabel={account === null ? texts.create : texts.save}
      isPending={call.isPending}
      sentence={call.sentence}
      onClose={onClose}
      onSubmit={submit}
    >
      <TextField
        label={texts.name}
        isRequired
        autoFocus={account === null}
        isDisabled={account !== null}
        autoComplete="off"
        maxLength={100}
        value={name}
        onChange={setName}
        error={wasSubmitted && lacks.name ? texts.nameNeeded : null}
      />
      <TextField
        label={texts.displayName}
        isRequired
        autoFocus={account !== null}
        maxLength={500}
        value={displayName}
        onChange={setDisplayName}
        error={wasSubmitted && lacks.displayName ? texts.displayNameNeeded : null}
      />
      <Checkbox isSelected={secretary} onChange={setSecretary}>
        {texts.secretary}: {texts.secretaryHelp}
      </Checkbox>
      <Checkbox isSelected={administrator} onChange={setAdministrator}>
        {texts.administrator}: {texts.administratorHelp}
      </Checkbox>
    </FormDialog>
  );
}
