import type { FundingSeries, Series } from '@diemcau/shared/protocol/api/followUp';
import { formatAmount, formatRate } from '@diemcau/shared/session/wording/amounts';
import { formatDate } from '../../../i18n/format.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { unitName } from '../../../session/names.ts';
import { sessionWords } from '../../../session/words.ts';
import { useCommittee, useProgrammeName } from '../committeeContext.ts';
import { type Bar, Bars, Legend } from './Bars.tsx';
import { ChartFrame } from './ChartFrame.tsx';
import styles from './Charts.module.css';
import { fundingByProgramme, largestOf } from './chartData.ts';
import { chartsTexts } from './chartsTexts.ts';

const DISBURSED = 0;

/** Plans as outlines, what was disbursed inside them; word for word as last reported, with source and day. */
export function FundingChart({ series }: { readonly series: Series }) {
  const texts = useTexts(chartsTexts);
  const { catalogue } = useCommittee();
  const programmeName = useProgrammeName();
  const about = useFacts();
  const order = catalogue.programmes.map(({ programmeId }) => programmeId);
  const groups = fundingByProgramme(series.funding, order);
  const scale = Math.max(...groups.flatMap(({ figures }) => figures.map(largestOf)), 0);
  const nameOf = (programmeId: string | null) =>
    programmeId === null ? texts.noProgramme : programmeName(programmeId);
  const barOf = (figure: FundingSeries, place: number): Bar => ({
    id: String(place),
    label: figure.label,
    value: [
      figure.plan === null ? null : `${texts.plan} ${formatAmount(figure.plan)}`,
      figure.disbursed === null ? null : `${texts.disbursed} ${formatAmount(figure.disbursed)}`,
      figure.rate === null ? null : `${texts.rate} ${formatRate(figure.rate)}`,
    ]
      .filter((part) => part !== null)
      .join(' · '),
    detail: about(figure),
    frame: figure.plan?.millions ?? null,
    segments:
      figure.disbursed === null
        ? []
        : [{ id: 'disbursed', value: figure.disbursed.millions, look: DISBURSED }],
  });
  return (
    <ChartFrame
      title={texts.fundingChart}
      note={texts.fundingNote}
      table={{
        columns: [texts.figure, texts.programme, texts.plan, texts.disbursed, texts.rate],
        rows: groups.flatMap(({ programmeId, figures }) =>
          figures.map((figure) => [
            [figure.label, about(figure)].filter((part) => part !== null).join(', '),
            nameOf(programmeId),
            figure.plan === null ? '' : formatAmount(figure.plan),
            figure.disbursed === null ? '' : formatAmount(figure.disbursed),
            figure.rate === null ? '' : formatRate(figure.rate),
          ]),
        ),
      }}
    >
      {groups.length === 0 ? null : (
        <Legend
          entries={[
            { id: 'plan', label: texts.plan, look: null },
            { id: 'disbursed', label: texts.disbursed, look: DISBURSED },
          ]}
        />
      )}
      {groups.map(({ programmeId, figures }) => (
        <section key={programmeId} className={styles.programme}>
          <h3 className={styles.programmeName}>{nameOf(programmeId)}</h3>
          <Bars label={nameOf(programmeId)} bars={figures.map(barOf)} scale={scale} />
        </section>
      ))}
    </ChartFrame>
  );
}

/** Whose figure it is, of which money and when: "Ngân sách Trung ương · 2022 · tính đến 31/7/2022". */
function useFacts(): (figure: FundingSeries) => string | null {
  const texts = useTexts(chartsTexts);
  const words = useTexts(sessionWords);
  const language = useLanguage();
  const { catalogue } = useCommittee();
  return ({ unitId, source, kind, period, planFrom, disbursedFrom }) => {
    const unit = catalogue.units.find((each) => each.unitId === unitId);
    const day = disbursedFrom?.asOf ?? planFrom?.asOf ?? null;
    const facts = [
      unit === undefined ? null : unitName(unit, language),
      source === null ? null : words.source[source],
      kind === null ? null : words.figureKind[kind],
      period,
      day === null ? null : texts.reportedAt(formatDate(day)),
    ].filter((fact) => fact !== null);
    return facts.length === 0 ? null : facts.join(' · ');
  };
}
