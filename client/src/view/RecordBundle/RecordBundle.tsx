import type { RecordModel } from '@diemcau/shared/record/model';
import { Package } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { sentenceOf } from '../../session/api.ts';
import { useSessionId } from '../../session/useSession.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { ErrorState } from '../../ui/ErrorState/ErrorState.tsx';
import { bundleAddress, readVerificationKey } from './bundleApi.ts';
import { bundleTexts } from './bundleTexts.ts';
import styles from './RecordBundle.module.css';
import { useBundle } from './useBundle.ts';

/** For officers: the whole session as one signed archive, and the key that it is signed with. */
export function RecordBundle({ record }: { readonly record: RecordModel }) {
  const texts = useTexts(bundleTexts);
  const sessionId = useSessionId();
  const { job, refusal, start, cancel } = useBundle(sessionId, record.upTo);
  const isAtWork = job?.state === 'waiting' || job?.state === 'running';
  return (
    <section aria-labelledby="bundle" className={styles.bundle}>
      <h2 id="bundle" className={styles.title}>
        {texts.bundle}
      </h2>
      <p className={styles.small}>{texts.help}</p>
      {isAtWork ? (
        <>
          <label className={styles.progress}>
            {texts.progress(job.done, job.total)}
            <progress value={job.done} max={job.total ?? undefined} />
          </label>
          <Button onPress={cancel}>{texts.cancel}</Button>
        </>
      ) : (
        <Button icon={Package} onPress={start}>
          {texts.make(record.upTo)}
        </Button>
      )}
      <p role="status" className={styles.small}>
        {job?.state === 'done' ? (
          <a href={bundleAddress(sessionId, job.jobId)} download>
            {texts.download(job.upTo, job.bytes ?? 0)}
          </a>
        ) : null}
        {job?.state === 'failed' ? texts.failed : null}
      </p>
      {refusal === null ? null : (
        <ErrorState level={3} what={texts.failed} whatToDo={sentenceOf(refusal)} />
      )}
      <Fingerprint />
    </section>
  );
}

/** What whoever verifies a bundle compares its key with. */
function Fingerprint() {
  const texts = useTexts(bundleTexts);
  const [fingerprint, setFingerprint] = useState<string | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void readVerificationKey().then((answer) => {
      if (isCurrent && answer.ok) setFingerprint(answer.value.fingerprint);
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  if (fingerprint === null) return null;
  return (
    <p className={styles.small}>
      {texts.fingerprint} <code className={styles.fingerprint}>{fingerprint}</code>
    </p>
  );
}
