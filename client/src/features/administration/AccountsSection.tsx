import type { Account, IssuedAccount } from '@diemcau/shared/protocol/api/accounts';
import { Ellipsis, KeyRound, Lock, LockOpen, Pencil, Plus } from 'lucide-react';
import { useState } from 'react';
import { formatDate } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/texts.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog/ConfirmDialog.tsx';
import { IconButton } from '../../ui/IconButton/IconButton.tsx';
import { Menu } from '../../ui/Menu/Menu.tsx';
import { StateBadge } from '../../ui/StateBadge/StateBadge.tsx';
import { showToast } from '../../ui/Toast/toasts.ts';
import { RefusalNote } from '../../view/Act/RefusalNote.tsx';
import { useCall } from '../../view/Request/useCall.ts';
import { AccountDialog } from './AccountDialog.tsx';
import styles from './Administration.module.css';
import { changeAccount, renewAccountLink } from './accountsApi.ts';
import { administrationTexts } from './administrationTexts.ts';
import { IssuedLink } from './IssuedLink.tsx';

interface AccountsSectionProps {
  readonly accounts: readonly Account[];
  readonly onChanged: () => void;
}

type Asking = { readonly act: 'link' | 'disable'; readonly account: Account };

/** The accounts of secretaries and administrators. */
export function AccountsSection({ accounts, onChanged }: AccountsSectionProps) {
  const texts = useTexts(administrationTexts);
  const call = useCall();
  const [dialog, setDialog] = useState<'none' | 'new' | Account>('none');
  const [asking, setAsking] = useState<Asking | null>(null);
  const [issued, setIssued] = useState<IssuedAccount | null>(null);
  const close = () => setDialog('none');

  const setDisabled = async (account: Account, disabled: boolean) => {
    const { accountId, displayName, administrator, secretary } = account;
    const change = { displayName, administrator, secretary, disabled };
    const changed = await call.run(changeAccount(accountId, change));
    if (changed === null) return false;
    showToast(disabled ? texts.disabledNow : texts.enabled);
    onChanged();
    return true;
  };
  const confirm = async () => {
    if (asking === null) return true;
    if (asking.act === 'disable') return setDisabled(asking.account, true);
    const made = await call.run(renewAccountLink(asking.account.accountId));
    setIssued(made);
    return made !== null;
  };
  return (
    <>
      <div className={styles.toolbar}>
        <span />
        <Button kind="primary" icon={Plus} onPress={() => setDialog('new')}>
          {texts.create}
        </Button>
      </div>
      {issued === null ? null : <IssuedLink issued={issued} onHide={() => setIssued(null)} />}
      {asking === null ? <RefusalNote act={call} /> : null}
      {/* biome-ignore lint/a11y/noRedundantRoles: WebKit takes the role from lists without markers */}
      <ul role="list">
        {accounts.map((account) => (
          <AccountRow
            key={account.accountId}
            account={account}
            onEdit={() => setDialog(account)}
            onAsk={(act) => setAsking({ act, account })}
            onEnable={() => void setDisabled(account, false)}
          />
        ))}
      </ul>
      {dialog === 'none' ? null : (
        <AccountDialog
          account={dialog === 'new' ? null : dialog}
          onClose={close}
          onChanged={() => {
            close();
            showToast(texts.saved);
            onChanged();
          }}
          onIssued={(made) => {
            close();
            setIssued(made);
            onChanged();
          }}
        />
      )}
      <ConfirmDialog
        kind={asking?.act === 'disable' ? 'danger' : 'primary'}
        title={asking?.act === 'disable' ? texts.disableQuestion : texts.newLinkQuestion}
        consequence={(asking?.act === 'disable'
          ? texts.disableConsequence
          : texts.newLinkConsequence)(asking?.account.displayName ?? '')}
        confirmLabel={asking?.act === 'disable' ? texts.disable : texts.newLink}
        isOpen={asking !== null}
        onOpenChange={() => setAsking(null)}
        onConfirm={confirm}
      >
        <RefusalNote act={call} />
      </ConfirmDialog>
    </>
  );
}

interface AccountRowProps {
  readonly account: Account;
  readonly onEdit: () => void;
  readonly onAsk: (act: Asking['act']) => void;
  readonly onEnable: () => void;
}

function AccountRow({ account, onEdit, onAsk, onEnable }: AccountRowProps) {
  const texts = useTexts(administrationTexts);
  const { displayName, name, administrator, secretary, disabled, ready, createdAt } = account;
  const rights = [
    ...(administrator ? [texts.administrator] : []),
    ...(secretary ? [texts.secretary] : []),
  ];
  const usable = ready ? texts.ready : texts.notReady;
  return (
    <li className={styles.row}>
      <div>
        <p>
          <strong>{displayName}</strong>
        </p>
        <p className={styles.small}>
          {[
            name,
            rights.length === 0 ? texts.none : rights.join(', '),
            texts.createdOn(formatDate(createdAt)),
          ].join(' · ')}
        </p>
      </div>
      <StateBadge
        tone={disabled ? 'danger' : ready ? 'good' : 'waiting'}
        text={disabled ? texts.disabled : usable}
      />
      <Menu
        trigger={<IconButton icon={Ellipsis} label={texts.acts(displayName)} />}
        label={texts.acts(displayName)}
        acts={[
          { id: 'edit', label: texts.edit, icon: Pencil, onAction: onEdit },
          {
            id: 'link',
            label: texts.newLink,
            icon: KeyRound,
            isDisabled: disabled,
            onAction: () => onAsk('link'),
          },
          disabled
            ? { id: 'enable', label: texts.enable, icon: LockOpen, onAction: onEnable }
            : {
                id: 'disable',
                label: texts.disable,
                icon: Lock,
                kind: 'danger' as const,
                onAction: () => onAsk('disable'),
              },
        ]}
      />
    </li>
  );
}
