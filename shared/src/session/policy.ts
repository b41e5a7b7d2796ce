import type { Role } from '../log/storedEvent.ts';
import type { CommandType } from './commands.ts';
import type { Phase } from './lifecycle/state.ts';

interface Permission {
  readonly roles: readonly Role[];
  readonly phases: readonly Phase[];
}

const officers = ['chair', 'secretary'] as const;
const delegations = ['point', 'agency'] as const;
const speakers = [...officers, ...delegations] as const;

const stageKeepers = [...officers, 'technician'] as const;

const before = ['scheduled'] as const;
const running = ['open'] as const;
const duringOrPaused = ['open', 'recess'] as const;
const untilEnd = ['scheduled', 'open', 'recess'] as const;
const always = ['scheduled', 'open', 'recess', 'adjourned'] as const;
const afterStart = ['open', 'recess', 'adjourned'] as const;

const may = (roles: readonly Role[], phases: readonly Phase[]): Permission => ({ roles, phases });

/** Who may send which command, and when. Ownership ("only its own obstacle") is for `decide`. */
export const policy: Readonly<Record<CommandType, Permission>> = {
  scheduleSession: may(['secretary'], ['none']),
  editSession: may(['secretary'], always),
  equipSession: may(['secretary'], always),
  openSession: may(officers, before),
  recessSession: may(officers, running),
  resumeSession: may(officers, ['recess']),
  adjournSession: may(['chair'], duringOrPaused),
  reopenSession: may(officers, ['adjourned']),
  handOverChair: may(['chair'], duringOrPaused),
  // also after the adjournment: it is the chair under whom the session was called who approves the conclusions
  takeBackChair: may(officers, afterStart),

  addPoint: may(['secretary'], untilEnd),
  editPoint: may(['secretary'], always),
  removePoint: may(['secretary'], untilEnd),
  addPerson: may(['secretary'], always),
  editPerson: may(['secretary'], always),
  removePerson: may(['secretary'], untilEnd),
  declareRoom: may(speakers, untilEnd),
  callRoll: may(['secretary'], always),
  connectPoint: may(['system'], always),
  disconnectPoint: may(['system'], always),

  addAgendaItem: may(officers, untilEnd),
  editAgendaItem: may(officers, untilEnd),
  removeAgendaItem: may(officers, untilEnd),
  moveAgendaItem: may(officers, untilEnd),
  startAgendaItem: may(officers, running),
  finishAgendaItem: may(officers, running),
  carryAgendaItem: may(officers, always),
  submitAgendaProposal: may(delegations, untilEnd),
  withdrawAgendaProposal: may(delegations, untilEnd),
  placeAgendaProposal: may(officers, untilEnd),
  mergeAgendaProposal: may(officers, untilEnd),
  declineAgendaProposal: may(officers, untilEnd),

  askFloor: may(speakers, running),
  withdrawFloor: may(speakers, duringOrPaused),
  inviteToFloor: may(officers, running),
  moveFloorRequest: may(officers, duringOrPaused),
  orderFloorByTimeUsed: may(officers, duringOrPaused),
  giveFloor: may(['chair'], running),
  extendFloor: may(['chair'], running),
  endFloor: may(speakers, running),
  noteSpeech: may(['secretary'], afterStart),

  submitObstacle: may(speakers, untilEnd),
  editObstacle: may(speakers, untilEnd),
  classifyObstacle: may(officers, always),
  withdrawObstacle: may(speakers, untilEnd),
  joinObstacle: may(delegations, untilEnd),
  leaveObstacle: may(delegations, untilEnd),
  mergeObstacles: may(officers, always),
  unmergeObstacle: may(officers, always),
  callObstacle: may(officers, running),
  clearTable: may(officers, running),
  presentObstacle: may(speakers, running),
  assignObstacle: may(officers, always),
  answerObstacle: may(speakers, always),
  giveOutcome: may(officers, afterStart),
  carryObstacle: may(officers, afterStart),

  proposeSolution: may(speakers, untilEnd),
  editSolution: may(speakers, untilEnd),
  withdrawSolution: may(speakers, untilEnd),

  reportFigure: may(speakers, untilEnd),
  reviseFigure: may(speakers, always),
  withdrawFigure: may(speakers, always),

  issueDirective: may(officers, afterStart),
  editDirective: may(officers, afterStart),
  withdrawDirective: may(officers, afterStart),

  callVote: may(officers, running),
  castBallot: may(speakers, running),
  closeVote: may(officers, running),
  cancelVote: may(officers, duringOrPaused),
  recordPosition: may(['secretary'], afterStart),

  addConclusion: may(['secretary'], always),
  editConclusion: may(officers, always),
  moveConclusion: may(['secretary'], always),
  removeConclusion: may(['secretary'], always),
  draftConclusions: may(['secretary'], afterStart),
  restoreConclusion: may(['secretary'], always),
  presentConclusions: may(['secretary'], afterStart),
  returnConclusions: may(['chair'], afterStart),
  approveConclusions: may(['chair'], afterStart),
  reviseConclusions: may(officers, afterStart),

  prepareDocument: may(['secretary'], always),
  issueDocument: may(['secretary'], always),
  reviseDocument: may(officers, always),

  sendMessage: may(speakers, always),
  retractMessage: may(speakers, always),

  setFloorMode: may(officers, untilEnd),
  // the technician checks the points before the session, and takes an echo out during it
  mutePoint: may(stageKeepers, untilEnd),
  unmutePoint: may(stageKeepers, untilEnd),
  giveMicrophoneConsent: may(speakers, untilEnd),
  withdrawMicrophoneConsent: may(speakers, always),

  // the server writes it from the committee's register, when a secretary asks for it over HTTP
  takeOverMatters: may(['system'], before),
};

/** `forbidden` where the role may never do it, `notNow` where it may at another stage, null where it may. */
export function refusal(
  type: CommandType,
  role: Role,
  phase: Phase,
): 'forbidden' | 'notNow' | null {
  const permission = policy[type];
  if (!permission.roles.includes(role)) return 'forbidden';
  return permission.phases.includes(phase) ? null : 'notNow';
}
