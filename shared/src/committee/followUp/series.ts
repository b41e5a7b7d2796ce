import type { FundingSeries, Series } from '../../protocol/api/followUp.ts';
import type { Figure } from '../../session/funding/state.ts';
import type { SessionMatters } from './matters.ts';
import { linesOf, type RegisterSources } from './register.ts';
import { dayOfSession } from './rows.ts';
import { taskStates } from './taskState.ts';

/** What the committee's charts are drawn from, over all its sessions. */
export function seriesOf(sources: RegisterSources): Series {
  const { tasks, obstacles } = linesOf(sources);
  const counted = new Map<string, Series['obstacles'][number]>();
  for (const { categoryId, programmes } of obstacles) {
    const ids = programmes.length === 0 ? [null] : programmes.map((each) => each.programmeId);
    for (const programmeId of new Set(ids)) {
      const key = `${categoryId}/${programmeId}`;
      const count = (counted.get(key)?.count ?? 0) + 1;
      counted.set(key, { categoryId, programmeId, count });
    }
  }
  return {
    today: sources.today,
    obstacles: [...counted.values()],
    directives: taskStates.map((state) => ({
      state,
      count: tasks.filter((row) => row.state === state).length,
    })),
    funding: fundingOf(sources.sessions),
  };
}

interface Reported {
  readonly figure: Figure;
  readonly sessionId: string;
  /** The day that it holds for; that of its session where it names none. */
  readonly day: string;
}

/** The latest of each figure as it was reported, with its qualifier; nothing is added up (FOL-20). */
function fundingOf(sessions: readonly SessionMatters[]): FundingSeries[] {
  const reported = sessions
    .flatMap((matters) =>
      matters.figures.map(
        (figure): Reported => ({
          figure,
          sessionId: matters.sessionId,
          day: figure.asOf ?? dayOfSession(matters) ?? '',
        }),
      ),
    )
    .toSorted((one, other) => one.day.localeCompare(other.day));
  const groups = Map.groupBy(reported, ({ figure }) => keyOf(figure));
  return [...groups.values()].flatMap((group) => latestOf(group) ?? []);
}

const keyOf = ({ programme, unitId, period, source, kind }: Figure): string =>
  [programme?.programmeId, programme?.projectCode, unitId, period, source, kind].join('/');

function latestOf(group: readonly Reported[]): FundingSeries | null {
  const last = group.at(-1);
  if (last === undefined) return null;
  const { programme, unitId, label, period, source, kind } = last.figure;
  const plan = group.findLast(({ figure }) => figure.plan !== null);
  const disbursed = group.findLast(({ figure }) => figure.disbursed !== null);
  const rate = group.findLast(({ figure }) => figure.rate !== null);
  return {
    programmeId: programme?.programmeId ?? null,
    projectCode: programme?.projectCode ?? null,
    unitId,
    label,
    period,
    source,
    kind,
    plan: plan?.figure.plan ?? null,
    planFrom: sourceOf(plan),
    disbursed: disbursed?.figure.disbursed ?? null,
    disbursedFrom: sourceOf(disbursed),
    rate: rate?.figure.rate ?? null,
  };
}

const sourceOf = (reported: Reported | undefined): FundingSeries['planFrom'] =>
  reported === undefined
    ? null
    : {
        sessionId: reported.sessionId,
        asOf: reported.figure.asOf,
        wording: reported.figure.wording,
      };
