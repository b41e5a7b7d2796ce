import { entryOf } from '../session/entryOf.ts';
import { liveObstacles } from '../session/obstacles/lists.ts';
import type { Obstacle, OutcomeKind } from '../session/obstacles/state.ts';
import type { Solution, SolutionGroup } from '../session/solutions/state.ts';
import type { SessionState } from '../session/state.ts';
import { unitNames, voiceName } from '../session/wording/names.ts';
import {
  answerSentence,
  obstacleSentence,
  submitterWords,
} from '../session/wording/obstacleSentence.ts';
import {
  asSentence,
  capitalised,
  goingOn,
  listed,
  nameInside,
} from '../session/wording/sentence.ts';
import { suggestedEntry } from '../session/wording/suggestedEntry.ts';
import { type DraftedEntry, type IsNew, lotsOf, sourceOf } from './draftedEntry.ts';

const SECTION = 'onProposals';

/** What came of the localities' proposals: by outcome, then what was answered, proposed, voted and carried over. */
export const draftProposals = (state: SessionState, isNew: IsNew): readonly DraftedEntry[] => [
  ...outcomes(state, isNew),
  ...answers(state, isNew),
  ...solutions(state, isNew),
  ...votes(state, isNew),
  ...carried(state, isNew),
];

const OUTCOMES: readonly OutcomeKind[] = [
  'resolved',
  'directive',
  'recommendedToCentral',
  'noted',
  'notTakenUp',
];

function outcomes(state: SessionState, isNew: IsNew): DraftedEntry[] {
  const settled = liveObstacles(state.obstacles).filter(({ obstacleId }) =>
    isNew(SECTION, sourceOf('obstacle', obstacleId)),
  );
  return OUTCOMES.flatMap((kind) =>
    settled
      .filter(({ outcome }) => outcome?.kind === kind)
      .map((obstacle) =>
        kind === 'directive'
          ? givenAsDirective(state, obstacle)
          : {
              section: SECTION,
              text: obstacleSentence(state, obstacle),
              sources: [sourceOf('obstacle', obstacle.obstacleId)],
            },
      ),
  );
}

/** The directive itself stands among the tasks; here is who got it. */
function givenAsDirective(state: SessionState, obstacle: Obstacle): DraftedEntry {
  const directives = (obstacle.outcome?.directiveIds ?? []).flatMap(
    (directiveId) => entryOf(state.directives.byId, directiveId) ?? [],
  );
  const doers = new Set(
    directives.flatMap(({ leadUnitIds, addressees }) => [
      ...unitNames(state, leadUnitIds),
      ...addressees.map(nameInside),
    ]),
  );
  const given = doers.size === 0 ? 'đã giao nhiệm vụ' : `giao ${listed([...doers])}`;
  const about = `Về khó khăn, vướng mắc do ${submitterWords(state, obstacle)} nêu: ${goingOn(obstacle.text)}`;
  const remark = obstacle.outcome?.text ?? null;
  const text = asSentence(`${about}; ${given} giải quyết theo nhiệm vụ nêu trên`);
  return {
    section: SECTION,
    text: remark === null ? text : `${text} ${asSentence(remark)}`,
    sources: [
      sourceOf('obstacle', obstacle.obstacleId),
      ...directives.map(({ directiveId }) => sourceOf('directive', directiveId)),
    ],
  };
}

/** Answers to what has no outcome yet; an outcome speaks for itself. */
const answers = (state: SessionState, isNew: IsNew): DraftedEntry[] =>
  liveObstacles(state.obstacles)
    .filter(({ outcome }) => outcome === null)
    .flatMap((obstacle) =>
      obstacle.answers
        .filter(({ answerId }) => isNew(SECTION, sourceOf('answer', answerId)))
        .map((answer) => ({
          section: SECTION,
          text: answerSentence(state, obstacle, answer),
          sources: [sourceOf('answer', answer.answerId)],
        })),
    );

const GROUPS: readonly (SolutionGroup | null)[] = [
  'mechanisms',
  'coordination',
  'decentralisation',
  'resources',
  'communication',
  'monitoring',
  null,
];

/** What one voice proposed, in the order of the groups; then what the next did. */
function solutions(state: SessionState, isNew: IsNew): DraftedEntry[] {
  const { byId, order } = state.solutions;
  const standing = order
    .flatMap((solutionId) => byId[solutionId] ?? [])
    .filter(({ withdrawn }) => withdrawn === null)
    .filter(({ solutionId }) => isNew(SECTION, sourceOf('solution', solutionId)))
    .toSorted((one, other) => GROUPS.indexOf(one.group) - GROUPS.indexOf(other.group));
  const voices = new Set(standing.map((solution) => voiceName(state, solution.proposedBy)));
  const itemOf = ({ text, solutionId }: Solution) => ({
    text: goingOn(text),
    sources: [sourceOf('solution', solutionId)],
  });
  return [...voices].flatMap((voice) =>
    lotsOf(
      standing.filter(({ proposedBy }) => voiceName(state, proposedBy) === voice).map(itemOf),
    ).map((lot) => ({
      section: SECTION,
      text: asSentence(
        `${capitalised(voice)} đề xuất giải pháp: ${lot.map(({ text }) => text).join('; ')}`,
      ),
      sources: lot.flatMap(({ sources }) => sources),
    })),
  );
}

const votes = (state: SessionState, isNew: IsNew): DraftedEntry[] =>
  state.votes.order.flatMap((voteId) => {
    const source = sourceOf('vote', voteId);
    const suggestion = isNew(SECTION, source) ? suggestedEntry(state, source) : null;
    return suggestion === null
      ? []
      : [{ section: SECTION, text: suggestion.text, sources: [source] }];
  });

const carried = ({ agenda }: SessionState, isNew: IsNew): DraftedEntry[] =>
  agenda.itemOrder
    .flatMap((itemId) => agenda.items[itemId] ?? [])
    .filter(
      ({ status, itemId }) =>
        status === 'carried' && isNew(SECTION, sourceOf('agendaItem', itemId)),
    )
    .map(({ itemId, title, carriedReason }) => ({
      section: SECTION,
      text: asSentence(
        `Nội dung “${title}” chuyển sang phiên họp sau${carriedReason === null ? '' : `, lý do: ${goingOn(carriedReason)}`}`,
      ),
      sources: [sourceOf('agendaItem', itemId)],
    }));
