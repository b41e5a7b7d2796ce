import type { CommandType } from '@diemcau/shared/session/commands';
import { isRecord } from './wireGuards.ts';

/**
 * `durable`: what somebody wrote or said; it waits in the outbox and arrives late rather than never.
 * `momentary`: an act of the moment, which would be wrong or startling minutes later; it is sent while the
 * connection is live and refused at once while it is not.
 */
export type CommandClass = 'durable' | 'momentary';

const classes = {
  scheduleSession: 'momentary',
  editSession: 'durable',
  equipSession: 'momentary',
  openSession: 'momentary',
  recessSession: 'momentary',
  resumeSession: 'momentary',
  adjournSession: 'momentary',
  reopenSession: 'momentary',
  handOverChair: 'momentary',
  takeBackChair: 'momentary',

  addPoint: 'durable',
  editPoint: 'durable',
  removePoint: 'momentary',
  addPerson: 'durable',
  editPerson: 'durable',
  removePerson: 'momentary',
  declareRoom: 'durable',
  callRoll: 'durable',
  connectPoint: 'momentary',
  disconnectPoint: 'momentary',

  addAgendaItem: 'durable',
  editAgendaItem: 'durable',
  removeAgendaItem: 'momentary',
  moveAgendaItem: 'momentary',
  startAgendaItem: 'momentary',
  finishAgendaItem: 'momentary',
  carryAgendaItem: 'momentary',
  submitAgendaProposal: 'durable',
  withdrawAgendaProposal: 'durable',
  placeAgendaProposal: 'momentary',
  mergeAgendaProposal: 'momentary',
  declineAgendaProposal: 'durable',

  askFloor: 'durable',
  withdrawFloor: 'durable',
  inviteToFloor: 'momentary',
  moveFloorRequest: 'momentary',
  orderFloorByTimeUsed: 'momentary',
  giveFloor: 'momentary',
  extendFloor: 'momentary',
  endFloor: 'momentary',
  noteSpeech: 'durable',

  submitObstacle: 'durable',
  editObstacle: 'durable',
  classifyObstacle: 'durable',
  withdrawObstacle: 'durable',
  joinObstacle: 'durable',
  leaveObstacle: 'durable',
  mergeObstacles: 'momentary',
  unmergeObstacle: 'momentary',
  callObstacle: 'momentary',
  clearTable: 'momentary',
  presentObstacle: 'momentary',
  assignObstacle: 'momentary',
  answerObstacle: 'durable',
  giveOutcome: 'momentary',
  carryObstacle: 'momentary',

  proposeSolution: 'durable',
  editSolution: 'durable',
  withdrawSolution: 'durable',

  reportFigure: 'durable',
  reviseFigure: 'durable',
  withdrawFigure: 'durable',

  issueDirective: 'durable',
  editDirective: 'durable',
  withdrawDirective: 'durable',

  callVote: 'momentary',
  castBallot: 'momentary',
  closeVote: 'momentary',
  cancelVote: 'momentary',
  recordPosition: 'durable',

  addConclusion: 'durable',
  editConclusion: 'durable',
  moveConclusion: 'durable',
  removeConclusion: 'durable',
  draftConclusions: 'momentary',
  restoreConclusion: 'momentary',
  presentConclusions: 'momentary',
  returnConclusions: 'durable',
  approveConclusions: 'momentary',
  reviseConclusions: 'durable',

  prepareDocument: 'durable',
  issueDocument: 'momentary',
  reviseDocument: 'durable',

  sendMessage: 'durable',
  retractMessage: 'durable',

  setFloorMode: 'momentary',
  mutePoint: 'momentary',
  unmutePoint: 'momentary',
  giveMicrophoneConsent: 'durable',
  withdrawMicrophoneConsent: 'durable',

  // never sent by a page: asked for over HTTP, written by the server
  takeOverMatters: 'momentary',
} as const satisfies Readonly<Record<CommandType, CommandClass>>;

export type DurableType = {
  [Type in CommandType]: (typeof classes)[Type] extends 'durable' ? Type : never;
}[CommandType];

export const classOf = (type: CommandType): CommandClass => classes[type];

const isCommandType = (value: unknown): value is CommandType =>
  typeof value === 'string' && Object.hasOwn(classes, value);

/** Whether what was read from disk can be a durable command; its payload the server parses again. */
export const isDurable = (value: unknown): boolean =>
  isRecord(value) &&
  isCommandType(value.type) &&
  classOf(value.type) === 'durable' &&
  isRecord(value.payload);
