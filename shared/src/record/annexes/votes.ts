import type { SessionState } from '../../session/state.ts';
import type { Tally, Vote } from '../../session/votes/state.ts';
import { notCast } from '../../session/votes/tally.ts';
import { shortDay } from '../calendar.ts';
import type { RecordEntry, RecordSection } from '../model.ts';
import { pointName } from '../names.ts';
import { entry, section } from '../sections.ts';
import type { Provenance } from '../sources.ts';
import { choiceWords } from '../words.ts';

/** Results of the votes: the counts, who voted, and in a named vote how. */
export function votesAnnex(state: SessionState, provenance: Provenance): RecordSection {
  const votes = state.votes.order
    .flatMap((voteId) => state.votes.byId[voteId] ?? [])
    .filter((vote) => vote.status !== 'open');
  return section('votes', 'KẾT QUẢ BIỂU QUYẾT', {
    sections: votes.map((vote, index) =>
      section(vote.voteId, vote.question, {
        number: `${index + 1}.`,
        entries: voteEntries(state, vote, provenance),
      }),
    ),
  });
}

function voteEntries(state: SessionState, vote: Vote, provenance: Provenance): RecordEntry[] {
  const sources = provenance.source('vote', vote.voteId);
  const name = (electorId: string): string => electorName(state, electorId);
  if (vote.tally === null) {
    return [entry(`Cuộc biểu quyết được hủy: ${vote.cancelReason ?? ''}`, sources)];
  }
  const missing = notCast(vote);
  const entries = [entry(tallyWords(vote, vote.tally), sources)];
  const voted = vote.electors
    .map((elector) => elector.electorId)
    .filter((electorId) => !missing.includes(electorId));
  if (voted.length > 0) {
    const how = voted.map((electorId) => {
      const choice = vote.choices[electorId];
      return choice === undefined
        ? name(electorId)
        : `${name(electorId)}: ${choiceWords[choice].toLocaleLowerCase('vi')}`;
    });
    entries.push(entry(`Đã biểu quyết: ${how.join('; ')}.`, sources));
  }
  for (const position of vote.positions) {
    const wording = position.wording === null ? '' : `: ${position.wording}`;
    entries.push(
      entry(
        `Ý kiến bằng văn bản ngày ${shortDay(position.givenOn)} của ${name(position.electorId)}: ${choiceWords[position.choice].toLocaleLowerCase('vi')}${wording}.`,
        sources,
      ),
    );
  }
  return entries;
}

/** The counts of a vote that was closed. */
export const tallyWords = (vote: Vote, { approve, reject, abstain }: Tally): string =>
  `${vote.secret ? 'Biểu quyết kín' : 'Biểu quyết công khai'}. Có quyền biểu quyết: ${vote.electors.length}. Tán thành: ${approve}. Không tán thành: ${reject}. Không biểu quyết: ${abstain}. Không tham gia: ${notCast(vote).length}.`;

const electorName = (state: SessionState, electorId: string): string =>
  state.attendance.people[electorId]?.name ?? pointName(state, electorId);
