import type { DatabaseSync } from 'node:sqlite';
import type { CommitteeCommand } from '@diemcau/shared/committee/followUp/commands';
import type { RegisterSources } from '@diemcau/shared/committee/followUp/register';
import { factsIn } from '@diemcau/shared/committee/followUp/standing';
import type { Actor } from '@diemcau/shared/log/storedEvent';
import type { RandomBytes } from '../access/secrets.ts';
import type { CommitteeStore } from '../committee/committeeStore.ts';
import { vietnameseDay } from '../http/vietnameseDay.ts';
import type { Logger } from '../log/logger.ts';
import { freshIdentifier } from '../sessions/identifiers.ts';
import type { SessionRooms } from '../sessions/sessionRooms.ts';
import { type AgencyLinks, createAgencyLinks } from './agencyLinks.ts';
import { type Attachments, createAttachments } from './attachments.ts';
import { type CommitteeLogs, createCommitteeLogs, type Facts } from './committeeLogs.ts';
import { type CommitteeSessions, createCommitteeSessions } from './committeeSessions.ts';
import { createSessionCommittees, type SessionCommittees } from './sessionCommittees.ts';

/** Everything by which a committee follows up what its sessions gave. */
export interface FollowUp {
  readonly logs: CommitteeLogs;
  readonly sessions: CommitteeSessions;
  readonly sessionCommittees: SessionCommittees;
  readonly links: AgencyLinks;
  readonly attachments: Attachments;
  /** What the committee's registers are made of, as of now and today in Vietnam. */
  sourcesOf(committeeId: string): Promise<RegisterSources>;
  /** Once an hour, removes files that nobody reported with. To be called every minute or so; never throws. */
  cleanUp(): void;
}

export interface FollowUpParts {
  /** Opened and migrated. */
  readonly database: DatabaseSync;
  /** The data folder: uploaded files lie in it. */
  readonly directory: string;
  readonly rooms: Pick<SessionRooms, 'view' | 'sessionIds'>;
  /** The last event of a session's log; cheap. */
  readonly headOf: (sessionId: string) => Promise<{ readonly seq: number } | null>;
  readonly committee: CommitteeStore;
  readonly clock: () => number;
  readonly randomBytes: RandomBytes;
  readonly log: Logger;
}

const HOUR = 3_600_000;

/** Composes it from its parts. */
export function createFollowUp(parts: FollowUpParts): FollowUp {
  const { database, rooms, committee, clock, randomBytes, log } = parts;
  const sessionCommittees = createSessionCommittees(database, committee.committees, clock);
  const sessions = createCommitteeSessions(rooms, parts.headOf, sessionCommittees);
  const attachments = createAttachments(database, parts.directory, clock);

  const factsFor = async (
    committeeId: string,
    { payload }: CommitteeCommand,
    actor: Actor,
  ): Promise<Facts> => {
    const found = await sessions.committeeOf(payload.sessionId);
    const matters =
      found?.committeeId === committeeId ? await sessions.matters(payload.sessionId) : null;
    const known = matters === null ? null : factsIn(matters);
    const attachmentId = 'attachmentId' in payload ? payload.attachmentId : null;
    const file = attachmentId === null ? null : attachments.find(committeeId, attachmentId);
    return {
      directive: 'directiveId' in payload ? (known?.directive(payload.directiveId) ?? null) : null,
      obstacle: 'obstacleId' in payload ? (known?.obstacle(payload.obstacleId) ?? null) : null,
      attachment: file?.uploadedBy === actor.identity ? file.attachment : null,
      knownUnitIds: new Set([
        ...committee.units().map(({ unitId }) => unitId),
        ...Object.keys(matters?.units ?? {}),
      ]),
    };
  };

  const logs = createCommitteeLogs({
    database,
    clock,
    freshIdentifier,
    report: (error) => log.error({ err: error }, "a committee's log was not written"),
    factsFor,
  });

  let cleanedAt = Number.NEGATIVE_INFINITY;
  return {
    logs,
    sessions,
    sessionCommittees,
    links: createAgencyLinks({ database, clock, randomBytes }),
    attachments,
    sourcesOf: async (committeeId) => ({
      committeeId,
      sessions: await sessions.ofCommittee(committeeId),
      followUp: logs.state(committeeId),
      unitNames: new Map(committee.units().map(({ unitId, name }) => [unitId, name])),
      today: vietnameseDay(clock()),
    }),
    cleanUp() {
      if (clock() - cleanedAt < HOUR) return;
      cleanedAt = clock();
      try {
        attachments.removeUnused();
      } catch (error) {
        log.error({ err: error }, 'unused files were not removed; tried again in an hour');
      }
    },
  };
}
