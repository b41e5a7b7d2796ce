import type { Series } from '@diemcau/shared/protocol/api/followUp';
import { useCallback } from 'react';
import { useLanguage } from '../../../i18n/language.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { categoryName } from '../../../session/words.ts';
import { followUpTexts } from '../../../view/FollowUp/followUpTexts.ts';
import { TaskBadge } from '../../../view/FollowUp/TaskBadge.tsx';
import { LoadedView } from '../../../view/Request/LoadedView.tsx';
import { useLoaded } from '../../../view/Request/useLoaded.ts';
import { useCommittee, useProgrammeName } from '../committeeContext.ts';
import { readSeries } from '../registersApi.ts';
import { Bars, Legend } from './Bars.tsx';
import { ChartFrame } from './ChartFrame.tsx';
import styles from './Charts.module.css';
import { byCategory, programmesIn } from './chartData.ts';
import { chartsTexts } from './chartsTexts.ts';
import { FundingChart } from './FundingChart.tsx';

/** Obstacles, tasks and money, drawn; each with its table. */
export function ChartsTab() {
  const texts = useTexts(chartsTexts);
  const { committeeId, register } = useCommittee();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what changes the registers changes the charts
  const read = useCallback(() => readSeries(committeeId), [committeeId, register]);
  const { loaded, reload } = useLoaded(read);
  return (
    <LoadedView loaded={loaded} failure={texts.chartsFailure} onRetry={reload}>
      {(series) => (
        <div className={styles.charts}>
          <DirectivesChart series={series} />
          <ObstaclesChart series={series} />
          <FundingChart series={series} />
        </div>
      )}
    </LoadedView>
  );
}

interface ChartProps {
  readonly series: Series;
}

/** How each state is filled: what is late is hatched, what is done is not. */
const LOOKS: Readonly<Record<Series['directives'][number]['state'], number>> = {
  overdue: 4,
  reportedDone: 1,
  dueSoon: 1,
  extended: 0,
  onSchedule: 0,
  notStarted: 3,
  undated: 3,
  done: 2,
  closed: 5,
};

function DirectivesChart({ series }: ChartProps) {
  const texts = useTexts(chartsTexts);
  const words = useTexts(followUpTexts);
  const counted = series.directives.filter(({ count }) => count > 0);
  return (
    <ChartFrame
      title={texts.directivesChart}
      table={{
        columns: [texts.state, texts.count],
        rows: counted.map(({ state, count }) => [words.state[state], String(count)]),
      }}
    >
      <Bars
        label={texts.directivesChart}
        bars={counted.map(({ state, count }) => ({
          id: state,
          label: <TaskBadge state={state} />,
          value: String(count),
          detail: null,
          frame: null,
          segments: [{ id: state, value: count, look: LOOKS[state] }],
        }))}
      />
    </ChartFrame>
  );
}

function ObstaclesChart({ series }: ChartProps) {
  const texts = useTexts(chartsTexts);
  const language = useLanguage();
  const { catalogue } = useCommittee();
  const shortName = useProgrammeName();
  const order = catalogue.programmes.map(({ programmeId }) => programmeId);
  const programmes = programmesIn(series.obstacles, order);
  const categories = byCategory(series.obstacles);
  const nameOf = (programmeId: string | null) =>
    programmeId === null ? texts.noProgramme : shortName(programmeId);
  const categoryOf = (categoryId: string | null) =>
    categoryId === null ? texts.noCategory : categoryName(categoryId, language);
  const parts = (row: (typeof categories)[number]) =>
    programmes.flatMap((programmeId, look) => {
      const value = row.byProgramme.find((each) => each.programmeId === programmeId)?.count ?? 0;
      return value === 0 ? [] : [{ id: programmeId ?? 'none', look, value, programmeId }];
    });
  return (
    <ChartFrame
      title={texts.obstaclesChart}
      note={texts.obstaclesNote}
      table={{
        columns: [texts.category, ...programmes.map(nameOf), texts.total],
        rows: categories.map((row) => [
          categoryOf(row.categoryId),
          ...programmes.map((programmeId) =>
            String(row.byProgramme.find((each) => each.programmeId === programmeId)?.count ?? 0),
          ),
          String(row.total),
        ]),
      }}
    >
      <Legend
        entries={programmes.map((programmeId, look) => ({
          id: programmeId ?? 'none',
          label: nameOf(programmeId),
          look,
        }))}
      />
      <Bars
        label={texts.obstaclesChart}
        bars={categories.map((row) => ({
          id: row.categoryId ?? 'none',
          label: categoryOf(row.categoryId),
          value: String(row.total),
          detail: parts(row)
            .map(({ programmeId, value }) => `${nameOf(programmeId)} ${value}`)
            .join(' · '),
          frame: null,
          segments: parts(row),
        }))}
      />
    </ChartFrame>
  );
}
