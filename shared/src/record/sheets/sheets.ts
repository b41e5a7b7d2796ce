import type { SessionState } from '../../session/state.ts';
import { attendanceSheet } from './attendance.ts';
import { directivesSheet } from './directives.ts';
import { fundingSheet } from './funding.ts';
import type { DataSheet } from './model.ts';
import { obstaclesSheet } from './obstacles.ts';
import { ballotsSheet, votesSheet } from './votes.ts';

/** The tables of a session, by the name they have in addresses. */
export const SHEETS = [
  'obstacles',
  'directives',
  'funding',
  'attendance',
  'votes',
  'ballots',
] as const;
export type SheetId = (typeof SHEETS)[number];

const makers: Readonly<Record<SheetId, (state: SessionState) => DataSheet>> = {
  obstacles: obstaclesSheet,
  directives: directivesSheet,
  funding: fundingSheet,
  attendance: attendanceSheet,
  votes: votesSheet,
  ballots: ballotsSheet,
};

/** One table of a session; without what happened there it has its headings alone. */
export const sheetOf = (state: SessionState, sheetId: SheetId): DataSheet => makers[sheetId](state);

/** All tables of a session, in the order of `SHEETS`. */
export const sheetsOf = (state: SessionState): DataSheet[] =>
  SHEETS.map((sheetId) => sheetOf(state, sheetId));
