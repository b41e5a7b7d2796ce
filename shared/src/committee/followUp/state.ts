import type { Party } from '../../session/meta.ts';
import type { Attachment } from './events.ts';

/** What an agency said of its work; kept whatever follows. */
export interface Report {
  seq: number;
  at: number;
  by: Party;
  /** Whose report it is. */
  unitId: string;
  percent: number | null;
  text: string;
  attachment: Attachment | null;
  claimsDone: boolean;
  returned: { seq: number; at: number; reason: string } | null;
}

export interface Extension {
  seq: number;
  at: number;
  before: string | null;
  until: string;
  reason: string;
}

interface WithReason {
  seq: number;
  at: number;
  reason: string;
}

/** One task: a directive's leads together, or one addressee of a class. */
export interface TaskFollowUp {
  reports: Report[];
  extensions: Extension[];
  done: { seq: number; at: number } | null;
  closed: WithReason | null;
  /** What was settled and taken up again, oldest first. */
  reopenings: WithReason[];
}

export interface DirectiveFollowUp {
  /** The units that a class was said to be. */
  addresseeUnitIds: string[];
  /** By addressee; `LEADS` for the leads together. */
  tasks: Record<string, TaskFollowUp>;
}

export interface ObstacleFollowUp {
  notes: { seq: number; at: number; text: string }[];
  resolved: { seq: number; at: number; how: string } | null;
}

/** All that a committee's log says: plain JSON, folded from its events, by session and directive or obstacle. */
export interface FollowUpState {
  directives: Record<string, DirectiveFollowUp>;
  obstacles: Record<string, ObstacleFollowUp>;
}

/** Stands for the addressee of a directive's leads together; no identifier begins so. */
export const LEADS = '@leads';

export const taskKey = (addresseeUnitId: string | null): string => addresseeUnitId ?? LEADS;

/** Under which a session's directive or obstacle stands; no identifier holds a slash. */
export const matterKey = (sessionId: string, id: string): string => `${sessionId}/${id}`;

export const emptyFollowUp = (): FollowUpState => ({ directives: {}, obstacles: {} });

export const emptyTask = (): TaskFollowUp => ({
  reports: [],
  extensions: [],
  done: null,
  closed: null,
  reopenings: [],
});
