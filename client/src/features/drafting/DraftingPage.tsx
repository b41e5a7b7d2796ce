import type { ConclusionSource } from '@diemcau/shared/session/conclusions/state';
import { Lock, MessageSquareText } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { useMay } from '../../session/useCommand.ts';
import { useParty, useSessionState } from '../../session/useSession.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { EmptyState } from '../../ui/EmptyState/EmptyState.tsx';
import { DocumentShell } from '../../view/DocumentShell/DocumentShell.tsx';
import { DocumentPane } from './DocumentPane.tsx';
import styles from './Drafting.module.css';
import { draftingTexts } from './draftingTexts.ts';
import { MaterialPane } from './MaterialPane.tsx';
import { MissingForIssue } from './MissingForIssue.tsx';
import { RefusedTexts } from './RefusedTexts.tsx';
import { RemovedDialog } from './RemovedDialog.tsx';
import { StatusBar } from './StatusBar.tsx';
import { UndoProvider } from './undo/UndoProvider.tsx';
import { useAskedEntry } from './useAskedEntry.ts';
import { useDraftingActs } from './useDraftingActs.ts';
import { useFocusAfterRemoval } from './useFocusAfterRemoval.ts';
import { VersionsDialog } from './VersionsDialog.tsx';

/** The conclusions, written while the session runs: its material at the left, the notice at the right. */
export function DraftingPage() {
  const texts = useTexts(draftingTexts);
  const { audience } = useParty();
  return (
    <DocumentShell title={texts.drafting}>
      {audience === 'officers' ? (
        <UndoProvider>
          <Drafting />
        </UndoProvider>
      ) : (
        <EmptyState icon={Lock} title={texts.drafting} explanation={texts.notForYou} />
      )}
    </DocumentShell>
  );
}

type Pane = 'material' | 'document';

function Drafting() {
  const texts = useTexts(draftingTexts);
  const state = useSessionState((whole) => whole);
  const acts = useDraftingActs();
  const mayAdd = useMay('addConclusion');
  const mayEdit = useMay('editConclusion');
  /** On a narrow screen one of the two is shown. */
  const [pane, setPane] = useState<Pane>('document');
  const [only, setOnly] = useState<readonly ConclusionSource[] | null>(null);
  const [dialog, setDialog] = useState<'versions' | 'removed' | null>(null);
  useAskedEntry(() => setPane('document'));
  const { conclusions } = state;
  const isOpen = conclusions.status !== 'approved';
  const rights = {
    canEdit: isOpen && mayEdit.allowed,
    canArrange: isOpen && mayAdd.allowed,
  };
  const removal = useFocusAfterRemoval(conclusions.entries);
  const materialTitle = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (only !== null) materialTitle.current?.focus();
  }, [only]);
  const showSources = (sources: readonly ConclusionSource[]) => {
    setOnly(sources);
    setPane('material');
  };
  return (
    <>
      <h1 className="visually-hidden">{texts.drafting}</h1>
      <fieldset className={styles.panes} aria-label={texts.panes}>
        {(['material', 'document'] as const).map((each) => (
          <Button
            key={each}
            kind={pane === each ? 'quiet' : 'bare'}
            aria-pressed={pane === each}
            onPress={() => setPane(each)}
          >
            {texts.pane[each]}
          </Button>
        ))}
      </fieldset>
      <div className={styles.columns}>
        <section
          className={classes(styles.material, pane !== 'material' && styles.hiddenWhenNarrow)}
          aria-labelledby="material-title"
        >
          <h2 ref={materialTitle} id="material-title" tabIndex={-1} className={styles.paneTitle}>
            {texts.material}
          </h2>
          <MaterialPane
            state={state}
            isLocked={!rights.canArrange}
            onAdd={(source) => void acts.addSource(source, null)}
            only={only}
            onShowAll={() => setOnly(null)}
          />
        </section>
        <section
          className={classes(styles.document, pane !== 'document' && styles.hiddenWhenNarrow)}
          aria-labelledby="document-title"
        >
          <h2 ref={removal.target} id="document-title" tabIndex={-1} className="visually-hidden">
            {texts.document}
          </h2>
          <StatusBar
            conclusions={conclusions}
            onVersions={() => setDialog('versions')}
            onRemoved={() => setDialog('removed')}
          />
          <MissingForIssue state={state} />
          {conclusions.comment === null ? null : (
            <p className={styles.comment}>
              <MessageSquareText size={18} aria-hidden="true" />
              <span>
                <strong>{texts.comment}:</strong> {conclusions.comment}
              </span>
            </p>
          )}
          <RefusedTexts state={state} />
          <DocumentPane
            state={state}
            acts={acts}
            rights={rights}
            onShowSources={showSources}
            onRemoved={removal.onRemoved}
          />
        </section>
      </div>
      {dialog === 'versions' ? (
        <VersionsDialog state={state} onClose={() => setDialog(null)} />
      ) : null}
      {dialog === 'removed' ? (
        <RemovedDialog conclusions={conclusions} onClose={() => setDialog(null)} />
      ) : null}
    </>
  );
}
