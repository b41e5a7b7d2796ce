import { CircleAlert, CircleCheck, Info, TriangleAlert, X } from 'lucide-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { Button } from '../Button/Button.tsx';
import { classes } from '../classes.ts';
import { IconButton } from '../IconButton/IconButton.tsx';
import { uiTexts } from '../uiTexts.ts';
import styles from './ToastRegion.module.css';
import { currentToasts, dismissToast, subscribeToToasts, type Toast } from './toasts.ts';

const SIGNS = { good: CircleCheck, info: Info, warning: TriangleAlert, danger: CircleAlert };
const READING_TIME = 6000;
const DECIDING_TIME = 12_000;

/** Where notices appear. Kept in sight while pointed at or focused; a danger stays until it is closed. */
export function ToastRegion() {
  const toasts = useSyncExternalStore(subscribeToToasts, currentToasts);
  const [isHeld, setHeld] = useState(false);
  const texts = useTexts(uiTexts);
  if (toasts.length === 0) return null;
  return (
    <section
      aria-label={texts.notices}
      data-react-aria-top-layer="true"
      className={styles.region}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {toasts.map((toast) => (
        <Notice key={toast.id} toast={toast} isHeld={isHeld} />
      ))}
    </section>
  );
}

function Notice({ toast, isHeld }: { readonly toast: Toast; readonly isHeld: boolean }) {
  const texts = useTexts(uiTexts);
  const { id, action, tone } = toast;
  useEffect(() => {
    if (isHeld || tone === 'danger') return undefined;
    const timer = setTimeout(
      () => dismissToast(id),
      action === null ? READING_TIME : DECIDING_TIME,
    );
    return () => clearTimeout(timer);
  }, [id, action, tone, isHeld]);

  const Sign = SIGNS[tone];
  return (
    <div className={classes(styles.toast, styles[tone])}>
      <Sign size={20} aria-hidden="true" />
      <p className={styles.text}>{toast.text}</p>
      {action === null ? null : (
        <Button
          kind="bare"
          onPress={() => {
            action.onAction();
            dismissToast(id);
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton icon={X} label={texts.close} onPress={() => dismissToast(id)} />
    </div>
  );
}
