import { Inbox } from 'lucide-react';
import { useState } from 'react';
import { Clock } from '../../ui/Clock/Clock.tsx';
import { CutOffBanner } from '../../ui/CutOffBanner/CutOffBanner.tsx';
import { ElapsedTime } from '../../ui/ElapsedTime/ElapsedTime.tsx';
import { EmptyState } from '../../ui/EmptyState/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState/ErrorState.tsx';
import { LoadingState } from '../../ui/LoadingState/LoadingState.tsx';
import { StateBadge } from '../../ui/StateBadge/StateBadge.tsx';
import styles from './Gallery.module.css';
import { Section } from './Section.tsx';

const MINUTE = 60_000;

export function StatesSection() {
  const [opened] = useState(() => Date.now());
  return (
    <Section title="Trạng thái">
      <div className={styles.row}>
        <StateBadge tone="now" text="Đang phát biểu" />
        <StateBadge tone="waiting" text="Đang chờ gửi" />
        <StateBadge tone="good" text="Đã gửi lúc 14:32" />
        <StateBadge tone="info" text="Đã ghép với vướng mắc của Mường Chà" />
        <StateBadge tone="warning" text="Quá thời gian" />
        <StateBadge tone="danger" text="Bị từ chối" />
        <StateBadge tone="neutral" text="Chưa điểm danh" />
      </div>
      <div className={styles.row}>
        <Clock since={opened - 192_000} label="Thời gian phát biểu" />
        <ElapsedTime since={opened - 23 * MINUTE} plannedMinutes={60} />
        <ElapsedTime since={opened - 65 * MINUTE} plannedMinutes={60} />
        <ElapsedTime since={opened - 5 * MINUTE} plannedMinutes={null} />
      </div>
      <CutOffBanner since={opened} waiting={2} onReconnect={() => {}} />
      <ErrorState
        what="Không tải được danh sách phiên họp"
        where="Máy chủ không trả lời"
        whatToDo="Hãy kiểm tra kết nối rồi thử lại."
        onRetry={() => {}}
      />
      <EmptyState
        icon={Inbox}
        title="Chưa có vướng mắc nào"
        explanation="Vướng mắc do các điểm cầu nêu sẽ hiện ở đây, theo thứ tự gửi đến."
      />
      <LoadingState />
      <div className={styles.hall} data-scale="hall" data-theme="dark">
        <h2>2. Khó khăn, vướng mắc của các huyện</h2>
        <div className={styles.row}>
          <StateBadge tone="now" text="Huyện Mường Nhé" />
          <Clock since={opened - 192_000} label="Thời gian phát biểu" />
          <ElapsedTime since={opened - 23 * MINUTE} plannedMinutes={60} />
        </div>
      </div>
    </Section>
  );
}
