import type { Catalogue } from '@diemcau/shared/protocol/api/catalogue';
import { BookOpenCheck, CalendarDays } from 'lucide-react';
import { useCallback } from 'react';
import { Navigate, useNavigate, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { formatDate } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/texts.ts';
import { readCatalogue } from '../../session/catalogueApi.ts';
import { ButtonLink } from '../../ui/ButtonLink/ButtonLink.tsx';
import { EmptyState } from '../../ui/EmptyState/EmptyState.tsx';
import { PageShell } from '../../ui/PageShell/PageShell.tsx';
import { Select } from '../../ui/Select/Select.tsx';
import { Tabs } from '../../ui/Tabs/Tabs.tsx';
import { LoadedView } from '../../view/Request/LoadedView.tsx';
import { useLoaded } from '../../view/Request/useLoaded.ts';
import { ChartsTab } from './charts/ChartsTab.tsx';
import { CommitteeContext } from './committeeContext.ts';
import { LinksTab } from './links/LinksTab.tsx';
import { ObstaclesTab } from './obstacles/ObstaclesTab.tsx';
import styles from './Registers.module.css';
import { tabIn } from './registerAddress.ts';
import { readRegister } from './registersApi.ts';
import { registersTexts } from './registersTexts.ts';
import { TasksTab } from './tasks/TasksTab.tsx';
import { useRegisterView } from './useRegisterView.ts';

const readToday = () => readCatalogue(null);

/** `/so-theo-doi/:committeeId`: what a committee's sessions gave and heard, and how it stands; for secretaries. */
export function RegistersPage() {
  const texts = useTexts(registersTexts);
  const { committeeId } = useParams();
  const { loaded, reload } = useLoaded(readToday);
  if (loaded.status === 'refused' && loaded.refusal.code === 'unauthenticated') {
    return <Navigate to={paths.signIn()} replace />;
  }
  return (
    <PageShell
      title={texts.title}
      acts={
        <ButtonLink to={paths.home()} kind="bare" icon={CalendarDays}>
          {texts.sessions}
        </ButtonLink>
      }
    >
      <h1>{texts.title}</h1>
      <LoadedView loaded={loaded} failure={texts.failure} onRetry={reload}>
        {(catalogue) => {
          const first = catalogue.committees[0];
          if (first === undefined) {
            return (
              <EmptyState
                icon={BookOpenCheck}
                title={texts.noCommittee}
                explanation={texts.noCommitteeHelp}
              />
            );
          }
          return committeeId === undefined ? (
            <Navigate to={paths.registers(first.committeeId)} replace />
          ) : (
            <Registers key={committeeId} committeeId={committeeId} catalogue={catalogue} />
          );
        }}
      </LoadedView>
    </PageShell>
  );
}

interface RegistersProps {
  readonly committeeId: string;
  readonly catalogue: Catalogue;
}

function Registers({ committeeId, catalogue }: RegistersProps) {
  const texts = useTexts(registersTexts);
  const { view, show } = useRegisterView();
  const { loaded, reload } = useLoaded(useCallback(() => readRegister(committeeId), [committeeId]));
  return (
    <>
      <WhichCommittee committeeId={committeeId} catalogue={catalogue} />
      <LoadedView loaded={loaded} failure={texts.failure} onRetry={reload}>
        {(register) => (
          <CommitteeContext value={{ committeeId, register, catalogue, reload }}>
            <p className={styles.quiet}>
              {texts.asOf(formatDate(register.today), register.sessions.length)}
            </p>
            <Tabs
              label={texts.parts}
              selected={view.tab}
              onSelect={(id) => show({ tab: tabIn(id), typed: '', filter: {} })}
              tabs={[
                {
                  id: 'tasks',
                  label: texts.tasks,
                  count: register.tasks.length,
                  content: <TasksTab />,
                },
                {
                  id: 'obstacles',
                  label: texts.obstacles,
                  count: register.obstacles.length,
                  content: <ObstaclesTab />,
                },
                { id: 'charts', label: texts.charts, content: <ChartsTab /> },
                { id: 'links', label: texts.links, content: <LinksTab /> },
              ]}
            />
          </CommitteeContext>
        )}
      </LoadedView>
    </>
  );
}

/** Its name; where there are several, a choice among them. */
function WhichCommittee({ committeeId, catalogue }: RegistersProps) {
  const texts = useTexts(registersTexts);
  const navigate = useNavigate();
  const { committees } = catalogue;
  if (committees.length > 1) {
    return (
      <div className={styles.committee}>
        <Select
          label={texts.committee}
          options={committees.map((each) => ({ id: each.committeeId, label: each.name }))}
          value={committeeId}
          onChange={(id) => void navigate(paths.registers(id))}
        />
      </div>
    );
  }
  return <p className={styles.name}>{committees[0]?.name}</p>;
}
