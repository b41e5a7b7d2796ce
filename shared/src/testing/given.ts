import { expect } from 'vitest';
import type { RejectionCode } from '../protocol/rejections.ts';
import { type SessionCommand, sessionCommands } from '../session/commands.ts';
import { decide } from '../session/decide.ts';
import { type SessionEvent, sessionEvents } from '../session/events.ts';
import type { CommandMeta, Decision } from '../session/meta.ts';
import type { SessionState } from '../session/state.ts';
import { secretary } from './actors.ts';
import { deepFreeze } from './deepFreeze.ts';
import { by, fold, foldUntil, type History, type Past, SECOND } from './fold.ts';

/**
 * A decision's test, read aloud: given(…events).when(command, { actor }).thenEvents(…) or .thenRefused(code).
 * Without more the actor is the secretary, the moment a second after the last event and the new identifier
 * `new`. Payloads are checked against their schemas, and a `decide` that writes to the state throws.
 */
export const given = (...history: History) => ({
  when(command: SessionCommand, meta: Partial<CommandMeta> = {}) {
    const { state, at } = foldUntil(history);
    const whole: CommandMeta = {
      at: at + SECOND,
      actor: secretary,
      newId: 'new',
      ballotBox: null,
      ...meta,
    };
    expect(sessionCommands[command.type].parse(command.payload)).toEqual(command.payload);
    const decision = decide(deepFreeze(state), deepFreeze(command), deepFreeze(whole));
    return outcome(history, decision, whole);
  },
});

const outcome = (history: History, decision: Decision, meta: CommandMeta) => ({
  decision,
  /** Accepted with exactly these events; none of them means that there was nothing to do. */
  thenEvents(...events: readonly SessionEvent[]): void {
    expect(decision).toMatchObject({ ok: true, events });
    expect(decision.ok && decision.events.length).toBe(events.length);
    for (const event of events) {
      expect(sessionEvents[event.type].parse(event.payload)).toEqual(event.payload);
    }
  },
  thenRefused(code: RejectionCode, field: string | null = null): void {
    expect(decision).toEqual({ ok: false, rejection: { code, field } });
  },
  /** The state once the events are folded; fails when the command was refused. */
  state(): SessionState {
    return fold(...this.history());
  },
  /** The past with the new events appended, to go on from. */
  history(): History {
    if (!decision.ok) throw new Error(`refused: ${decision.rejection.code}`);
    const added = decision.events.map((event): Past => ({ ...by(meta.actor, event), at: meta.at }));
    return [...history, ...added];
  },
});
