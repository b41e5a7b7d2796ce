import type { Refused } from '@diemcau/shared/protocol/refused';
import {
  type CommandType,
  type SessionCommand,
  sessionCommands,
} from '@diemcau/shared/session/commands';
import { z } from 'zod';
import { refused } from './refusals.ts';
import type { SubmittedCommand } from './sessionRooms.ts';

export type ParsedCommand =
  | { readonly ok: true; readonly command: SessionCommand }
  | { readonly ok: false; readonly refusal: Refused };

/** A schema for each command, by name. */
const schemas = new Map(
  Object.entries(sessionCommands).map(([type, payload]) => [
    type,
    z.object({ type: z.literal(type), payload }),
  ]),
);

const isCommand = (value: { readonly type: string }): value is SessionCommand =>
  schemas.has(value.type);

/** Whether a name is one that sessions know. */
export const isCommandType = (type: string): type is CommandType => schemas.has(type);

/** The command with its payload checked, or the refusal that names the field at fault. */
export function parseCommand({ type, payload }: SubmittedCommand): ParsedCommand {
  const schema = schemas.get(type);
  if (!schema) return { ok: false, refusal: refused('unknownCommand') };
  const parsed = schema.safeParse({ type, payload });
  if (!parsed.success) {
    const [, ...path] = parsed.error.issues[0]?.path ?? [];
    return { ok: false, refusal: refused('malformed', path.join('.') || null) };
  }
  return isCommand(parsed.data)
    ? { ok: true, command: parsed.data }
    : { ok: false, refusal: refused('unknownCommand') };
}
