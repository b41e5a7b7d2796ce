import { directiveSentence } from '../../session/wording/directiveSentence.ts';
import { figureSentence } from '../../session/wording/figureSentence.ts';
import { asSentence, capitalised, flat } from '../../session/wording/sentence.ts';
import { tallyWords } from '../annexes/votes.ts';
import type { Material } from '../material.ts';
import { voiceName } from '../names.ts';
import type { Happening } from './told.ts';

/** A figure as it was reported; one that was taken back is told by nobody. */
export function figureWords({ state, provenance }: Material, figureId: string): Happening | null {
  const figure = state.funding.byId[figureId];
  if (figure === undefined || figure.withdrawn !== null) return null;
  return {
    text: `Báo cáo số liệu: ${figureSentence(state, figure)}`,
    sources: provenance.source('figure', figureId),
  };
}

export function solutionWords(
  { state, provenance }: Material,
  solutionId: string,
): Happening | null {
  const solution = state.solutions.byId[solutionId];
  if (solution === undefined || solution.withdrawn !== null) return null;
  return {
    text: `${capitalised(voiceName(state, solution.proposedBy))} đề xuất giải pháp: ${asSentence(solution.text)}`,
    sources: provenance.source('solution', solutionId),
  };
}

export function directiveWords(
  { state, provenance }: Material,
  directiveId: string,
): Happening | null {
  const directive = state.directives.byId[directiveId];
  if (directive === undefined || directive.withdrawn !== null) return null;
  return {
    text: `Chủ trì giao nhiệm vụ số ${directive.number}: ${directiveSentence(state, directive)}`,
    sources: [
      ...provenance.source('directive', directiveId),
      ...directive.obstacleIds.flatMap((id) => provenance.source('obstacle', id)),
    ],
  };
}

export function voteWords({ state, provenance }: Material, voteId: string): Happening | null {
  const vote = state.votes.byId[voteId];
  if (vote === undefined) return null;
  const result =
    vote.tally === null
      ? `Cuộc biểu quyết được hủy${vote.cancelReason === null ? '' : ` (${flat(vote.cancelReason)})`}.`
      : tallyWords(vote, vote.tally);
  return {
    text: `Biểu quyết “${flat(vote.question)}”. ${result}`,
    sources: provenance.source('vote', voteId),
  };
}
