import type { LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { classes } from '../classes.ts';
import optionStyles from '../Option/Option.module.css';
import styles from './Menu.module.css';

export interface MenuAct {
  readonly id: string;
  readonly label: string;
  readonly onAction: () => void;
  readonly icon?: LucideIcon;
  readonly description?: string;
  readonly kind?: 'normal' | 'danger';
  readonly isDisabled?: boolean;
}

export interface MenuProps {
  /** A Button or an IconButton. */
  readonly trigger: ReactElement;
  /** What the acts are about, for screen readers: "Vướng mắc: …". */
  readonly label: string;
  readonly acts: readonly MenuAct[];
}

/** Acts that are not needed at every moment, behind one button. */
export function Menu({ trigger, label, acts }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={classes(optionStyles.popover)} offset={4}>
        <AriaMenu aria-label={label} className={classes(optionStyles.list)}>
          {acts.map(({ icon: Icon, ...act }) => (
            <MenuItem
              key={act.id}
              id={act.id}
              textValue={act.label}
              isDisabled={act.isDisabled === true}
              onAction={act.onAction}
              className={classes(optionStyles.option, act.kind === 'danger' && styles.danger)}
            >
              {Icon === undefined ? null : <Icon size={18} aria-hidden="true" />}
              <span className={optionStyles.words}>
                <span>{act.label}</span>
                {act.description === undefined ? null : (
                  <span className={optionStyles.description}>{act.description}</span>
                )}
              </span>
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
