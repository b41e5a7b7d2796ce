import { evolveAgenda } from './agenda/evolve.ts';
import { evolveAttendance } from './attendance/evolve.ts';
import { noteChanges } from './conclusions/changes.ts';
import { evolveConclusions } from './conclusions/evolve.ts';
import { evolveDirectives } from './directives/evolve.ts';
import { evolveDocuments } from './documents/evolve.ts';
import type { SessionEvent } from './events.ts';
import { evolveFloor } from './floor/evolve.ts';
import { evolveTakenOver } from './followUp/evolve.ts';
import { evolveFunding } from './funding/evolve.ts';
import { evolveLifecycle } from './lifecycle/evolve.ts';
import { evolveMessages } from './messages/evolve.ts';
import type { Stamp } from './meta.ts';
import { evolveObstacles } from './obstacles/evolve.ts';
import { evolveSolutions } from './solutions/evolve.ts';
import { evolveStage } from './stage/evolve.ts';
import type { SessionState } from './state.ts';
import { evolveVotes } from './votes/evolve.ts';

/**
 * Folds one event into the state that it is given, in place. The server and every client run this same
 * function (promise I3); the client wraps it to keep React's references honest. It knows no clock, no
 * random and no refusal: what stands in the log has happened. An event about something that the viewer
 * was never shown changes nothing.
 */
export function evolve(state: SessionState, event: SessionEvent, stamp: Stamp): void {
  noteChanges(state, event, stamp.seq);
  switch (event.type) {
    case 'sessionScheduled':
    case 'sessionEdited':
    case 'sessionEquipped':
    case 'sessionOpened':
    case 'sessionRecessed':
    case 'sessionResumed':
    case 'sessionAdjourned':
    case 'sessionReopened':
    case 'chairHandedOver':
    case 'chairTakenBack':
      evolveLifecycle(state, event, stamp);
      break;
    case 'pointAdded':
    case 'pointEdited':
    case 'pointRemoved':
    case 'personAdded':
    case 'personEdited':
    case 'personRemoved':
    case 'roomDeclared':
    case 'rollCalled':
    case 'pointConnected':
    case 'pointDisconnected':
      evolveAttendance(state, event, stamp);
      break;
    case 'agendaItemAdded':
    case 'agendaItemEdited':
    case 'agendaItemRemoved':
    case 'agendaItemMoved':
    case 'agendaItemStarted':
    case 'agendaItemFinished':
    case 'agendaItemCarried':
    case 'agendaItemCredited':
    case 'agendaProposalSubmitted':
    case 'agendaProposalWithdrawn':
    case 'agendaProposalPlaced':
    case 'agendaProposalMerged':
    case 'agendaProposalDeclined':
      evolveAgenda(state, event, stamp);
      break;
    case 'floorAsked':
    case 'floorInvited':
    case 'floorWithdrawn':
    case 'floorReordered':
    case 'floorGiven':
    case 'floorExtended':
    case 'floorEnded':
    case 'speechNoted':
      evolveFloor(state, event, stamp);
      break;
    case 'obstacleSubmitted':
    case 'obstacleEdited':
    case 'obstacleClassified':
    case 'obstacleWithdrawn':
    case 'obstacleJoined':
    case 'obstacleLeft':
    case 'obstaclesMerged':
    case 'obstacleUnmerged':
    case 'obstacleCalled':
    case 'tableCleared':
    case 'obstaclePresented':
    case 'obstacleAssigned':
    case 'obstacleAnswered':
    case 'obstacleOutcomeGiven':
    case 'obstacleReopened':
    case 'obstacleCarried':
      evolveObstacles(state, event, stamp);
      break;
    case 'solutionProposed':
    case 'solutionEdited':
    case 'solutionWithdrawn':
      evolveSolutions(state, event, stamp);
      break;
    case 'figureReported':
    case 'figureRevised':
    case 'figureWithdrawn':
      evolveFunding(state, event, stamp);
      break;
    case 'directiveIssued':
    case 'directiveEdited':
    case 'directiveWithdrawn':
      evolveDirectives(state, event, stamp);
      break;
    case 'voteCalled':
    case 'ballotCast':
    case 'electorVoted':
    case 'voteClosed':
    case 'voteCancelled':
    case 'positionRecorded':
      evolveVotes(state, event, stamp);
      break;
    case 'conclusionAdded':
    case 'conclusionEdited':
    case 'conclusionMoved':
    case 'conclusionRemoved':
    case 'conclusionsPresented':
    case 'conclusionsReturned':
    case 'conclusionsApproved':
    case 'conclusionsRevised':
      evolveConclusions(state, event, stamp);
      break;
    case 'documentPrepared':
    case 'documentIssued':
    case 'documentRevised':
      evolveDocuments(state, event, stamp);
      break;
    case 'messageSent':
    case 'messageRetracted':
      evolveMessages(state, event, stamp);
      break;
    case 'floorModeSet':
    case 'pointMuted':
    case 'pointUnmuted':
    case 'microphoneConsentGiven':
    case 'microphoneConsentWithdrawn':
      evolveStage(state, event, stamp);
      break;
    case 'mattersTakenOver':
    case 'directiveTakenOver':
    case 'obstacleTakenOver':
    case 'itemTakenOver':
      evolveTakenOver(state, event, stamp);
      break;
    default:
      event satisfies never;
  }
}
