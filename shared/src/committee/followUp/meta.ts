import type { Actor } from '../../log/storedEvent.ts';
import type { RejectionCode } from '../../protocol/rejections.ts';
import type { Attachment, CommitteeEvent } from './events.ts';
import type { DirectiveFacts } from './tasks.ts';

/** What `decideFollowUp` may know beside the state and the command; all of it set by the server. */
export interface FollowUpMeta {
  readonly actor: Actor;
  /** The directive that the command is about, as its session has it; null where the committee has none such. */
  readonly directive: DirectiveFacts | null;
  /** Whether the obstacle that the command is about is live in its session; null where there is none such. */
  readonly obstacle: { readonly live: boolean } | null;
  /** The file that the command names, if this actor may use it. */
  readonly attachment: Attachment | null;
  /** Every unit of the catalogue and of the directive's session. */
  readonly knownUnitIds: ReadonlySet<string>;
}

export type FollowUpDecision =
  | { readonly ok: true; readonly events: readonly CommitteeEvent[] }
  | {
      readonly ok: false;
      readonly rejection: { readonly code: RejectionCode; readonly field: string | null };
    };

export const accepted = (...events: readonly CommitteeEvent[]): FollowUpDecision => ({
  ok: true,
  events,
});

export const rejected = (code: RejectionCode, field: string | null = null): FollowUpDecision => ({
  ok: false,
  rejection: { code, field },
});
