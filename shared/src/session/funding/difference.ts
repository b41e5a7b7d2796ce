import type { Amount, Figure, Funding, Qualifier } from './state.ts';

/** A total as reported beside the sum of its parts as reported, in million đồng. Nothing is corrected. */
export interface Difference {
  readonly total: Amount;
  /** Sum of the parts that give this amount. */
  readonly sum: number;
  /** Total less sum: positive where the parts fall short of the total. */
  readonly difference: number;
  /** Parts that do not give this amount: the sum is without them. */
  readonly silentPartIds: readonly string[];
  /** The words other than "exactly" that stood before the total or a part, each once. */
  readonly qualifiers: readonly Qualifier[];
  /** Whether total and parts can both be right, read with those words and with the silent parts. */
  readonly explained: boolean;
}

export interface FigureDifferences {
  readonly plan: Difference | null;
  readonly disbursed: Difference | null;
}

/** Plan and disbursement of a figure against its parts; null where it has no parts or nothing to compare (FUN-6). */
export function differencesOf(funding: Funding, figure: Figure): FigureDifferences {
  const parts = figure.partIds
    .flatMap((partId) => funding.byId[partId] ?? [])
    .filter((part) => part.withdrawn === null);
  return {
    plan: differenceIn(parts, figure, 'plan'),
    disbursed: differenceIn(parts, figure, 'disbursed'),
  };
}

function differenceIn(
  parts: readonly Figure[],
  figure: Figure,
  column: 'plan' | 'disbursed',
): Difference | null {
  const total = figure[column];
  const amounts = parts.flatMap((part) => part[column] ?? []);
  if (total === null || amounts.length === 0) return null;
  const sum = amounts.reduce((before, amount) => before + amount.millions, 0);
  const silentPartIds = parts.filter((part) => part[column] === null).map((part) => part.figureId);
  const words = [total, ...amounts].map((amount) => amount.qualifier);
  const difference = total.millions - sum;
  return {
    total,
    sum,
    difference,
    silentPartIds,
    qualifiers: [...new Set(words)].filter((word) => word !== 'exactly'),
    explained:
      difference === 0 ||
      (difference > 0
        ? silentPartIds.length > 0 || mayBeLess(total) || amounts.some(mayBeMore)
        : mayBeMore(total) || amounts.some(mayBeLess)),
  };
}

const mayBeMore = ({ qualifier }: Amount): boolean =>
  qualifier === 'moreThan' || qualifier === 'about';

const mayBeLess = ({ qualifier }: Amount): boolean =>
  qualifier === 'lessThan' || qualifier === 'nearly' || qualifier === 'about';
