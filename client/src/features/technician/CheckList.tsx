import { formatTime } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/texts.ts';
import { EmptyState } from '../../ui/EmptyState/EmptyState.tsx';
import { StateBadge } from '../../ui/StateBadge/StateBadge.tsx';
import { VirtualList } from '../../ui/VirtualList/VirtualList.tsx';
import styles from './CheckList.module.css';
import type { Check } from './checks.ts';
import { technicianTexts } from './technicianTexts.ts';

interface CheckListProps {
  readonly checks: readonly Check[];
  /** Since when this page looks, by the server's clock. */
  readonly since: number;
}

/** Before the opening: which points were truly connected, heard and seen. */
export function CheckList({ checks, since }: CheckListProps) {
  const texts = useTexts(technicianTexts);
  const done = checks.filter(({ isDone }) => isDone).length;
  if (checks.length === 0) {
    return <EmptyState title={texts.noPoints} explanation={texts.noPointsHelp} />;
  }
  return (
    <div className={styles.checks}>
      <p role="status" className={styles.count}>
        {texts.checksDone(done, checks.length)}
      </p>
      <p className={styles.soft}>{texts.checksHelp(formatTime(since))}</p>
      <div className={styles.list}>
        <VirtualList
          label={texts.checksTab}
          items={checks}
          getKey={({ row }) => row.point.pointId}
          renderItem={(check) => <CheckRow check={check} />}
          estimateHeight={61}
        />
      </div>
    </div>
  );
}

function CheckRow({ check }: { readonly check: Check }) {
  const texts = useTexts(technicianTexts);
  const { row, isConnected, isDone, seen } = check;
  const silent = row.microphone === 'open' ? texts.openButSilent : texts.noSound;
  return (
    <article className={styles.row} aria-label={row.point.name}>
      <h3>{row.point.name}</h3>
      <StateBadge
        tone={isDone ? 'good' : 'waiting'}
        text={isDone ? texts.checked : texts.unchecked}
      />
      <ul className={styles.signs}>
        <Sign isSeen={isConnected} text={isConnected ? texts.isConnected : texts.notConnected} />
        <Sign
          isSeen={seen.soundAt !== null}
          text={seen.soundAt === null ? silent : texts.sound(formatTime(seen.soundAt))}
        />
        <Sign
          isSeen={seen.pictureAt !== null}
          text={
            seen.pictureAt === null ? texts.noPicture : texts.picture(formatTime(seen.pictureAt))
          }
        />
      </ul>
    </article>
  );
}

const Sign = ({ isSeen, text }: { readonly isSeen: boolean; readonly text: string }) => (
  <li>
    <StateBadge tone={isSeen ? 'good' : 'neutral'} text={text} />
  </li>
);
