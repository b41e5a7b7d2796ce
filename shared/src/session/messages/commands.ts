import { z } from 'zod';
import { identifier, type MessageOf, text } from '../schemas.ts';

export const messageCommands = {
  /** `officers` is the private channel of the chair and the secretaries. */
  sendMessage: z.object({ channel: z.enum(['all', 'officers']), text: text(4_000) }),
  retractMessage: z.object({ messageId: identifier }),
};

export type MessageCommand = MessageOf<typeof messageCommands>;
