import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import {
  Disclosure as AriaDisclosure,
  type DisclosureProps as AriaDisclosureProps,
  DisclosurePanel,
  Heading,
} from 'react-aria-components/Disclosure';
import { classes } from '../classes.ts';
import styles from './Disclosure.module.css';

export interface DisclosureProps
  extends Pick<AriaDisclosureProps, 'isExpanded' | 'defaultExpanded' | 'onExpandedChange'> {
  readonly title: string;
  readonly count?: number;
  readonly level?: 2 | 3 | 4;
  readonly children: ReactNode;
}

/** A heading that opens and closes what stands under it. */
export function Disclosure({ title, count, level = 3, children, ...rest }: DisclosureProps) {
  return (
    <AriaDisclosure {...rest} className={classes(styles.disclosure)}>
      <Heading level={level} className={classes(styles.heading)}>
        <Button slot="trigger" className={classes(styles.trigger)}>
          <ChevronRight size={18} aria-hidden="true" className={styles.sign} />
          <span>{title}</span>
          {count === undefined ? null : <span className={styles.count}>{count}</span>}
        </Button>
      </Heading>
      <DisclosurePanel className={classes(styles.panel)}>{children}</DisclosurePanel>
    </AriaDisclosure>
  );
}
