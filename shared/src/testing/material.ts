import type { PayloadOf } from '../session/commands.ts';
import type { SessionEvent } from '../session/events.ts';

/** `obstacle-NAME`, raised by `point-NAME`, with a text and nothing else said. */
export const obstacleSubmitted = (
  name: string,
  changes: Partial<Extract<SessionEvent, { type: 'obstacleSubmitted' }>['payload']> = {},
): SessionEvent => ({
  type: 'obstacleSubmitted',
  payload: {
    ...obstacleDetails(),
    obstacleId: `obstacle-${name}`,
    raisedBy: { kind: 'point', pointId: `point-${name}` },
    itemId: null,
    ...changes,
  },
});

export const obstacleDetails = (
  text = 'Văn bản hướng dẫn của Trung ương còn chậm ban hành.',
): Omit<PayloadOf<'submitObstacle'>, 'raisedBy'> => ({
  text,
  programmes: [],
  categoryId: null,
  level: null,
  legalText: null,
  since: null,
  proposal: null,
  itemised: true,
});

type DirectiveDetails = PayloadOf<'issueDirective'>;

/** A directive to the planning department with no deadline. */
export const directiveDetails = (changes: Partial<DirectiveDetails> = {}): DirectiveDetails => ({
  text: 'Tổng hợp khó khăn, vướng mắc của các địa phương.',
  leadUnitIds: ['unit-planning'],
  coordinatingUnitIds: [],
  addressees: [],
  deadline: { kind: 'none' },
  deadlineWording: null,
  conditions: null,
  obstacleIds: [],
  ...changes,
});

/** `directive-NAME`. */
export const directiveIssued = (
  name: string,
  changes: Partial<DirectiveDetails> = {},
): SessionEvent => ({
  type: 'directiveIssued',
  payload: { ...directiveDetails(changes), directiveId: `directive-${name}`, itemId: null },
});

type FigureDetails = PayloadOf<'reportFigure'>;

/** A figure of the planning department with a label alone. */
export const figureDetails = (changes: Partial<FigureDetails> = {}): FigureDetails => ({
  label: 'Tổng nguồn vốn được phân bổ',
  programme: null,
  unitId: null,
  plan: null,
  disbursed: null,
  rate: null,
  otherCurrency: null,
  asOf: null,
  period: null,
  source: null,
  kind: null,
  partIds: [],
  wording: null,
  reportedByUnitId: 'unit-planning',
  ...changes,
});

/** `figure-NAME`. */
export const figureReported = (
  name: string,
  changes: Partial<FigureDetails> = {},
): SessionEvent => ({
  type: 'figureReported',
  payload: { ...figureDetails(changes), figureId: `figure-${name}` },
});
