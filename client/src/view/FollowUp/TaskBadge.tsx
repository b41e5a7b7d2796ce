import type { TaskState } from '@diemcau/shared/session/followUp/state';
import {
  Archive,
  CalendarClock,
  CalendarPlus,
  CalendarX2,
  CircleCheck,
  CircleDashed,
  CirclePlay,
  Hourglass,
  type LucideIcon,
} from 'lucide-react';
import { useTexts } from '../../i18n/texts.ts';
import { StateBadge, type StateTone } from '../../ui/StateBadge/StateBadge.tsx';
import { followUpTexts } from './followUpTexts.ts';

interface Look {
  readonly tone: StateTone;
  readonly icon: LucideIcon;
}

const LOOKS: Readonly<Record<TaskState, Look>> = {
  notStarted: { tone: 'neutral', icon: CircleDashed },
  onSchedule: { tone: 'info', icon: CirclePlay },
  extended: { tone: 'info', icon: CalendarPlus },
  dueSoon: { tone: 'warning', icon: CalendarClock },
  overdue: { tone: 'danger', icon: CalendarX2 },
  undated: { tone: 'neutral', icon: CirclePlay },
  reportedDone: { tone: 'waiting', icon: Hourglass },
  done: { tone: 'good', icon: CircleCheck },
  closed: { tone: 'neutral', icon: Archive },
};

/** Where a task stands: in a word, with a sign and a colour. */
export function TaskBadge({ state }: { readonly state: TaskState }) {
  const texts = useTexts(followUpTexts);
  return <StateBadge {...LOOKS[state]} text={texts.state[state]} />;
}
