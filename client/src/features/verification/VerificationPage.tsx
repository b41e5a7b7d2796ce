import type { VerificationAnswer } from '@diemcau/shared/protocol/api/verification';
import { readFragment } from '@diemcau/shared/verify/fragment';
import { useEffect, useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { type ApiResult, sentenceOf } from '../../session/api.ts';
import { ErrorState } from '../../ui/ErrorState/ErrorState.tsx';
import { LoadingState } from '../../ui/LoadingState/LoadingState.tsx';
import { PageShell } from '../../ui/PageShell/PageShell.tsx';
import { Verdict } from './Verdict.tsx';
import { verifyDocument } from './verificationApi.ts';
import { verificationTexts } from './verificationTexts.ts';

/** `/xac-minh#…`: whether a document in somebody's hands is this server's. Nobody need sign in. */
export function VerificationPage() {
  const texts = useTexts(verificationTexts);
  const [fragment, setFragment] = useState(() => globalThis.location.hash);
  const [attempt, setAttempt] = useState(0);
  const [result, setResult] = useState<ApiResult<VerificationAnswer> | null>(null);

  useEffect(() => {
    const hear = () => setFragment(globalThis.location.hash);
    globalThis.addEventListener('hashchange', hear);
    return () => globalThis.removeEventListener('hashchange', hear);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    const proof = readFragment(fragment);
    setResult(null);
    if (proof === null) return undefined;
    let isCurrent = true;
    void verifyDocument(proof).then((answer) => {
      if (isCurrent) setResult(answer);
    });
    return () => {
      isCurrent = false;
    };
  }, [fragment, attempt]);

  return (
    <PageShell title={texts.title} width="reading">
      {readFragment(fragment) === null ? (
        <ErrorState level={1} what={texts.noProof} whatToDo={texts.noProofToDo} />
      ) : null}
      {readFragment(fragment) !== null && result === null ? (
        <LoadingState text={texts.checking} />
      ) : null}
      {result !== null && !result.ok ? (
        <ErrorState
          level={1}
          what={texts.notChecked}
          whatToDo={sentenceOf(result)}
          onRetry={() => setAttempt(attempt + 1)}
        />
      ) : null}
      {result?.ok === true ? <Verdict answer={result.value} /> : null}
    </PageShell>
  );
}
