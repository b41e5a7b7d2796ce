import type { RecordDocument, RecordModel } from '@diemcau/shared/record/model';
import { issueInForce } from '@diemcau/shared/session/documents/status';
import { FileClock } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useLanguage } from '../../i18n/language.ts';
import { textsIn, useTexts } from '../../i18n/texts.ts';
import type { ApiRefused } from '../../session/api.ts';
import { useLastEvent, useParty, useSessionId, useSessionState } from '../../session/useSession.ts';
import { announce } from '../../ui/Announcer/announce.ts';
import { EmptyState } from '../../ui/EmptyState/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState/ErrorState.tsx';
import { LoadingState } from '../../ui/LoadingState/LoadingState.tsx';
import { Tabs } from '../../ui/Tabs/Tabs.tsx';
import { DocumentShell } from '../../view/DocumentShell/DocumentShell.tsx';
import { type Loaded, useLoaded } from '../../view/Request/useLoaded.ts';
import styles from './Record.module.css';
import { RecordPaper } from './RecordPaper.tsx';
import { Newer, RecordSide, RecordState } from './RecordSide.tsx';
import { DOCUMENTS, readRecord } from './recordApi.ts';
import { recordTexts } from './recordTexts.ts';
import { Standing } from './standing/Standing.tsx';
import { UpToField } from './UpToField.tsx';

/** The conclusions record as it goes out: read as paper, taken as a file, at any moment of the session. */
export function RecordPage() {
  const texts = useTexts(recordTexts);
  const sessionId = useSessionId();
  const versions = useSessionState(({ conclusions }) => conclusions.versions);
  const last = useLastEvent();
  const [document, setDocument] = useState<RecordDocument>('notice');
  const [upTo, setUpTo] = useState<number | null>(null);
  const [showsSources, setShowsSources] = useState(false);
  const { loaded, reload } = useLoaded(
    useCallback(() => readRecord(sessionId, { document, upTo }), [sessionId, document, upTo]),
  );
  const record = loaded.status === 'loaded' ? loaded.value : null;
  const isBehind =
    record !== null && (record.document !== document || record.upTo !== (upTo ?? record.upTo));
  const { audience } = useParty();
  const inForce = useSessionState((state) => issueInForce(state, document)?.seq ?? null);
  // What was issued stays as it is, whatever comes after it.
  const isSettled =
    record?.status === 'issued' && (audience !== 'officers' || record.upTo === inForce);
  useAnnounced(loaded);
  const isAwaited = loaded.status === 'refused' && loaded.refusal.code === 'notNow';
  const isApproved = useSessionState(({ conclusions }) => conclusions.status === 'approved');
  useEffect(() => {
    // Whoever waits for the approval has the record as soon as it comes.
    if (isAwaited && isApproved) reload();
  }, [isAwaited, isApproved, reload]);
  const page = () => (
    <div className={styles.page}>
      <aside className={styles.side}>
        <Standing key={document} document={document} onChanged={reload} />
        <UpToField versions={versions} onChoose={setUpTo} />
        {record === null || upTo === null ? null : <RecordState record={record} />}
        {record === null || upTo !== null || isSettled ? null : (
          <Newer count={last - record.upTo} onRefresh={reload} />
        )}
        {record === null || isBehind ? null : (
          <RecordSide record={record} showsSources={showsSources} onShowSources={setShowsSources} />
        )}
      </aside>
      <div className={styles.preview} aria-busy={isBehind || loaded.status === 'loading'}>
        {loaded.status === 'loading' ? <LoadingState text={texts.loading} /> : null}
        {loaded.status === 'refused' ? (
          <Refused refusal={loaded.refusal} upTo={upTo} onRetry={reload} />
        ) : null}
        {record === null ? null : <RecordPaper record={record} showsSources={showsSources} />}
      </div>
    </div>
  );
  return (
    <DocumentShell title={texts.record}>
      <h1 className={styles.title}>{texts.record}</h1>
      <Tabs
        label={texts.documentLabel}
        selected={document}
        onSelect={(id) => {
          setDocument(DOCUMENTS.find((each) => each === id) ?? 'notice');
          setUpTo(null);
        }}
        tabs={DOCUMENTS.map((id) => ({ id, label: texts.document[id], content: page() }))}
      />
    </DocumentShell>
  );
}

interface RefusedProps {
  readonly refusal: ApiRefused;
  readonly upTo: number | null;
  readonly onRetry: () => void;
}

/** Before the approval there is nothing wrong: one waits for it. */
function Refused({ refusal, upTo, onRetry }: RefusedProps) {
  const texts = useTexts(recordTexts);
  const language = useLanguage();
  if (refusal.code === 'notNow') {
    return upTo === null ? (
      <EmptyState icon={FileClock} title={texts.notYet} explanation={texts.notYetHelp} />
    ) : (
      <EmptyState icon={FileClock} title={texts.notThen} explanation={texts.notThenHelp} />
    );
  }
  return <ErrorState what={texts.failure} whatToDo={refusal.wording[language]} onRetry={onRetry} />;
}

/** Says that another record has come in the place of the one before. */
function useAnnounced(loaded: Loaded<RecordModel>): void {
  const language = useLanguage();
  const shown = useRef<RecordModel | null>(null);
  const record = loaded.status === 'loaded' ? loaded.value : null;
  useEffect(() => {
    if (record === null || shown.current === record) return;
    const texts = textsIn(recordTexts, language);
    if (shown.current !== null) {
      announce(texts.refreshed(texts.document[record.document], record.upTo));
    }
    shown.current = record;
  }, [record, language]);
}
