import { type CommandMeta, type Decision, type Party, reject } from '../meta.ts';
import { acceptUnless, isOfficer, refuseIf, requireOwnOrOfficer } from '../require.ts';
import type { SessionState } from '../state.ts';
import type { MessageCommand } from './commands.ts';

export function decideMessages(
  state: SessionState,
  command: MessageCommand,
  meta: CommandMeta,
): Decision {
  switch (command.type) {
    case 'sendMessage':
      return send(command.payload, meta);
    case 'retractMessage':
      return retract(state, command.payload.messageId, meta.actor);
    default:
      return command satisfies never;
  }
}

type Sending = Extract<MessageCommand, { type: 'sendMessage' }>['payload'];

const send = (payload: Sending, { actor, newId: messageId }: CommandMeta): Decision =>
  acceptUnless(
    [refuseIf(payload.channel === 'officers' && !isOfficer(actor), 'forbidden', 'channel')],
    { type: 'messageSent', payload: { ...payload, messageId } },
  );

/** A message of the private channel does not exist for those who may not see it. */
function retract(state: SessionState, messageId: string, actor: Party): Decision {
  const message = state.messages.list.find((each) => each.messageId === messageId);
  if (message === undefined || (message.channel === 'officers' && !isOfficer(actor)))
    return reject('notFound', 'messageId');
  const { channel, from } = message;
  return acceptUnless([requireOwnOrOfficer(actor, from)], {
    type: 'messageRetracted',
    payload: { messageId, channel },
  });
}
