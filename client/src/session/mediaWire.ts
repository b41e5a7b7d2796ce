import type {
  MediaAnswers,
  MediaPayload,
  MediaRequest,
} from '@diemcau/shared/protocol/mediaMessages';
import type { RejectionCode } from '@diemcau/shared/protocol/rejections';
import type { Socket } from 'socket.io-client';
import {
  answerGuards,
  type MediaMessage,
  type MediaMessageName,
  messageGuards,
} from './mediaGuards.ts';
import { isRecord, isRejectionCode } from './wireGuards.ts';

const ANSWER_PATIENCE = 10_000;

/** `cutOff`: no answer, since the link is down or fell meanwhile. Nothing is kept to be sent later. */
export type MediaReply<Name extends MediaRequest> =
  | { readonly ok: true; readonly answer: MediaAnswers[Name] }
  | { readonly ok: false; readonly code: RejectionCode | 'cutOff' };

/** The way by which pictures and sound reach the session's socket. */
export interface MediaWire {
  request<Name extends MediaRequest>(
    name: Name,
    payload: MediaPayload<Name>,
  ): Promise<MediaReply<Name>>;
  /** Calls back with each message of that name, across new connections, too. Returns the way to stop. */
  onMessage<Name extends MediaMessageName>(
    name: Name,
    listener: (message: MediaMessage<Name>) => void,
  ): () => void;
}

export function openMediaWire(socket: Socket): MediaWire {
  return {
    request: async (name, payload) => {
      if (!socket.connected) return { ok: false, code: 'cutOff' };
      try {
        const value: unknown = await socket.timeout(ANSWER_PATIENCE).emitWithAck(name, payload);
        return readReply(name, value);
      } catch {
        return { ok: false, code: 'cutOff' };
      }
    },
    onMessage: (name, listener) => {
      const isMessage = messageGuards[name];
      const event: string = name;
      const hear = (value: unknown) => {
        if (isMessage(value)) listener(value);
      };
      socket.on(event, hear);
      return () => socket.off(event, hear);
    },
  };
}

function readReply<Name extends MediaRequest>(name: Name, value: unknown): MediaReply<Name> {
  if (!isRecord(value)) return { ok: false, code: 'failed' };
  const isAnswer = answerGuards[name];
  if (value.ok === true && isAnswer(value)) return { ok: true, answer: value };
  return { ok: false, code: isRejectionCode(value.code) ? value.code : 'failed' };
}
