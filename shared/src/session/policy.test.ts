import { expect, test } from 'vitest';
import type { Actor, Role } from '../log/storedEvent.ts';
import {
  agency,
  chair,
  hallScreen,
  observer,
  point,
  secretary,
  system,
  technician,
} from '../testing/actors.ts';
import { deepFreeze } from '../testing/deepFreeze.ts';
import { MORNING } from '../testing/fold.ts';
import { tell } from '../testing/story/tell.ts';
import { type CommandType, type SessionCommand, sessionCommands } from './commands.ts';
import { decide } from './decide.ts';
import type { Phase } from './lifecycle/state.ts';
import { refusal } from './policy.ts';
import type { SessionState } from './state.ts';

/**
 * Who may send what, and when, as the committee expects it; written beside the policy, not from it.
 * C chair · S secretary · P point · A agency · T technician · Y the server itself · - nobody.
 */
const EXPECTED = `
                         none  scheduled  open  recess  adjourned
  scheduleSession        S     -          -     -       -
  editSession            -     S          S     S       S
  equipSession           -     S          S     S       S
  openSession            -     CS         -     -       -
  recessSession          -     -          CS    -       -
  resumeSession          -     -          -     CS      -
  adjournSession         -     -          C     C       -
  reopenSession          -     -          -     -       CS
  handOverChair          -     -          C     C       -
  takeBackChair          -     -          CS    CS      CS

  addPoint               -     S          S     S       -
  editPoint              -     S          S     S       S
  removePoint            -     S          S     S       -
  addPerson              -     S          S     S       S
  editPerson             -     S          S     S       S
  removePerson           -     S          S     S       -
  declareRoom            -     CSPA       CSPA  CSPA    -
  callRoll               -     S          S     S       S
  connectPoint           -     Y          Y     Y       Y
  disconnectPoint        -     Y          Y     Y       Y

  addAgendaItem          -     CS         CS    CS      -
  editAgendaItem         -     CS         CS    CS      -
  removeAgendaItem       -     CS         CS    CS      -
  moveAgendaItem         -     CS         CS    CS      -
  startAgendaItem        -     -          CS    -       -
  finishAgendaItem       -     -          CS    -       -
  carryAgendaItem        -     CS         CS    CS      CS
  submitAgendaProposal   -     PA         PA    PA      -
  withdrawAgendaProposal -     PA         PA    PA      -
  placeAgendaProposal    -     CS         CS    CS      -
  mergeAgendaProposal    -     CS         CS    CS      -
  declineAgendaProposal  -     CS         CS    CS      -

  askFloor               -     -          CSPA  -       -
  withdrawFloor          -     -          CSPA  CSPA    -
  inviteToFloor          -     -          CS    -       -
  moveFloorRequest       -     -          CS    CS      -
  orderFloorByTimeUsed   -     -          CS    CS      -
  giveFloor              -     -          C     -       -
  extendFloor            -     -          C     -       -
  endFloor               -     -          CSPA  -       -
  noteSpeech             -     -          S     S       S

  submitObstacle         -     CSPA       CSPA  CSPA    -
  editObstacle           -     CSPA       CSPA  CSPA    -
  classifyObstacle       -     CS         CS    CS      CS
  withdrawObstacle       -     CSPA       CSPA  CSPA    -
  joinObstacle           -     PA         PA    PA      -
  leaveObstacle          -     PA         PA    PA      -
  mergeObstacles         -     CS         CS    CS      CS
  unmergeObstacle        -     CS         CS    CS      CS
  callObstacle           -     -          CS    -       -
  clearTable             -     -          CS    -       -
  presentObstacle        -     -          CSPA  -       -
  assignObstacle         -     CS         CS    CS      CS
  answerObstacle         -     CSPA       CSPA  CSPA    CSPA
  giveOutcome            -     -          CS    CS      CS
  carryObstacle          -     -          CS    CS      CS

  proposeSolution        -     CSPA       CSPA  CSPA    -
  editSolution           -     CSPA       CSPA  CSPA    -
  withdrawSolution       -     CSPA       CSPA  CSPA    -

  reportFigure           -     CSPA       CSPA  CSPA    -
  reviseFigure           -     CSPA       CSPA  CSPA    CSPA
  withdrawFigure         -     CSPA       CSPA  CSPA    CSPA

  issueDirective         -     -          CS    CS      CS
  editDirective          -     -          CS    CS      CS
  withdrawDirective      -     -          CS    CS      CS

  callVote               -     -          CS    -       -
  castBallot             -     -          CSPA  -       -
  closeVote              -     -          CS    -       -
  cancelVote             -     -          CS    CS      -
  recordPosition         -     -          S     S       S

  addConclusion          -     S          S     S       S
  editConclusion         -     CS         CS    CS      CS
  moveConclusion         -     S          S     S       S
  removeConclusion       -     S          S     S       S
  draftConclusions       -     -          S     S       S
  restoreConclusion      -     S          S     S       S
  presentConclusions     -     -          S     S       S
  returnConclusions      -     -          C     C       C
  approveConclusions     -     -          C     C       C
  reviseConclusions      -     -          CS    CS      CS

  prepareDocument        -     S          S     S       S
  issueDocument          -     S          S     S       S
  reviseDocument         -     CS         CS    CS      CS

  sendMessage            -     CSPA       CSPA  CSPA    CSPA
  retractMessage         -     CSPA       CSPA  CSPA    CSPA

  setFloorMode           -     CS         CS    CS      -
  mutePoint              -     CST        CST   CST     -
  unmutePoint            -     CST        CST   CST     -
  giveMicrophoneConsent  -     CSPA       CSPA  CSPA    -
  withdrawMicrophoneConsent - CSPA        CSPA  CSPA    CSPA

  takeOverMatters        -     Y          -     -       -
`;

const PHASES: readonly Phase[] = ['none', 'scheduled', 'open', 'recess', 'adjourned'];

const ACTORS: Readonly<Record<Role, { readonly letter: string; readonly actor: Actor }>> = {
  chair: { letter: 'C', actor: chair },
  secretary: { letter: 'S', actor: secretary },
  point: { letter: 'P', actor: point('nam-po') },
  agency: { letter: 'A', actor: agency('planning') },
  system: { letter: 'Y', actor: system },
  technician: { letter: 'T', actor: technician },
  observer: { letter: 'never', actor: observer },
  screen: { letter: 'never', actor: hallScreen },
};

const rows = EXPECTED.trim()
  .split('\n')
  .slice(1)
  .map((line) => line.trim().split(/\s+/))
  .filter(([name]) => name !== '');

const { state, commands } = tell();

function example(type: CommandType): SessionCommand {
  const found = commands.find((command) => command.type === type);
  if (found === undefined) throw new Error(`no ${type} in the story`);
  return found;
}

const inPhase = (phase: Phase): SessionState =>
  deepFreeze({ ...state, lifecycle: { ...state.lifecycle, phase } });

const isCommandType = (name: string): name is CommandType => name in sessionCommands;

test('ALL-5 the expected table has a row for every command', () => {
  expect(rows.map(([name]) => name).sort()).toEqual(Object.keys(sessionCommands).sort());
  expect(rows.every((row) => row.length === PHASES.length + 1)).toBe(true);
});

test.each(rows)('ALL-1 %s: every role at every stage', (name = '', ...cells) => {
  if (!isCommandType(name)) throw new Error(`${name} is no command`);
  for (const [role, { letter, actor }] of Object.entries(ACTORS)) {
    const ever = cells.some((cell) => cell.includes(letter));
    for (const [place, phase] of PHASES.entries()) {
      const allowed = cells[place]?.includes(letter) === true;
      const expected = allowed ? null : ever ? 'notNow' : 'forbidden';
      const cell = `${name} by ${role} when ${phase}`;
      expect(refusal(name, actor.role, phase), cell).toBe(expected);
      const meta = { at: MORNING, actor, newId: 'new', ballotBox: {} };
      const decision = decide(inPhase(phase), example(name), meta);
      const code = decision.ok ? null : decision.rejection.code;
      const barred = code === 'forbidden' || code === 'notNow' ? code : null;
      expect(barred, `decide: ${cell}`).toBe(expected);
    }
  }
});
