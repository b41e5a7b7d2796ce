import type { ConclusionVersion } from '@diemcau/shared/session/conclusions/state';
import type { SessionState } from '@diemcau/shared/session/state';
import { ScrollText } from 'lucide-react';
import { formatDateTime } from '../../i18n/format.ts';
import { defineTexts, useTexts } from '../../i18n/texts.ts';
import { EmptyState } from '../../ui/EmptyState/EmptyState.tsx';
import { StateBadge } from '../../ui/StateBadge/StateBadge.tsx';
import { ConclusionsPaper } from '../ConclusionsPaper/ConclusionsPaper.tsx';
import { RecordLink } from '../RecordLink/RecordLink.tsx';
import styles from './Conclusions.module.css';

const texts = defineTexts({
  vi: {
    none: 'Kết luận chưa được duyệt',
    noneHelp: 'Nội dung kết luận hiện ở đây ngay khi chủ trì duyệt.',
    approvedAt: (time: string) => `Chủ trì duyệt lúc ${time}`,
    revising: 'Đang được sửa để duyệt lại; dưới đây là bản đã duyệt.',
  },
  en: {
    none: 'The conclusions are not approved yet',
    noneHelp: 'They appear here as soon as the chair approves them.',
    approvedAt: (time) => `Approved by the chair at ${time}`,
    revising: 'Being revised; below is the version that was approved.',
  },
});

/** The newest version that the chair approved; null before there is one. */
export const approvedVersion = ({ conclusions }: SessionState): ConclusionVersion | null =>
  conclusions.versions.findLast(({ approvedAt }) => approvedAt !== null) ?? null;

/** The conclusions as approved, for all who did not write them. */
export function ApprovedConclusions({ state }: { readonly state: SessionState }) {
  const words = useTexts(texts);
  const version = approvedVersion(state);
  if (version === null) {
    return <EmptyState icon={ScrollText} title={words.none} explanation={words.noneHelp} />;
  }
  return (
    <div className={styles.approved}>
      <p className={styles.signs}>
        <StateBadge
          tone="good"
          text={words.approvedAt(formatDateTime(version.approvedAt ?? version.at))}
        />
        {state.conclusions.revisions.length > 0 && state.conclusions.status !== 'approved' ? (
          <StateBadge tone="info" text={words.revising} />
        ) : null}
      </p>
      {state.conclusions.status === 'approved' ? <RecordLink /> : null}
      <ConclusionsPaper state={state} entries={version.entries} />
    </div>
  );
}
