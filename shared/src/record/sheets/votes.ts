import type { SessionState } from '../../session/state.ts';
import type { Vote } from '../../session/votes/state.ts';
import { notCast } from '../../session/votes/tally.ts';
import { pointName } from '../names.ts';
import { choiceWords } from '../words.ts';
import {
  column,
  type DataSheet,
  dataSheet,
  dayCell,
  momentCell,
  numberCell,
  textCell,
} from './model.ts';

/** The votes that ended, each with its counts; how one voted stands in `ballotsSheet`. */
export function votesSheet(state: SessionState): DataSheet {
  return dataSheet('votes', 'Biểu quyết', ended(state), [
    column<Numbered>('Số', 6, ({ number }) => numberCell(number)),
    column('Nội dung biểu quyết', 60, ({ vote }) => textCell(vote.question)),
    column('Hình thức', 14, ({ vote }) => textCell(vote.secret ? 'Kín' : 'Công khai')),
    column('Trạng thái', 14, ({ vote }) =>
      textCell(vote.status === 'cancelled' ? 'Đã hủy' : 'Đã kết thúc'),
    ),
    column('Có quyền biểu quyết', 12, ({ vote }) => numberCell(vote.electors.length)),
    column('Tán thành', 12, ({ vote }) => numberCell(vote.tally?.approve ?? null)),
    column('Không tán thành', 12, ({ vote }) => numberCell(vote.tally?.reject ?? null)),
    column('Không biểu quyết', 12, ({ vote }) => numberCell(vote.tally?.abstain ?? null)),
    column('Không tham gia', 12, ({ vote }) =>
      numberCell(vote.tally === null ? null : notCast(vote).length),
    ),
    column('Lý do hủy', 30, ({ vote }) => textCell(vote.cancelReason)),
    column('Bắt đầu', 17, ({ vote }) => momentCell(vote.openedAt)),
    column('Kết thúc', 17, ({ vote }) => momentCell(vote.closedAt)),
  ]);
}

interface Numbered {
  readonly number: number;
  readonly vote: Vote;
}

interface Ballot extends Numbered {
  readonly elector: string;
  readonly how: string;
  readonly givenOn: string | null;
  readonly wording: string | null;
}

/** Who voted, in a named vote how, and positions given in writing. Of a secret ballot nothing but that it was cast. */
export function ballotsSheet(state: SessionState): DataSheet {
  return dataSheet('ballots', 'Phiếu biểu quyết', ended(state).flatMap(ballotsOf(state)), [
    column<Ballot>('Biểu quyết số', 10, ({ number }) => numberCell(number)),
    column('Nội dung biểu quyết', 50, ({ vote }) => textCell(vote.question)),
    column('Người biểu quyết', 30, ({ elector }) => textCell(elector)),
    column('Lựa chọn', 24, ({ how }) => textCell(how)),
    column('Ý kiến bằng văn bản ngày', 14, ({ givenOn }) => dayCell(givenOn)),
    column('Nguyên văn ý kiến', 50, ({ wording }) => textCell(wording)),
  ]);
}

const ended = ({ votes }: SessionState): Numbered[] =>
  votes.order
    .flatMap((voteId) => votes.byId[voteId] ?? [])
    .filter(({ status }) => status !== 'open')
    .map((vote, place) => ({ number: place + 1, vote }));

const ballotsOf =
  (state: SessionState) =>
  ({ number, vote }: Numbered): Ballot[] => {
    const name = (electorId: string): string =>
      state.attendance.people[electorId]?.name ?? pointName(state, electorId);
    const cast = vote.electors.map(({ electorId }) => ({
      number,
      vote,
      elector: name(electorId),
      how: howOf(vote, electorId),
      givenOn: null,
      wording: null,
    }));
    const written = vote.positions.map(({ electorId, choice, givenOn, wording }) => ({
      number,
      vote,
      elector: name(electorId),
      how: choiceWords[choice],
      givenOn,
      wording,
    }));
    return [...(vote.tally === null ? [] : cast), ...written];
  };

function howOf(vote: Vote, electorId: string): string {
  if (!Object.hasOwn(vote.voted, electorId)) return 'Không tham gia';
  const choice = vote.choices[electorId];
  return choice === undefined ? 'Đã bỏ phiếu kín' : choiceWords[choice];
}
