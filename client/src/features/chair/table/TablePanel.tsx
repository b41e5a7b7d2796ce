import { openObstacles } from '@diemcau/shared/session/obstacles/lists';
import type { Obstacle, OutcomeKind } from '@diemcau/shared/session/obstacles/state';
import type { SessionState } from '@diemcau/shared/session/state';
import {
  Building2,
  CircleCheck,
  CircleSlash,
  Inbox,
  Landmark,
  ListTodo,
  type LucideIcon,
  NotebookPen,
  X,
} from 'lucide-react';
import { useTexts } from '../../../i18n/texts.ts';
import { obstacleOnTable } from '../../../session/selectors.ts';
import { useMay } from '../../../session/useCommand.ts';
import { useSessionState } from '../../../session/useSession.ts';
import { Button } from '../../../ui/Button/Button.tsx';
import { classes } from '../../../ui/classes.ts';
import { EmptyState } from '../../../ui/EmptyState/EmptyState.tsx';
import { TextArea } from '../../../ui/TextArea/TextArea.tsx';
import { ActButton } from '../../../view/Act/ActButton.tsx';
import { RefusalNote } from '../../../view/Act/RefusalNote.tsx';
import { ObstacleCard } from '../../../view/Obstacle/ObstacleCard.tsx';
import styles from '../Chair.module.css';
import { useChairDialog } from '../dialogs.ts';
import { tableTexts } from './tableTexts.ts';
import type { OutcomeForm } from './useOutcome.ts';

/** The outcomes in the order of their keys, 1 to 5. */
export const OUTCOMES: readonly { readonly kind: OutcomeKind; readonly icon: LucideIcon }[] = [
  { kind: 'resolved', icon: CircleCheck },
  { kind: 'directive', icon: ListTodo },
  { kind: 'recommendedToCentral', icon: Landmark },
  { kind: 'noted', icon: NotebookPen },
  { kind: 'notTakenUp', icon: CircleSlash },
];

/** The obstacle under discussion, large, its outcomes one press away. */
export function TablePanel({ form }: { readonly form: OutcomeForm }) {
  const state = useSessionState((whole) => whole);
  const obstacle = obstacleOnTable(state);
  const texts = useTexts(tableTexts);
  return (
    <section className={classes(styles.panel, styles.table)} aria-labelledby="chair-table">
      <div className={styles.panelHead}>
        <h2 id="chair-table" className={styles.label}>
          {texts.table}
        </h2>
        {obstacle === null ? null : (
          <ActButton type="clearTable" payload={{}} kind="bare" icon={X}>
            {texts.clear}
          </ActButton>
        )}
      </div>
      {obstacle === null ? (
        <EmptyTable state={state} />
      ) : (
        <>
          <ObstacleCard state={state} obstacle={obstacle} size="table" />
          <Outcomes state={state} obstacle={obstacle} form={form} />
        </>
      )}
    </section>
  );
}

interface OutcomesProps {
  readonly state: SessionState;
  readonly obstacle: Obstacle;
  readonly form: OutcomeForm;
}

function Outcomes({ state, obstacle, form }: OutcomesProps) {
  const texts = useTexts(tableTexts);
  const open = useChairDialog();
  const may = useMay('giveOutcome');
  const isFirst = obstacle.outcome === null;
  return (
    <div className={styles.form}>
      <TextArea
        label={texts.remark}
        placeholder={texts.remarkHelp}
        error={form.error}
        value={form.remark}
        onChange={form.write}
        rows={2}
        limit={10_000}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand out of sight in a row */}
      <div
        role="group"
        aria-label={isFirst ? texts.conclude : texts.concludeAgain}
        className={styles.acts}
      >
        {OUTCOMES.map(({ kind, icon }) => (
          <Button
            key={kind}
            icon={icon}
            isDisabled={!may.allowed || form.act.isPending}
            onPress={() => void form.give(kind)}
          >
            {texts[kind]}
          </Button>
        ))}
        <Button
          kind="bare"
          icon={Building2}
          onPress={() => open({ kind: 'assign', obstacleId: obstacle.obstacleId })}
        >
          {texts.assign}
        </Button>
      </div>
      <RefusalNote act={form.act} />
      {isFirst ? null : <CallNext state={state} />}
    </div>
  );
}

function EmptyTable({ state }: { readonly state: SessionState }) {
  const texts = useTexts(tableTexts);
  return (
    <EmptyState
      icon={Inbox}
      title={texts.empty}
      explanation={texts.emptyExplained}
      action={<CallNext state={state} />}
    />
  );
}

/** The next one that still waits for an outcome, by number. */
function CallNext({ state }: { readonly state: SessionState }) {
  const texts = useTexts(tableTexts);
  const next = openObstacles(state.obstacles).find(
    ({ obstacleId }) => obstacleId !== state.obstacles.onTableId,
  );
  if (next === undefined) return null;
  return (
    <ActButton type="callObstacle" payload={{ obstacleId: next.obstacleId }} icon={Inbox}>
      {texts.callNext(next.number)}
    </ActButton>
  );
}
