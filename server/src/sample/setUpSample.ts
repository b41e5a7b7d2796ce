import {
  dienBienCommittee,
  dienBienUnits,
  nationalProgrammes,
} from '@diemcau/shared/committee/seed';
import type { Actor } from '@diemcau/shared/log/storedEvent';
import type { InvitedRole, NewInvitation } from '@diemcau/shared/protocol/api/invitations';
import type { CommandAck } from '@diemcau/shared/protocol/messages';
import type { Access } from '../access/access.ts';
import { accountLink, invitationLink } from '../access/links.ts';
import type { CommitteeStore } from '../committee/committeeStore.ts';
import { CommandSender, scheduleSession, sessionIdOf } from '../committee/scheduleSession.ts';
import type { SessionRooms } from '../sessions/sessionRooms.ts';
import { SAMPLE_AGENCY, SAMPLE_DISTRICT, sampleAgenda, samplePlan } from './sampleSession.ts';

/** A link to be handed to somebody, with who that is, in Vietnamese. */
export interface SampleLink {
  readonly role: InvitedRole;
  readonly label: string;
  readonly secret: string;
}

/** The sample session and a link for each kind of participant. */
export interface Sample {
  readonly sessionId: string;
  readonly links: readonly SampleLink[];
}

export interface SampleParts {
  readonly access: Access;
  readonly rooms: SessionRooms;
  readonly committee: CommitteeStore;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
}

const REQUEST = 'dien-bien-2022-08-10';
const LINK_LIFETIME = 30 * 24 * 3_600_000;
/** Who sets samples up. */
export const sampleActor: Actor = {
  role: 'secretary',
  pointId: null,
  unitId: null,
  identity: 'process:sample',
};

/** The sample session of that number: 1 is set up on an empty database, further ones by playing it again. */
export const sampleSessionId = (number: number): string =>
  sessionIdOf(sampleActor.identity, number === 1 ? REQUEST : `${REQUEST}/${number}`);

/**
 * Fills an empty database with the Điện Biên committee and its session of 10 August 2022, as scheduled. Null
 * where there is a session already. A start that was cut off halfway is taken up where it ended.
 */
export async function setUpSample(parts: SampleParts): Promise<Sample | null> {
  const { access, rooms, committee, clock } = parts;
  const sessionId = sampleSessionId(1);
  const present = await rooms.sessionIds();
  if (present.some((id) => id !== sessionId) || access.invitations.list(sessionId).length > 0) {
    return null;
  }
  seedCommittee(committee);
  const pointIds = await scheduleSample(parts, sessionId);
  const links = sampleInvitations(pointIds).map((wanted) => {
    const terms = { ...wanted, expiresAt: clock() + LINK_LIFETIME };
    const { secret } = access.invitations.create(sessionId, terms, sampleActor.identity);
    return { role: wanted.role, label: wanted.label, secret };
  });
  return { sessionId, links };
}

/** Puts the Điện Biên committee, its units and the programmes into an empty catalogue; leaves another one alone. */
export function seedCommittee(committee: CommitteeStore): void {
  if (committee.units().length > 0) return;
  committee.put({
    committees: [dienBienCommittee],
    units: dienBienUnits,
    programmes: nationalProgrammes,
  });
}

/** The points that links of the sample lead to. */
export async function scheduleSample(
  { rooms, committee }: Pick<SampleParts, 'rooms' | 'committee'>,
  sessionId: string,
): Promise<SamplePoints> {
  const sender = new CommandSender(rooms, sessionId, sampleActor);
  const plan = samplePlan(committee);
  const scheduled = await scheduleSession(sender, sessionId, plan);
  if (!scheduled.ok)
    throw new Error(`The sample was refused: ${scheduled.code} ${scheduled.field}`);
  let afterItemId: string | null = null;
  for (const item of sampleAgenda) {
    const added: CommandAck = await sender.send('addAgendaItem', { ...item, afterItemId });
    if (!added.ok) throw new Error(`The sample's agenda was refused: ${added.code} ${added.field}`);
    afterItemId = added.newId;
  }
  const [central = null] = scheduled.pointIds;
  const place = plan.points.findIndex(({ unitIds }) => unitIds.includes(SAMPLE_DISTRICT));
  return { central, district: scheduled.pointIds[place] ?? null };
}

interface SamplePoints {
  readonly central: string | null;
  readonly district: string | null;
}

const sampleInvitations = ({ central, district }: SamplePoints): readonly NewInvitation[] => [
  invitation('chair', 'Chủ trì', central, null),
  invitation('secretary', 'Thư ký', central, null),
  invitation('point', 'Điểm cầu Huyện Mường Nhé', district, null),
  invitation('agency', 'Sở Kế hoạch và Đầu tư', central, SAMPLE_AGENCY),
  invitation('observer', 'Khách mời', null, null),
];

const invitation = (
  role: InvitedRole,
  label: string,
  pointId: string | null,
  unitId: string | null,
): NewInvitation => ({ role, label, pointId, unitId, expiresAt: null, oneTime: false });

/** The links as they are printed: one a line, who it is for and where it leads. */
export const sampleLines = ({ links }: Sample, publicUrl: string): readonly string[] =>
  links.map(
    ({ role, label, secret }) => `${label} (${role}): ${invitationLink(publicUrl, secret)}`,
  );

/** The line with the first administrator's one-time link; null once there is an administrator. */
export function administratorLine({ accounts }: Access, publicUrl: string): string | null {
  const secret = accounts.firstAdministratorSecret();
  return secret === null
    ? null
    : `Quản trị viên (administrator): ${accountLink(publicUrl, secret)}`;
}
