import type { Actor } from '../../log/storedEvent.ts';
import type { CommandType, PayloadOf, SessionCommand } from '../../session/commands.ts';

/** One command of the story, whose it is, and the identifier given to what it creates. */
export interface Step {
  readonly actor: Actor;
  readonly command: SessionCommand;
  readonly newId: string;
}

/** Writes one step. */
export const step = <Type extends CommandType>(
  actor: Actor,
  type: Type,
  payload: PayloadOf<Type>,
  newId = 'unused',
) => ({ actor, command: { type, payload }, newId });
