import type { Decision } from '../meta.ts';
import { acceptUnless, type Guard, refuseIf } from '../require.ts';
import type { SessionState } from '../state.ts';
import type { DocumentCommand } from './commands.ts';
import type { OfficialDocument } from './state.ts';
import { approvedVersion, issueInForce } from './status.ts';
import { ownSymbol } from './symbol.ts';

export function decideDocuments(state: SessionState, command: DocumentCommand): Decision {
  switch (command.type) {
    case 'prepareDocument': {
      const { version, ...details } = command.payload;
      const { document } = details;
      return acceptUnless(
        [
          requireNotIssued(state, document),
          refuseIf(version !== state.documents[document].version, 'versionConflict', 'version'),
        ],
        { type: 'documentPrepared', payload: details },
      );
    }
    case 'issueDocument':
      return issue(state, command.payload);
    case 'reviseDocument': {
      const { document } = command.payload;
      const refused = refuseIf(issueInForce(state, document) === null, 'documentNotIssued');
      return acceptUnless([refused, document === 'invitation' ? requireBefore(state) : null], {
        type: 'documentRevised',
        payload: command.payload,
      });
    }
    default:
      return command satisfies never;
  }
}

type Issue = Extract<DocumentCommand, { type: 'issueDocument' }>['payload'];

function issue(state: SessionState, payload: Issue): Decision {
  const { document } = payload;
  const symbol = payload.symbol ?? ownSymbol(state, document);
  const conclusionsVersion = document === 'notice' ? approvedVersion(state) : null;
  return acceptUnless(
    [
      requireNotIssued(state, document),
      requireRipe(state, document),
      requireFreeNumber(state, { ...payload, symbol }),
    ],
    { type: 'documentIssued', payload: { ...payload, symbol, conclusionsVersion } },
  );
}

const requireNotIssued = (state: SessionState, document: OfficialDocument): Guard =>
  refuseIf(issueInForce(state, document) !== null, 'documentIssued');

const requireBefore = ({ lifecycle }: SessionState): Guard =>
  refuseIf(lifecycle.phase !== 'scheduled', 'sessionBegun');

/** Conclusions are approved before they are made known; minutes are closed with the session; one is invited before it. */
function requireRipe(state: SessionState, document: OfficialDocument): Guard {
  switch (document) {
    case 'notice':
      return refuseIf(approvedVersion(state) === null, 'conclusionsNotApproved');
    case 'minutes':
      return refuseIf(state.lifecycle.phase !== 'adjourned', 'sessionNotAdjourned');
    case 'invitation':
      return requireBefore(state);
    default:
      return document satisfies never;
  }
}

/** A number is given once a year under a symbol. Numbers of other sessions are the registry's: they are not known here. */
function requireFreeNumber({ documents }: SessionState, wanted: Issue): Guard {
  const taken = Object.values(documents)
    .flatMap(({ issues }) => issues)
    .some(
      ({ details }) =>
        details.number === wanted.number &&
        details.symbol === wanted.symbol &&
        details.issuedOn.slice(0, 4) === wanted.issuedOn.slice(0, 4),
    );
  return refuseIf(taken, 'numberTaken', 'number');
}
