import { issuedInvitations, type NewInvitation } from '@diemcau/shared/protocol/api/invitations';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import { post } from '../../fixtures/play/http.ts';
import { enter, type Participant } from '../../fixtures/play/participant.ts';
import { pointOf } from '../../fixtures/play/references.ts';
import type { SampleServer } from './sample.ts';

const held = z.object({ sessionId: z.string() });

/** A seat in the sample session that needs no browser: it sees what its role sees, and may hand out links. */
export interface Seat extends Participant {
  readonly sessionId: string;
  /** Makes a link as the secretary's page does; only a secretary's seat may. */
  linkFor(wanted: Partial<NewInvitation> & Pick<NewInvitation, 'role' | 'label'>): Promise<string>;
  /** Revokes the link that was made under that label here. */
  revoke(label: string): Promise<void>;
}

/** Takes a seat by a link; it leaves when the test ends. */
export async function takeSeat({ url }: Pick<SampleServer, 'url'>, link: string): Promise<Seat> {
  const secret = new URL(link).hash.slice(1);
  const entered = await post(`${url}/api/invitations/exchange`, { secret }, held);
  const {
    cookie,
    value: { sessionId },
  } = entered;
  const participant = await enter(url, sessionId, cookie);
  onTestFinished(participant.leave);
  const made = new Map<string, string>();
  return {
    ...participant,
    sessionId,
    async linkFor(wanted) {
      const invitation = {
        pointId: null,
        unitId: null,
        expiresAt: null,
        oneTime: false,
        ...wanted,
      };
      const address = `${url}/api/sessions/${sessionId}/invitations`;
      const body = { invitations: [invitation] };
      const [issued] = (await post(address, body, issuedInvitations, cookie)).value.issued;
      if (issued === undefined) throw new Error(`No link was made for ${wanted.label}`);
      made.set(wanted.label, issued.invitation.invitationId);
      return issued.link;
    },
    async revoke(label) {
      const address = `${url}/api/sessions/${sessionId}/invitations/${made.get(label)}/revoke`;
      await post(address, {}, z.object({}), cookie);
    },
  };
}

/** A link for the point in which a unit sits, by the unit's Vietnamese name. */
export const linkForPoint = (secretary: Seat, unit: string): Promise<string> =>
  secretary.linkFor({
    role: 'point',
    label: unit,
    pointId: pointOf(secretary.state(), unit).pointId,
  });
