import type { AgencyView, TaskRow } from '@diemcau/shared/protocol/api/followUp';
import { ClipboardList, LogOut } from 'lucide-react';
import { useState } from 'react';
import { formatDate } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import { unitName } from '../../session/names.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog/ConfirmDialog.tsx';
import { Disclosure } from '../../ui/Disclosure/Disclosure.tsx';
import { EmptyState } from '../../ui/EmptyState/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState/ErrorState.tsx';
import { IconButton } from '../../ui/IconButton/IconButton.tsx';
import { PageShell } from '../../ui/PageShell/PageShell.tsx';
import { followUpTexts } from '../../view/FollowUp/followUpTexts.ts';
import { LoadedView } from '../../view/Request/LoadedView.tsx';
import styles from './Progress.module.css';
import { leaveAgency } from './progressApi.ts';
import { progressTexts } from './progressTexts.ts';
import { TaskCard } from './TaskCard.tsx';
import { useAgency } from './useAgency.ts';

/** `/nhiem-vu#SECRET`: what an agency answers for, and its reports; between sessions too. */
export function ProgressPage() {
  const texts = useTexts(progressTexts);
  const language = useLanguage();
  const { loaded, reload } = useAgency();
  const [isLeaving, setLeaving] = useState(false);
  const refusal = loaded.status === 'refused' ? loaded.refusal : null;
  return (
    <PageShell
      title={texts.title}
      width="reading"
      session={loaded.status === 'loaded' ? unitName(loaded.value.unit, language) : null}
      acts={
        loaded.status === 'loaded' ? (
          <IconButton icon={LogOut} label={texts.leave} onPress={() => setLeaving(true)} />
        ) : null
      }
    >
      {refusal?.code === 'unauthenticated' ? (
        <ErrorState level={1} what={texts.needsLink} whatToDo={texts.needsLinkHelp} />
      ) : refusal?.code === 'invalidLink' ? (
        <ErrorState level={1} what={texts.invalid} whatToDo={refusal.wording[language]} />
      ) : (
        <LoadedView loaded={loaded} failure={texts.failure} onRetry={reload}>
          {(view) => <Tasks view={view} onSent={reload} />}
        </LoadedView>
      )}
      <ConfirmDialog
        title={texts.leaveQuestion}
        consequence={texts.leaveConsequence}
        confirmLabel={texts.leave}
        isOpen={isLeaving}
        onOpenChange={setLeaving}
        onConfirm={async () => {
          await leaveAgency();
          reload();
        }}
      />
    </PageShell>
  );
}

interface TasksProps {
  readonly view: AgencyView;
  readonly onSent: () => void;
}

const keyOf = ({ sessionId, directiveId, addresseeUnitId }: TaskRow): string =>
  `${sessionId} ${directiveId} ${addresseeUnitId}`;

function Tasks({ view, onSent }: TasksProps) {
  const texts = useTexts(progressTexts);
  const words = useTexts(followUpTexts);
  const isSettled = ({ state }: TaskRow) => state === 'done' || state === 'closed';
  const open = view.tasks.filter((task) => !isSettled(task));
  const settled = view.tasks.filter(isSettled);
  const cards = (tasks: readonly TaskRow[]) => (
    // biome-ignore lint/a11y/noRedundantRoles: WebKit takes the role from lists without markers
    <ul role="list" className={styles.cards}>
      {tasks.map((task) => (
        <li key={keyOf(task)}>
          <TaskCard task={task} agency={view} onSent={onSent} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <div className={styles.head}>
        <h1>{texts.title}</h1>
        <p className={styles.quiet}>{view.committeeName}</p>
        <p className={styles.counts}>{words.counts(view.counts)}</p>
        <p className={styles.quiet}>{texts.until(formatDate(view.expiresAt))}</p>
      </div>
      {view.tasks.length === 0 ? (
        <EmptyState icon={ClipboardList} title={texts.none} explanation={texts.noneHelp} />
      ) : (
        <section aria-label={texts.open}>
          <h2 className="visually-hidden">{texts.open}</h2>
          {open.length === 0 ? <p>{texts.noOpen}</p> : cards(open)}
        </section>
      )}
      {settled.length === 0 ? null : (
        <Disclosure level={2} title={texts.settled} count={settled.length}>
          {cards(settled)}
        </Disclosure>
      )}
    </>
  );
}
