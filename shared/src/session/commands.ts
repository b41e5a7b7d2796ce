import { agendaCommands } from './agenda/commands.ts';
import { attendanceCommands } from './attendance/commands.ts';
import { conclusionCommands } from './conclusions/commands.ts';
import { directiveCommands } from './directives/commands.ts';
import { documentCommands } from './documents/commands.ts';
import { floorCommands } from './floor/commands.ts';
import { followUpCommands } from './followUp/commands.ts';
import { fundingCommands } from './funding/commands.ts';
import { lifecycleCommands } from './lifecycle/commands.ts';
import { messageCommands } from './messages/commands.ts';
import { obstacleCommands } from './obstacles/commands.ts';
import type { MessageOf } from './schemas.ts';
import { solutionCommands } from './solutions/commands.ts';
import { stageCommands } from './stage/commands.ts';
import { voteCommands } from './votes/commands.ts';

/** Every command of a session: name → payload schema. */
export const sessionCommands = {
  ...lifecycleCommands,
  ...attendanceCommands,
  ...agendaCommands,
  ...floorCommands,
  ...obstacleCommands,
  ...solutionCommands,
  ...fundingCommands,
  ...directiveCommands,
  ...voteCommands,
  ...conclusionCommands,
  ...documentCommands,
  ...messageCommands,
  ...stageCommands,
  ...followUpCommands,
};

export type SessionCommand = MessageOf<typeof sessionCommands>;
export type CommandType = SessionCommand['type'];
/** The payload of the command of that name. */
export type PayloadOf<Type extends CommandType> = Extract<
  SessionCommand,
  { type: Type }
>['payload'];
