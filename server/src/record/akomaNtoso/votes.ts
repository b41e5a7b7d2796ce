import { choiceWords } from '@diemcau/shared/record/words';
import type { Vote } from '@diemcau/shared/session/votes/state';
import { notCast } from '@diemcau/shared/session/votes/tally';
import { element, type Markup } from '../xml.ts';
import type { Debate } from './debate.ts';
import { SOURCE } from './references.ts';

/** The counts of every vote that was closed, each with where the debate tells of it; nothing without one. */
export function voteAnalysis({ material, references, votes }: Debate): Markup[] {
  const { order, byId } = material.state.votes;
  const counted = order.flatMap((voteId) => {
    const vote = byId[voteId];
    return vote === undefined ? [] : voting(vote, votes.get(voteId) ?? null);
  });
  return counted.length === 0
    ? []
    : [element('analysis', { source: SOURCE }, [element('parliamentary', {}, counted)])];

  function voting(vote: Vote, passageId: string | null): Markup[] {
    const { voteId, tally, electors } = vote;
    if (tally === null) return [];
    const eId = `voting-${voteId}`;
    const count = (name: string, showAs: string, value: number): Markup =>
      element('count', {
        eId: `${eId}__${name}`,
        value,
        refersTo: references.concept(name, showAs),
      });
    return [
      element('voting', { eId, href: passageId === null ? null : `#${passageId}` }, [
        element('quorum', { eId: `${eId}__electors`, value: electors.length }),
        count('approve', choiceWords.approve, tally.approve),
        count('reject', choiceWords.reject, tally.reject),
        count('abstain', choiceWords.abstain, tally.abstain),
        count('notCast', 'Không tham gia', notCast(vote).length),
      ]),
    ];
  }
}
