import { ListTodo, Pencil, Plus, Undo2 } from 'lucide-react';
import { useTexts } from '../../../i18n/texts.ts';
import { useMay } from '../../../session/useCommand.ts';
import { useSessionState } from '../../../session/useSession.ts';
import { Button } from '../../../ui/Button/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState/EmptyState.tsx';
import { VirtualList } from '../../../ui/VirtualList/VirtualList.tsx';
import { DirectiveCard } from '../../../view/Directive/DirectiveCard.tsx';
import styles from '../Chair.module.css';
import { useChairDialog } from '../dialogs.ts';
import listStyles from '../obstacles/Obstacles.module.css';
import { directiveTexts } from './directiveTexts.ts';

const ROW_HEIGHT = 180;

/** What has been directed in this session, the newest first. */
export function DirectivesPanel() {
  const state = useSessionState((whole) => whole);
  const open = useChairDialog();
  const texts = useTexts(directiveTexts);
  const mayIssue = useMay('issueDirective').allowed;
  const { byId, order } = state.directives;
  const directives = order.toReversed().flatMap((id) => byId[id] ?? []);
  return (
    <div className={listStyles.panel}>
      <div className={styles.acts}>
        <Button
          icon={Plus}
          isDisabled={!mayIssue}
          onPress={() => open({ kind: 'directive', obstacleId: null })}
        >
          {texts.issue}
        </Button>
      </div>
      <div className={listStyles.list}>
        <VirtualList
          label={texts.directives}
          items={directives}
          getKey={({ directiveId }) => directiveId}
          estimateHeight={ROW_HEIGHT}
          renderItem={(directive) => (
            <div className={listStyles.row}>
              <DirectiveCard
                state={state}
                directive={directive}
                acts={
                  directive.withdrawn === null ? (
                    <>
                      <Button
                        kind="bare"
                        icon={Pencil}
                        onPress={() =>
                          open({ kind: 'editDirective', directiveId: directive.directiveId })
                        }
                      >
                        {texts.edit}
                      </Button>
                      <Button
                        kind="bare"
                        icon={Undo2}
                        onPress={() =>
                          open({ kind: 'withdrawDirective', directiveId: directive.directiveId })
                        }
                      >
                        {texts.withdraw}
                      </Button>
                    </>
                  ) : null
                }
              />
            </div>
          )}
          empty={
            <EmptyState icon={ListTodo} title={texts.none} explanation={texts.noneExplained} />
          }
        />
      </div>
    </div>
  );
}
