import { expect } from 'vitest';
import type { Actor } from '../../../log/storedEvent.ts';
import type { RejectionCode } from '../../../protocol/rejections.ts';
import { deepFreeze } from '../../../testing/deepFreeze.ts';
import { MORNING, SECOND } from '../../../testing/fold.ts';
import { type CommitteeCommand, committeeCommands } from '../commands.ts';
import { decideFollowUp } from '../decide.ts';
import { type CommitteeEvent, committeeEvents } from '../events.ts';
import { evolveFollowUp } from '../evolve.ts';
import type { FollowUpMeta } from '../meta.ts';
import { emptyFollowUp, type FollowUpState } from '../state.ts';
import type { DirectiveFacts } from '../tasks.ts';

const actor = (role: 'secretary' | 'agency', unitId: string | null): Actor => ({
  role,
  pointId: null,
  unitId,
  identity: `${role}/${unitId}`,
});

export const secretary = actor('secretary', null);
export const agencyOf = (unitId: string): Actor => actor('agency', unitId);

export const on = { sessionId: 'session-first', directiveId: 'directive' };

/** A directive to the planning department, due at the end of September. */
export const directive = (changes: Partial<DirectiveFacts> = {}): DirectiveFacts => ({
  ...on,
  leadUnitIds: ['unit-planning'],
  addressees: [],
  due: '2022-09-30',
  withdrawn: false,
  ...changes,
});

/** The state after these events, a second apart, each by the secretary or the agency that it is a report of. */
export function foldFollowUp(...events: readonly CommitteeEvent[]): FollowUpState {
  const state = emptyFollowUp();
  for (const [place, event] of events.entries()) {
    const by = event.type === 'progressReported' ? agencyOf(event.payload.unitId) : secretary;
    const { role, pointId, unitId } = by;
    evolveFollowUp(state, structuredClone(event), {
      seq: place + 1,
      at: MORNING + place * SECOND,
      actor: { role, pointId, unitId },
    });
  }
  return state;
}

/** given(…events).when(command, { directive, actor … }).thenEvents(…) or .thenRefused(code, field). */
export const given = (...events: readonly CommitteeEvent[]) => ({
  when(command: CommitteeCommand, meta: Partial<FollowUpMeta> = {}) {
    expect(committeeCommands[command.type].parse(command.payload)).toEqual(command.payload);
    const decision = decideFollowUp(deepFreeze(foldFollowUp(...events)), deepFreeze(command), {
      actor: secretary,
      directive: directive(),
      obstacle: { live: true },
      attachment: null,
      knownUnitIds: new Set(['unit-planning', 'unit-finance', 'unit-nam-po', 'unit-tua-chua']),
      ...meta,
    });
    return {
      thenEvents(...expected: readonly CommitteeEvent[]): void {
        expect(decision).toEqual({ ok: true, events: expected });
        for (const { type, payload } of expected) {
          expect(committeeEvents[type].parse(payload)).toEqual(payload);
        }
      },
      thenRefused(code: RejectionCode, field: string | null = null): void {
        expect(decision).toEqual({ ok: false, rejection: { code, field } });
      },
    };
  },
});

type Reported = Extract<CommitteeEvent, { readonly type: 'progressReported' }>['payload'];

/** A report of the planning department on its task. */
export const reported = (changes: Partial<Reported> = {}): CommitteeEvent => ({
  type: 'progressReported',
  payload: {
    ...on,
    addresseeUnitId: null,
    unitId: 'unit-planning',
    percent: 60,
    text: 'Đã tổng hợp của 6 huyện',
    attachment: null,
    claimsDone: false,
    ...changes,
  },
});

const tasks = (addresseeUnitIds: readonly (string | null)[]) => ({
  ...on,
  addresseeUnitIds: [...addresseeUnitIds],
});

export const confirmed = (...addressees: readonly (string | null)[]): CommitteeEvent => ({
  type: 'doneConfirmed',
  payload: tasks(addressees),
});
export const closed = (...addressees: readonly (string | null)[]): CommitteeEvent => ({
  type: 'directiveClosed',
  payload: { ...tasks(addressees), reason: 'Không còn cần thiết' },
});
export const returned = (...addressees: readonly (string | null)[]): CommitteeEvent => ({
  type: 'reportReturned',
  payload: { ...tasks(addressees), reason: 'Thiếu số liệu 2 huyện' },
});
export const extended = (until: string, before: string | null): CommitteeEvent => ({
  type: 'deadlineExtended',
  payload: { ...tasks([null]), before, until, reason: 'Chờ Trung ương giao vốn' },
});
export const named = (...unitIds: readonly string[]): CommitteeEvent => ({
  type: 'addresseesNamed',
  payload: { ...on, unitIds: [...unitIds] },
});
