import { decideAgenda } from './agenda/decide.ts';
import { decideAttendance } from './attendance/decide.ts';
import type { SessionCommand } from './commands.ts';
import { decideConclusions } from './conclusions/decide.ts';
import { decideDirectives } from './directives/decide.ts';
import { decideDocuments } from './documents/decide.ts';
import { decideFloor } from './floor/decide.ts';
import { decideTakenOver } from './followUp/decide.ts';
import { decideFunding } from './funding/decide.ts';
import { decideLifecycle } from './lifecycle/decide.ts';
import { decideMessages } from './messages/decide.ts';
import { type CommandMeta, type Decision, reject } from './meta.ts';
import { decideObstacles } from './obstacles/decide.ts';
import { refusal } from './policy.ts';
import { decideSolutions } from './solutions/decide.ts';
import { decideStage } from './stage/decide.ts';
import type { SessionState } from './state.ts';
import { roleNow } from './viewer.ts';
import { decideVotes } from './votes/decide.ts';

/**
 * What a command leads to: events, or a refusal. Pure (promise I5): the same state, command and meta give
 * the same decision everywhere. `state` is not changed.
 */
export function decide(state: SessionState, command: SessionCommand, meta: CommandMeta): Decision {
  const role = roleNow(state.lifecycle, meta.actor);
  const refused = refusal(command.type, role, state.lifecycle.phase);
  if (refused !== null) return reject(refused);
  return decideByPart(state, command, { ...meta, actor: { ...meta.actor, role } });
}

function decideByPart(state: SessionState, command: SessionCommand, meta: CommandMeta): Decision {
  switch (command.type) {
    case 'scheduleSession':
    case 'editSession':
    case 'equipSession':
    case 'openSession':
    case 'recessSession':
    case 'resumeSession':
    case 'adjournSession':
    case 'reopenSession':
    case 'handOverChair':
    case 'takeBackChair':
      return decideLifecycle(state, command);
    case 'addPoint':
    case 'editPoint':
    case 'removePoint':
    case 'addPerson':
    case 'editPerson':
    case 'removePerson':
    case 'declareRoom':
    case 'callRoll':
    case 'connectPoint':
    case 'disconnectPoint':
      return decideAttendance(state, command, meta);
    case 'addAgendaItem':
    case 'editAgendaItem':
    case 'removeAgendaItem':
    case 'moveAgendaItem':
    case 'startAgendaItem':
    case 'finishAgendaItem':
    case 'carryAgendaItem':
    case 'submitAgendaProposal':
    case 'withdrawAgendaProposal':
    case 'placeAgendaProposal':
    case 'mergeAgendaProposal':
    case 'declineAgendaProposal':
      return decideAgenda(state, command, meta);
    case 'askFloor':
    case 'withdrawFloor':
    case 'inviteToFloor':
    case 'moveFloorRequest':
    case 'orderFloorByTimeUsed':
    case 'giveFloor':
    case 'extendFloor':
    case 'endFloor':
    case 'noteSpeech':
      return decideFloor(state, command, meta);
    case 'submitObstacle':
    case 'editObstacle':
    case 'classifyObstacle':
    case 'withdrawObstacle':
    case 'joinObstacle':
    case 'leaveObstacle':
    case 'mergeObstacles':
    case 'unmergeObstacle':
    case 'callObstacle':
    case 'clearTable':
    case 'presentObstacle':
    case 'assignObstacle':
    case 'answerObstacle':
    case 'giveOutcome':
    case 'carryObstacle':
      return decideObstacles(state, command, meta);
    case 'proposeSolution':
    case 'editSolution':
    case 'withdrawSolution':
      return decideSolutions(state, command, meta);
    case 'reportFigure':
    case 'reviseFigure':
    case 'withdrawFigure':
      return decideFunding(state, command, meta);
    case 'issueDirective':
    case 'editDirective':
    case 'withdrawDirective':
      return decideDirectives(state, command, meta);
    case 'callVote':
    case 'castBallot':
    case 'closeVote':
    case 'cancelVote':
    case 'recordPosition':
      return decideVotes(state, command, meta);
    case 'addConclusion':
    case 'editConclusion':
    case 'moveConclusion':
    case 'removeConclusion':
    case 'restoreConclusion':
    case 'draftConclusions':
    case 'presentConclusions':
    case 'returnConclusions':
    case 'approveConclusions':
    case 'reviseConclusions':
      return decideConclusions(state, command, meta);
    case 'prepareDocument':
    case 'issueDocument':
    case 'reviseDocument':
      return decideDocuments(state, command);
    case 'sendMessage':
    case 'retractMessage':
      return decideMessages(state, command, meta);
    case 'setFloorMode':
    case 'mutePoint':
    case 'unmutePoint':
    case 'giveMicrophoneConsent':
    case 'withdrawMicrophoneConsent':
      return decideStage(state, command, meta);
    case 'takeOverMatters':
      return decideTakenOver(state, command, meta);
    default:
      return command satisfies never;
  }
}
