import type { DocumentDetails } from '../session/documents/state.ts';
import {
  detailsNow,
  documentStatus,
  issueInForce,
  replacedIssue,
} from '../session/documents/status.ts';
import { ownSymbol } from '../session/documents/symbol.ts';
import type { SessionState } from '../session/state.ts';
import { verificationAddress } from '../verify/fragment.ts';
import type { LoggedEvent } from './elision.ts';
import { invitation } from './invitation.ts';
import type { DocumentParts, Material } from './material.ts';
import { materialOf, type SessionMaterial } from './materialOf.ts';
import { minutes } from './minutes.ts';
import type { RecordDocument, RecordModel, RecordSource } from './model.ts';
import { notice } from './notice.ts';
import { sessionDay } from './opening.ts';
import { givenSignature } from './signatures.ts';

export interface Wanted {
  readonly document?: RecordDocument;
  /** Instead of those that the session holds: what the document would be with them. */
  readonly details?: DocumentDetails;
  /** Where the server is found ("https://hop.dienbien.gov.vn"), for the code at the document's end. */
  readonly publicAddress?: string | null;
}

const writers: Readonly<Record<RecordDocument, (material: Material) => DocumentParts>> = {
  notice,
  minutes,
  invitation,
};

/**
 * A document of a session from its events, 1 to the last one given: the same events (and details of issue)
 * give the same model, everywhere and always (promise I7). Private messages and ballots are no part of it:
 * the events that `elision` leaves out may be missing but for their hashes, and the model is the same.
 * A document that is issued stays what it was: later events change nothing in it until a version that replaces
 * it is opened. What was replaced is had again from the events up to its own issue.
 *
 * @throws RangeError when there are no events, or the first is not number 1: a record of a part would be false.
 */
export function project(
  sessionId: string,
  log: readonly LoggedEvent[],
  wanted: Wanted = {},
): RecordModel {
  return documentOf(materialOf(sessionId, log), log, wanted);
}

/**
 * The same from a session that is folded already, so that several documents of it are made with one fold.
 *
 * @param log the events that the material was made from
 */
export function documentOf(
  material: SessionMaterial,
  log: readonly LoggedEvent[],
  wanted: Wanted = {},
): RecordModel {
  const { document = 'notice', publicAddress = null } = wanted;
  const { sessionId, last, state } = material;
  const issue = wanted.details === undefined ? issueInForce(state, document) : null;
  if (issue !== null && issue.seq < last.seq) {
    return project(sessionId, log.slice(0, issue.seq), wanted);
  }
  const details = wanted.details ?? detailsNow(state, document);
  const { kind, subject, ...parts } = writers[document]({
    ...material,
    details,
    detailsSource: detailsSource(sessionId, state, document),
  });
  return {
    format: 'diemcau-record',
    formatVersion: 1,
    document,
    sessionId,
    title: state.lifecycle.details?.title ?? '',
    upTo: last.seq,
    hash: last.hash,
    verificationAddress:
      publicAddress === null
        ? null
        : verificationAddress(publicAddress, {
            document,
            sessionId,
            upTo: last.seq,
            hash: last.hash,
          }),
    state: state.conclusions.status,
    status: documentStatus(state, document),
    replaces: replacesOf(state, document),
    conclusionsVersion: state.conclusions.versions.at(-1)?.version ?? 0,
    heading: {
      ...issuer(state),
      symbol: details.symbol ?? ownSymbol(state, document),
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

/** The event that said what the secretariat adds; none where nobody said anything. */
function detailsSource(
  sessionId: string,
  { documents }: SessionState,
  document: RecordDocument,
): RecordSource[] {
  const { seq } = documents[document];
  return seq === null ? [] : [{ kind: 'session', id: sessionId, events: [seq] }];
}

function replacesOf(state: SessionState, document: RecordDocument): RecordModel['replaces'] {
  const replaced = replacedIssue(state, document);
  if (replaced === null) return null;
  const { number, issuedOn, symbol } = replaced.details;
  return { number, issuedOn, symbol, upTo: replaced.seq };
}
