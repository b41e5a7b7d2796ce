import fc, { type Arbitrary } from 'fast-check';
import type { Actor } from '../../log/storedEvent.ts';
import { type CommandType, type SessionCommand, sessionCommands } from '../../session/commands.ts';
import { policy } from '../../session/policy.ts';
import type { SessionState } from '../../session/state.ts';
import { agency, chair, observer, point, secretary, system } from '../actors.ts';
import { payloadFor } from './payload.ts';
import { resolve } from './resolve.ts';

/** A command that somebody may send, to be resolved against the state that it meets. */
export interface Move {
  readonly type: CommandType;
  readonly actor: Actor;
  readonly payload: unknown;
}

const actors: readonly Actor[] = [
  chair,
  secretary,
  point('nam-po'),
  point('tua-chua'),
  agency('planning'),
  system,
  observer,
];

const isCommandType = (name: string): name is CommandType => name in sessionCommands;

/** Mostly whom the policy allows it, sometimes anybody. */
const actorFor = (type: CommandType): Arbitrary<Actor> => {
  const allowed = actors.filter(({ role }) => policy[type].roles.includes(role));
  return fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...allowed) },
    { weight: 1, arbitrary: fc.constantFrom(...actors) },
  );
};

/** Any command of any part, by anybody. */
export const anyMove: Arbitrary<Move> = fc.oneof(
  ...Object.keys(sessionCommands)
    .filter(isCommandType)
    .map((type) =>
      fc.record({
        type: fc.constant(type),
        actor: actorFor(type),
        payload: payloadFor(sessionCommands[type]),
      }),
    ),
);

const isCommand = (value: { readonly type: string }): value is SessionCommand =>
  isCommandType(value.type);

/** The command as it would arrive, its identifiers those of the state. */
export function commandOf({ type, actor, payload }: Move, state: SessionState): SessionCommand {
  const parsed = sessionCommands[type].parse(resolve(payload, type, state, actor));
  const command = { type, payload: parsed };
  if (!isCommand(command)) throw new Error(`${type} is no command`);
  return command;
}
