import { type Agenda, emptyAgenda } from './agenda/state.ts';
import { type Attendance, emptyAttendance } from './attendance/state.ts';
import { type Conclusions, emptyConclusions } from './conclusions/state.ts';
import { type Directives, emptyDirectives } from './directives/state.ts';
import { type Documents, emptyDocuments } from './documents/state.ts';
import { emptyFloor, type Floor } from './floor/state.ts';
import { emptyFollowUpOfSession, type FollowUp } from './followUp/state.ts';
import { emptyFunding, type Funding } from './funding/state.ts';
import { emptyLifecycle, type Lifecycle } from './lifecycle/state.ts';
import { emptyMessages, type Messages } from './messages/state.ts';
import { emptyObstacles, type Obstacles } from './obstacles/state.ts';
import { emptySolutions, type Solutions } from './solutions/state.ts';
import { emptyStage, type Stage } from './stage/state.ts';
import { emptyVotes, type Votes } from './votes/state.ts';

/** Everything that is so in one session: plain JSON, folded from its events by `evolve`, never written otherwise. */
export interface SessionState {
  lifecycle: Lifecycle;
  attendance: Attendance;
  agenda: Agenda;
  floor: Floor;
  obstacles: Obstacles;
  solutions: Solutions;
  funding: Funding;
  directives: Directives;
  votes: Votes;
  conclusions: Conclusions;
  documents: Documents;
  messages: Messages;
  stage: Stage;
  followUp: FollowUp;
}

/** Raised whenever the state's shape changes: a stored snapshot of another shape is not used. */
export const STATE_SHAPE = 3;

export const emptySession = (): SessionState => ({
  lifecycle: emptyLifecycle(),
  attendance: emptyAttendance(),
  agenda: emptyAgenda(),
  floor: emptyFloor(),
  obstacles: emptyObstacles(),
  solutions: emptySolutions(),
  funding: emptyFunding(),
  directives: emptyDirectives(),
  votes: emptyVotes(),
  conclusions: emptyConclusions(),
  documents: emptyDocuments(),
  messages: emptyMessages(),
  stage: emptyStage(),
  followUp: emptyFollowUpOfSession(),
});
