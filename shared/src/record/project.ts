import { evolve } from '../session/evolve.ts';
import type { RecordedEvent } from '../session/recorded.ts';
import { emptySession, type SessionState } from '../session/state.ts';
import { type DocumentDetails, NO_DETAILS } from './details.ts';
import { invitation } from './invitation.ts';
import type { DocumentParts, Material } from './material.ts';
import { minutes } from './minutes.ts';
import type { RecordDocument, RecordModel, RecordSource } from './model.ts';
import { notice } from './notice.ts';
import { sessionDay } from './opening.ts';
import { givenSignature } from './signatures.ts';
import { provenanceOf } from './sources.ts';

export interface Wanted {
  readonly document?: RecordDocument;
  readonly details?: DocumentDetails;
}

const writers: Readonly<Record<RecordDocument, (material: Material) => DocumentParts>> = {
  notice,
  minutes,
  invitation,
};

/**
 * A document of a session from its events, 1 to the last one given: the same events (and details of issue)
 * give the same model, everywhere and always (promise I7). Private messages and ballots are no part of it.
 *
 * @throws RangeError when there are no events, or the first is not number 1: a record of a part would be false.
 */
export function project(
  sessionId: string,
  events: readonly RecordedEvent[],
  { document = 'notice', details = NO_DETAILS }: Wanted = {},
): RecordModel {
  const last = events.at(-1);
  if (last === undefined || events[0]?.seq !== 1 || last.seq !== events.length) {
    throw new RangeError('A record is made from all events of a session, from the first on');
  }
  const state = emptySession();
  for (const { event, ...stamp } of events) evolve(state, structuredClone(event), stamp);
  const sessionSource: RecordSource[] = [
    { kind: 'session', id: sessionId, events: sessionEvents(events) },
  ];
  const provenance = provenanceOf(events);
  const { kind, abbreviation, subject, ...parts } = writers[document]({
    state,
    events,
    provenance,
    sessionSource,
    details,
  });
  return {
    format: 'diemcau-record',
    formatVersion: 1,
    document,
    sessionId,
    title: state.lifecycle.details?.title ?? '',
    upTo: last.seq,
    hash: last.hash,
    state: state.conclusions.status,
    conclusionsVersion: state.conclusions.versions.at(-1)?.version ?? 0,
    heading: {
      ...issuer(state),
      symbol: details.symbol ?? symbolOf(state, abbreviation),
      date: sessionDay(state),
      kind,
      subject,
      number: details.number,
      issuedOn: details.issuedOn,
    },
    ...parts,
    ...(details.signature === null ? {} : { signature: givenSignature(details.signature) }),
    ...(details.recipients === null ? {} : { recipients: [...details.recipients] }),
  };
}

/** The events that set up and moved the session itself. */
const sessionEvents = (events: readonly RecordedEvent[]): number[] =>
  events.filter(({ event }) => event.type.startsWith('session')).map(({ seq }) => seq);

function issuer({
  lifecycle: { details },
}: SessionState): Pick<RecordModel['heading'], 'superior' | 'body' | 'place'> {
  const body = details?.bodies[0] ?? null;
  return {
    superior: body?.superior ?? null,
    body: body?.name ?? '',
    place: details?.documentPlace ?? null,
  };
}

/** "TB-BCĐ": the kind of document, then the body. */
const symbolOf = ({ lifecycle }: SessionState, abbreviation: string): string =>
  [abbreviation, lifecycle.details?.bodies[0]?.abbreviation ?? null]
    .filter((part) => part !== null)
    .join('-');
