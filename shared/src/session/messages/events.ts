import { z } from 'zod';
import { identifier, type MessageOf, text } from '../schemas.ts';

const channel = z.enum(['all', 'officers']);

export const messageEvents = {
  messageSent: z.object({ messageId: identifier, channel, text: text(4_000) }),
  messageRetracted: z.object({ messageId: identifier, channel }),
};

export type MessageEvent = MessageOf<typeof messageEvents>;
