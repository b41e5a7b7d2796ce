import type { OfficialDocument } from '@diemcau/shared/session/documents/state';
import {
  type DocumentStatus,
  documentStatus,
  issueInForce,
} from '@diemcau/shared/session/documents/status';
import type { SessionState } from '@diemcau/shared/session/state';
import { useTexts } from '../../../i18n/texts.ts';
import { StateBadge, type StateTone } from '../../../ui/StateBadge/StateBadge.tsx';
import { numberAndDay } from './issueWords.ts';
import { standingTexts } from './standingTexts.ts';

const TONES: Readonly<Record<Exclude<DocumentStatus, 'issued'>, StateTone>> = {
  draft: 'neutral',
  presented: 'waiting',
  approved: 'good',
};

/** "Dự thảo", "Đã trình chủ trì, bản thứ 2", "Đã ban hành số 12/TB-BCĐ, ngày 15/8/2022". */
export function StandingBadge({
  state,
  document,
}: {
  readonly state: SessionState;
  readonly document: OfficialDocument;
}) {
  const texts = useTexts(standingTexts);
  const issue = issueInForce(state, document);
  if (issue !== null) {
    return <StateBadge tone="good" text={texts.issued(...numberAndDay(issue.details))} />;
  }
  const status = documentStatus(state, document);
  if (status === 'issued') return null;
  if (isReturned(state, document)) return <StateBadge tone="warning" text={texts.returned} />;
  const version = status === 'draft' ? undefined : state.conclusions.versions.at(-1)?.version;
  const words = [
    texts.status[status],
    ...(document === 'notice' && version !== undefined ? [texts.version(version)] : []),
  ];
  return <StateBadge tone={TONES[status]} text={words.join(', ')} />;
}

const isReturned = ({ conclusions }: SessionState, document: OfficialDocument): boolean =>
  document === 'notice' &&
  conclusions.status === 'draft' &&
  (conclusions.comment !== null ||
    Object.values(conclusions.entries).some(({ comment }) => comment !== null));
