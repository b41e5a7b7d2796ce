import type { AgencyLink, IssuedAgencyLink } from '@diemcau/shared/protocol/api/followUp';
import { Link2, Plus } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useTexts } from '../../../i18n/texts.ts';
import { Button } from '../../../ui/Button/Button.tsx';
import { ConfirmDialog } from '../../../ui/ConfirmDialog/ConfirmDialog.tsx';
import { Disclosure } from '../../../ui/Disclosure/Disclosure.tsx';
import { EmptyState } from '../../../ui/EmptyState/EmptyState.tsx';
import { RefusalNote } from '../../../view/Act/RefusalNote.tsx';
import { LoadedView } from '../../../view/Request/LoadedView.tsx';
import { useCall } from '../../../view/Request/useCall.ts';
import { useLoaded } from '../../../view/Request/useLoaded.ts';
import { useCommittee } from '../committeeContext.ts';
import styles from '../Registers.module.css';
import { readAgencyLinks, renewAgencyLink, revokeAgencyLink } from '../registersApi.ts';
import { agencyLinksTexts } from './agencyLinksTexts.ts';
import { FreshLink } from './FreshLink.tsx';
import { LinkRow } from './LinkRow.tsx';
import { NewLinkDialog } from './NewLinkDialog.tsx';

/** The links by which agencies report: made, renewed, revoked. */
export function LinksTab() {
  const texts = useTexts(agencyLinksTexts);
  const { committeeId } = useCommittee();
  const { loaded, reload } = useLoaded(
    useCallback(() => readAgencyLinks(committeeId), [committeeId]),
  );
  /** In memory alone: whoever leaves the page has seen it for the last time. */
  const [fresh, setFresh] = useState<IssuedAgencyLink | null>(null);
  const [isMaking, setMaking] = useState(false);
  const take = (issued: IssuedAgencyLink) => {
    setMaking(false);
    setFresh(issued);
    reload();
  };
  return (
    <div className={styles.part}>
      <p className={styles.said}>{texts.linksHelp}</p>
      <div>
        <Button
          kind={fresh === null ? 'primary' : 'quiet'}
          icon={Plus}
          onPress={() => setMaking(true)}
        >
          {texts.createLink}
        </Button>
      </div>
      {fresh === null ? null : <FreshLink issued={fresh} />}
      <LoadedView loaded={loaded} failure={texts.linksFailure} onRetry={reload}>
        {({ links }) => (
          <Links
            links={links}
            onRenewed={take}
            onRevoked={(linkId) => {
              setFresh((before) => (before?.link.linkId === linkId ? null : before));
              reload();
            }}
          />
        )}
      </LoadedView>
      {isMaking ? <NewLinkDialog onIssued={take} onClose={() => setMaking(false)} /> : null}
    </div>
  );
}

interface LinksProps {
  readonly links: readonly AgencyLink[];
  readonly onRenewed: (issued: IssuedAgencyLink) => void;
  readonly onRevoked: (linkId: string) => void;
}

interface Asking {
  readonly act: 'renew' | 'revoke';
  readonly link: AgencyLink;
}

const isPast = ({ state }: AgencyLink): boolean => state === 'revoked' || state === 'renewed';

function Links({ links, onRenewed, onRevoked }: LinksProps) {
  const texts = useTexts(agencyLinksTexts);
  const [asking, setAsking] = useState<Asking | null>(null);
  if (links.length === 0) {
    return <EmptyState icon={Link2} title={texts.noLinks} explanation={texts.noLinksHelp} />;
  }
  const rows = (list: readonly AgencyLink[]) => (
    // biome-ignore lint/a11y/noRedundantRoles: WebKit takes the role from lists without markers
    <ul role="list" className={styles.links}>
      {list.map((link) => (
        <LinkRow key={link.linkId} link={link} onAsk={(act) => setAsking({ act, link })} />
      ))}
    </ul>
  );
  const past = links.filter(isPast);
  return (
    <>
      {rows(links.filter((link) => !isPast(link)))}
      {past.length === 0 ? null : (
        <Disclosure title={texts.oldLinks} count={past.length}>
          {rows(past)}
        </Disclosure>
      )}
      {asking === null ? null : (
        <AskOnce
          {...asking}
          onClose={() => setAsking(null)}
          onRenewed={onRenewed}
          onRevoked={onRevoked}
        />
      )}
    </>
  );
}

type AskOnceProps = Asking &
  Pick<LinksProps, 'onRenewed' | 'onRevoked'> & { readonly onClose: () => void };

function AskOnce({ act, link, onClose, onRenewed, onRevoked }: AskOnceProps) {
  const texts = useTexts(agencyLinksTexts);
  const { committeeId } = useCommittee();
  const call = useCall();
  const { linkId, label } = link;
  const confirm = async () => {
    if (act === 'renew') {
      const issued = await call.run(renewAgencyLink(committeeId, linkId));
      if (issued !== null) onRenewed(issued);
      return issued !== null;
    }
    const done = await call.run(revokeAgencyLink(committeeId, linkId));
    if (done !== null) onRevoked(linkId);
    return done !== null;
  };
  return (
    <ConfirmDialog
      kind={act === 'revoke' ? 'danger' : 'primary'}
      title={act === 'revoke' ? texts.revokeQuestion : texts.renewQuestion}
      consequence={
        act === 'revoke' ? texts.revokeConsequence(label) : texts.renewConsequence(label)
      }
      confirmLabel={texts[act]}
      isOpen
      onOpenChange={onClose}
      onConfirm={confirm}
    >
      <RefusalNote act={call} />
    </ConfirmDialog>
  );
}
