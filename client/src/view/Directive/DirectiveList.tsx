import type { Directive } from '@diemcau/shared/session/directives/state';
import type { SessionState } from '@diemcau/shared/session/state';
import { DirectiveCard } from './DirectiveCard.tsx';
import styles from './DirectiveList.module.css';

/** Every directive, in the order of issue. */
export const allDirectives = ({ directives }: SessionState): Directive[] =>
  directives.order.flatMap((id) => directives.byId[id] ?? []);

/** Those that one of the units leads or takes part in. */
export const directivesOf = (state: SessionState, unitIds: readonly string[]): Directive[] =>
  allDirectives(state).filter(({ leadUnitIds, coordinatingUnitIds }) =>
    [...leadUnitIds, ...coordinatingUnitIds].some((unitId) => unitIds.includes(unitId)),
  );

interface DirectiveListProps {
  readonly state: SessionState;
  readonly label: string;
  readonly directives: readonly Directive[];
}

/** Directives one under another, to read. */
export function DirectiveList({ state, label, directives }: DirectiveListProps) {
  return (
    <ol className={styles.list} aria-label={label}>
      {directives.map((directive) => (
        <li key={directive.directiveId} className={styles.item}>
          <DirectiveCard state={state} directive={directive} />
        </li>
      ))}
    </ol>
  );
}
