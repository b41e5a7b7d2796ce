import { type LucideIcon, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import type { DeviceFailure } from '../../media/stageState.ts';
import { deviceTexts } from '../../stage/devices/deviceTexts.ts';
import { Button } from '../../ui/Button/Button.tsx';
import styles from './DeviceCheck.module.css';
import { deviceCheckTexts } from './deviceCheckTexts.ts';

interface CheckSectionProps {
  readonly id: string;
  readonly title: string;
  readonly icon: LucideIcon;
  /** What came of it, a StateBadge. */
  readonly state?: ReactNode;
  readonly children: ReactNode;
}

/** One thing that is tried. */
export function CheckSection({ id, title, icon: Icon, state, children }: CheckSectionProps) {
  return (
    <section className={styles.check} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>
          <Icon size={20} aria-hidden="true" /> {title}
        </h2>
        <div role="status">{state}</div>
      </div>
      {children}
    </section>
  );
}

interface FailureProps {
  readonly kind: 'camera' | 'microphone';
  readonly failure: DeviceFailure;
  readonly onRetry: () => void;
}

/** Why a device cannot be used, and the way out. */
export function DeviceFailureNote({ kind, failure, onRetry }: FailureProps) {
  const sentences = useTexts(deviceTexts);
  const texts = useTexts(deviceCheckTexts);
  const isHopeless = failure === 'unsupported' || failure === 'insecure';
  return (
    <div role="alert" className={styles.failure} data-failure={failure}>
      <TriangleAlert size={18} aria-hidden="true" />
      <p>{sentences.failure[kind][failure]}</p>
      {isHopeless ? null : <Button onPress={onRetry}>{texts.retry}</Button>}
    </div>
  );
}
