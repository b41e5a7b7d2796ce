import type { Invitation, IssuedInvitation } from '@diemcau/shared/protocol/api/invitations';
import { Link2, Plus } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { useSessionId, useSessionState } from '../../session/useSession.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog/ConfirmDialog.tsx';
import { Disclosure } from '../../ui/Disclosure/Disclosure.tsx';
import { EmptyState } from '../../ui/EmptyState/EmptyState.tsx';
import { showToast } from '../../ui/Toast/toasts.ts';
import { RefusalNote } from '../../view/Act/RefusalNote.tsx';
import { LoadedView } from '../../view/Request/LoadedView.tsx';
import { useCall } from '../../view/Request/useCall.ts';
import { useLoaded } from '../../view/Request/useLoaded.ts';
import { SecretaryShell } from '../../view/SecretaryShell/SecretaryShell.tsx';
import { CreateAllDialog } from './CreateAllDialog.tsx';
import { CreateOneDialog } from './CreateOneDialog.tsx';
import { FreshLinks } from './FreshLinks.tsx';
import { InvitationRow } from './InvitationRow.tsx';
import { readInvitations, renewInvitation, revokeInvitation } from './invitationsApi.ts';
import styles from './Links.module.css';
import { linksTexts } from './linksTexts.ts';
import { missingLinks, wantedLinks } from './wantedLinks.ts';

/** Links into the session: made, printed, renewed, revoked. */
export function LinksPage() {
  const texts = useTexts(linksTexts);
  const sessionId = useSessionId();
  const { loaded, reload } = useLoaded(useCallback(() => readInvitations(sessionId), [sessionId]));
  /** In memory alone: whoever leaves the page has seen the secrets for the last time. */
  const [fresh, setFresh] = useState<readonly IssuedInvitation[]>([]);
  const add = (issued: readonly IssuedInvitation[]) => {
    setFresh((before) => [...issued, ...before]);
    reload();
  };
  /** A link that ended is no sheet to hand out any more. */
  const drop = (invitationId: string) =>
    setFresh((before) => before.filter((each) => each.invitation.invitationId !== invitationId));
  return (
    <SecretaryShell title={texts.links}>
      <LoadedView loaded={loaded} failure={texts.failure} onRetry={reload}>
        {({ invitations }) => (
          <>
            <Head invitations={invitations} onIssued={add} />
            <FreshLinks issued={fresh} onHide={() => setFresh([])} />
            <Existing
              invitations={invitations}
              onRenewed={(old, issued) => {
                drop(old);
                add([issued]);
              }}
              onRevoked={(old) => {
                drop(old);
                reload();
              }}
            />
          </>
        )}
      </LoadedView>
    </SecretaryShell>
  );
}

interface HeadProps {
  readonly invitations: readonly Invitation[];
  readonly onIssued: (issued: readonly IssuedInvitation[]) => void;
}

function Head({ invitations, onIssued }: HeadProps) {
  const texts = useTexts(linksTexts);
  const [dialog, setDialog] = useState<'none' | 'all' | 'one'>('none');
  const state = useSessionState((whole) => whole);
  const wanted = missingLinks(wantedLinks(state), invitations);
  const close = () => setDialog('none');
  const take = (issued: readonly IssuedInvitation[]) => {
    close();
    onIssued(issued);
  };
  return (
    <div className={styles.head}>
      <div>
        <h1>{texts.links}</h1>
        <p>{texts.help}</p>
        {wanted.length === 0 ? <p>{texts.allThere}</p> : null}
      </div>
      <div className={styles.acts}>
        {wanted.length === 0 ? null : (
          <Button kind="primary" icon={Link2} onPress={() => setDialog('all')}>
            {texts.createAll(wanted.length)}
          </Button>
        )}
        <Button icon={Plus} onPress={() => setDialog('one')}>
          {texts.createOne}
        </Button>
      </div>
      {dialog === 'all' ? (
        <CreateAllDialog missing={wanted} onIssued={take} onClose={close} />
      ) : null}
      {dialog === 'one' ? <CreateOneDialog onIssued={take} onClose={close} /> : null}
    </div>
  );
}

interface ExistingProps {
  readonly invitations: readonly Invitation[];
  readonly onRenewed: (oldId: string, issued: IssuedInvitation) => void;
  readonly onRevoked: (oldId: string) => void;
}

interface Asking {
  readonly act: 'renew' | 'revoke';
  readonly invitation: Invitation;
}

const isPast = ({ state }: Invitation): boolean => state === 'revoked' || state === 'renewed';

function Existing({ invitations, onRenewed, onRevoked }: ExistingProps) {
  const texts = useTexts(linksTexts);
  const sessionId = useSessionId();
  const call = useCall();
  const [asking, setAsking] = useState<Asking | null>(null);
  const rows = (list: readonly Invitation[]) => (
    // biome-ignore lint/a11y/noRedundantRoles: WebKit takes the role from lists without markers
    <ul role="list">
      {list.map((invitation) => (
        <InvitationRow
          key={invitation.invitationId}
          invitation={invitation}
          onAsk={(act) => setAsking({ act, invitation })}
        />
      ))}
    </ul>
  );
  const confirm = async () => {
    if (asking === null) return true;
    const { invitationId } = asking.invitation;
    if (asking.act === 'renew') {
      const issued = await call.run(renewInvitation(sessionId, invitationId));
      if (issued !== null) onRenewed(invitationId, issued);
      return issued !== null;
    }
    const done = await call.run(revokeInvitation(sessionId, invitationId));
    if (done === null) return false;
    showToast(texts.revoked);
    onRevoked(invitationId);
    return true;
  };
  const past = invitations.filter(isPast);
  if (invitations.length === 0) {
    return <EmptyState icon={Link2} title={texts.none} explanation={texts.noneHelp} />;
  }
  const act = asking?.act ?? 'renew';
  return (
    <section className={styles.section} aria-label={texts.existing}>
      <h2>{texts.existing}</h2>
      {rows(invitations.filter((each) => !isPast(each)))}
      {past.length === 0 ? null : (
        <Disclosure title={texts.old} count={past.length}>
          {rows(past)}
        </Disclosure>
      )}
      <ConfirmDialog
        kind={act === 'revoke' ? 'danger' : 'primary'}
        title={act === 'revoke' ? texts.revokeQuestion : texts.renewQuestion}
        consequence={
          act === 'revoke'
            ? texts.revokeConsequence(asking?.invitation.label ?? '')
            : texts.renewConsequence(asking?.invitation.label ?? '')
        }
        confirmLabel={texts[act]}
        isOpen={asking !== null}
        onOpenChange={() => setAsking(null)}
        onConfirm={confirm}
      >
        <RefusalNote act={call} />
      </ConfirmDialog>
    </section>
  );
}
