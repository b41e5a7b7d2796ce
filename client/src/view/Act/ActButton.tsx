import type { CommandType, PayloadOf } from '@diemcau/shared/session/commands';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMay } from '../../session/useCommand.ts';
import { Button, type ButtonKind } from '../../ui/Button/Button.tsx';
import styles from './Act.module.css';
import { RefusalNote } from './RefusalNote.tsx';
import { type Act, useAct } from './useAct.ts';

export interface ActButtonProps<Type extends CommandType> {
  readonly type: Type;
  readonly payload: PayloadOf<Type>;
  readonly kind?: ButtonKind;
  readonly size?: 'normal' | 'large';
  readonly icon?: LucideIcon;
  readonly isWide?: boolean;
  readonly isDisabled?: boolean;
  /** Where the refusal is to be shown, when not right under the button. */
  readonly act?: Act;
  readonly onDone?: () => void;
  readonly children: ReactNode;
}

/** A button that sends one command. Where the role or the moment does not allow it, it says why. */
export function ActButton<Type extends CommandType>(props: ActButtonProps<Type>) {
  const { type, payload, act: outer, onDone, children, isDisabled = false, ...look } = props;
  const own = useAct();
  const act = outer ?? own;
  const may = useMay(type);
  async function press(): Promise<void> {
    if (await act.run(type, payload)) onDone?.();
  }
  return (
    <span className={styles.acting} title={may.reason ?? undefined}>
      <Button
        {...look}
        isPending={act.isPending}
        isDisabled={isDisabled || !may.allowed}
        onPress={() => void press()}
      >
        {children}
        {may.reason === null ? null : <span className="visually-hidden"> ({may.reason})</span>}
      </Button>
      {outer === undefined ? <RefusalNote act={own} /> : null}
    </span>
  );
}
