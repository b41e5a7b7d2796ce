import type { SolutionGroup } from '@diemcau/shared/session/solutions/state';
import { isRecord } from '../../session/wireGuards.ts';

export interface SolutionForm {
  readonly text: string;
  readonly group: SolutionGroup | null;
  readonly obstacleIds: readonly string[];
}

export const emptySolution: SolutionForm = { text: '', group: null, obstacleIds: [] };

const groups: Readonly<Record<SolutionGroup, true>> = {
  mechanisms: true,
  coordination: true,
  decentralisation: true,
  resources: true,
  communication: true,
  monitoring: true,
};

export const isSolutionGroup = (value: unknown): value is SolutionGroup =>
  typeof value === 'string' && Object.hasOwn(groups, value);

/** Whether a draft found on disk is one of this form's. */
export const isSolutionForm = (value: unknown): value is SolutionForm =>
  isRecord(value) &&
  typeof value.text === 'string' &&
  (value.group === null || isSolutionGroup(value.group)) &&
  Array.isArray(value.obstacleIds) &&
  value.obstacleIds.every((each) => typeof each === 'string');
