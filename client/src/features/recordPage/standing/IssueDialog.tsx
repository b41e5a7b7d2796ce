import { missingFor } from '@diemcau/shared/drafting/missingFor';
import type { OfficialDocument } from '@diemcau/shared/session/documents/state';
import { ownSymbol } from '@diemcau/shared/session/documents/symbol';
import type { SessionState } from '@diemcau/shared/session/state';
import { useMemo, useState } from 'react';
import { useTexts } from '../../../i18n/texts.ts';
import { dayOf } from '../../../i18n/vietnameseTime.ts';
import { useLiveSession } from '../../../session/sessionContext.ts';
import { DateField } from '../../../ui/DateField/DateField.tsx';
import { NumberField } from '../../../ui/NumberField/NumberField.tsx';
import { showToast } from '../../../ui/Toast/toasts.ts';
import { useAct } from '../../../view/Act/useAct.ts';
import { FormDialog } from '../../../view/Form/FormDialog.tsx';
import { MissingList } from '../../../view/Missing/MissingList.tsx';
import { fullNumber } from './issueWords.ts';
import styles from './Standing.module.css';
import { standingTexts } from './standingTexts.ts';

interface IssueDialogProps {
  readonly state: SessionState;
  readonly document: OfficialDocument;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Asks once for number and day, says what will happen and what is still missing. */
export function IssueDialog({ state, document, onDone, onClose }: IssueDialogProps) {
  const texts = useTexts(standingTexts);
  const { serverNow } = useLiveSession();
  const act = useAct();
  const { details } = state.documents[document];
  const symbol = details.symbol ?? ownSymbol(state, document);
  const [number, setNumber] = useState(details.number);
  const [issuedOn, setIssuedOn] = useState(details.issuedOn ?? dayOf(serverNow()));
  const missing = useMemo(
    () => missingFor(document, withNumber(state, document, { number: number ?? 1, issuedOn })),
    [state, document, number, issuedOn],
  );
  const words = number === null ? texts.noNumberYet : fullNumber({ number, symbol });
  const issue = async () => {
    if (number === null) return;
    const payload = { ...details, document, number, issuedOn };
    if (!(await act.run('issueDocument', payload))) return;
    showToast(texts.issuedNow(words));
    onDone();
  };
  return (
    <FormDialog
      title={texts.issueQuestion}
      submitLabel={texts.issue}
      isPending={act.isPending}
      isSubmitDisabled={number === null}
      sentence={act.sentence}
      onClose={onClose}
      onSubmit={issue}
    >
      <p>{texts.issueConsequence(words)}</p>
      <NumberField
        label={texts.number}
        description={texts.numberHelp(symbol)}
        isRequired
        autoFocus
        minValue={1}
        maxValue={999_999}
        formatOptions={{ useGrouping: false, maximumFractionDigits: 0 }}
        value={number}
        onChange={setNumber}
      />
      <DateField
        label={texts.issuedOn}
        isRequired
        value={issuedOn}
        onChange={(day) => setIssuedOn(day ?? issuedOn)}
      />
      {missing.length === 0 ? null : (
        <div className={styles.missing}>
          <p>{texts.missingAtIssue}</p>
          <MissingList items={missing} />
        </div>
      )}
    </FormDialog>
  );
}

/** The session as it would be with this number and day, to see what is missing then. */
function withNumber(
  state: SessionState,
  document: OfficialDocument,
  given: { readonly number: number; readonly issuedOn: string },
): SessionState {
  const record = state.documents[document];
  const details = { ...record.details, ...given };
  return { ...state, documents: { ...state.documents, [document]: { ...record, details } } };
}
