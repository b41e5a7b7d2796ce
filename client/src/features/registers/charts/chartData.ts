import type { FundingSeries, Series } from '@diemcau/shared/protocol/api/followUp';

/** Obstacles of one category, by programme; null stands for "none". */
export interface CategoryCount {
  readonly categoryId: string | null;
  readonly total: number;
  readonly byProgramme: readonly { readonly programmeId: string | null; readonly count: number }[];
}

/** By category, the largest first. */
export function byCategory(obstacles: Series['obstacles']): readonly CategoryCount[] {
  const groups = Map.groupBy(obstacles, ({ categoryId }) => categoryId);
  return [...groups]
    .map(([categoryId, counts]) => ({
      categoryId,
      total: counts.reduce((sum, { count }) => sum + count, 0),
      byProgramme: counts.map(({ programmeId, count }) => ({ programmeId, count })),
    }))
    .toSorted((one, other) => other.total - one.total);
}

/** The programmes that the obstacles are of, in the catalogue's order, "none" last. */
export function programmesIn(
  obstacles: Series['obstacles'],
  order: readonly string[],
): readonly (string | null)[] {
  const place = (programmeId: string | null): number => {
    if (programmeId === null) return order.length + 1;
    const found = order.indexOf(programmeId);
    return found === -1 ? order.length : found;
  };
  return [...new Set(obstacles.map(({ programmeId }) => programmeId))].toSorted(
    (one, other) => place(one) - place(other),
  );
}

export interface ProgrammeFunding {
  readonly programmeId: string | null;
  readonly figures: readonly FundingSeries[];
}

/** What has an amount to draw, by programme, the largest plan first. Nothing is added up. */
export function fundingByProgramme(
  funding: Series['funding'],
  order: readonly string[],
): readonly ProgrammeFunding[] {
  const drawn = funding.filter(({ plan, disbursed }) => plan !== null || disbursed !== null);
  const groups = Map.groupBy(drawn, ({ programmeId }) => programmeId);
  const place = (programmeId: string | null): number =>
    programmeId === null ? order.length : order.indexOf(programmeId);
  return [...groups]
    .map(([programmeId, figures]) => ({
      programmeId,
      figures: figures.toSorted((one, other) => largestOf(other) - largestOf(one)),
    }))
    .toSorted((one, other) => place(one.programmeId) - place(other.programmeId));
}

/** The larger of plan and disbursement, in million đồng. */
export const largestOf = ({ plan, disbursed }: FundingSeries): number =>
  Math.max(plan?.millions ?? 0, disbursed?.millions ?? 0);
