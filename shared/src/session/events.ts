import { agendaEvents } from './agenda/events.ts';
import { attendanceEvents } from './attendance/events.ts';
import { conclusionEvents } from './conclusions/events.ts';
import { directiveEvents } from './directives/events.ts';
import { documentEvents } from './documents/events.ts';
import { floorEvents } from './floor/events.ts';
import { followUpEvents } from './followUp/events.ts';
import { fundingEvents } from './funding/events.ts';
import { lifecycleEvents } from './lifecycle/events.ts';
import { messageEvents } from './messages/events.ts';
import { obstacleEvents } from './obstacles/events.ts';
import type { MessageOf } from './schemas.ts';
import { solutionEvents } from './solutions/events.ts';
import { stageEvents } from './stage/events.ts';
import { voteEvents } from './votes/events.ts';

/** Every event of a session: name → payload schema. */
export const sessionEvents = {
  ...lifecycleEvents,
  ...attendanceEvents,
  ...agendaEvents,
  ...floorEvents,
  ...obstacleEvents,
  ...solutionEvents,
  ...fundingEvents,
  ...directiveEvents,
  ...voteEvents,
  ...conclusionEvents,
  ...documentEvents,
  ...messageEvents,
  ...stageEvents,
  ...followUpEvents,
};

export type SessionEvent = MessageOf<typeof sessionEvents>;
export type EventType = SessionEvent['type'];
/** The event of that name. */
export type EventNamed<Type extends EventType> = Extract<SessionEvent, { type: Type }>;
