import type { ObstacleState, RegisterFilter } from '@diemcau/shared/protocol/api/followUp';
import type { TaskState } from '@diemcau/shared/session/followUp/state';

export type RegisterTab = 'tasks' | 'obstacles' | 'charts' | 'links';

/** What a register is narrowed to, with the words that are looked for. */
export interface RegisterView {
  readonly tab: RegisterTab;
  readonly typed: string;
  readonly filter: RegisterFilter;
}

/** How each stands in the address, in the words of the page. */
const KEYS = {
  sessionId: 'phien',
  programmeId: 'chuong-trinh',
  unitId: 'co-quan',
  point: 'diem-cau',
  state: 'tinh-trang',
  obstacleState: 'ket-qua',
  categoryId: 'nhom',
  dueFrom: 'tu-ngay',
  dueTo: 'den-ngay',
} as const satisfies Record<keyof RegisterFilter, string>;

const TABS: Readonly<Record<RegisterTab, string>> = {
  tasks: 'nhiem-vu',
  obstacles: 'vuong-mac',
  charts: 'bieu-do',
  links: 'duong-dan',
};

/** Overdue first, as the register lists them. */
export const TASK_STATES = [
  'overdue',
  'reportedDone',
  'dueSoon',
  'extended',
  'onSchedule',
  'notStarted',
  'undated',
  'done',
  'closed',
] as const satisfies readonly TaskState[];

export const OBSTACLE_STATES = [
  'open',
  'carried',
  'recommended',
  'directed',
  'noted',
  'notTakenUp',
  'resolved',
] as const satisfies readonly ObstacleState[];

const oneOf = <Value extends string>(
  values: readonly Value[],
  found: string | null,
): Value | undefined => values.find((each) => each === found);

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What the address says; what it says wrongly is passed over. */
export function viewOf(address: URLSearchParams): RegisterView {
  const text = (key: keyof typeof KEYS): string | undefined => address.get(KEYS[key]) ?? undefined;
  const day = (key: 'dueFrom' | 'dueTo'): string | undefined => {
    const found = text(key);
    return found !== undefined && DAY.test(found) ? found : undefined;
  };
  return {
    tab: tabs.find((tab) => TABS[tab] === address.get('muc')) ?? 'tasks',
    typed: address.get('tim') ?? '',
    filter: {
      sessionId: text('sessionId'),
      programmeId: text('programmeId'),
      unitId: text('unitId'),
      point: text('point'),
      categoryId: text('categoryId'),
      state: oneOf(TASK_STATES, address.get(KEYS.state)),
      obstacleState: oneOf(OBSTACLE_STATES, address.get(KEYS.obstacleState)),
      dueFrom: day('dueFrom'),
      dueTo: day('dueTo'),
    },
  };
}

const tabs: readonly RegisterTab[] = ['tasks', 'obstacles', 'charts', 'links'];

export const tabIn = (id: string): RegisterTab => tabs.find((tab) => tab === id) ?? 'tasks';

/** The address of a view; what does not narrow anything does not stand in it. */
export function addressOf({ tab, typed, filter }: RegisterView): URLSearchParams {
  const address = new URLSearchParams();
  if (tab !== 'tasks') address.set('muc', TABS[tab]);
  if (typed !== '') address.set('tim', typed);
  for (const [key, value] of Object.entries(filter)) {
    const name = Object.entries(KEYS).find(([each]) => each === key)?.[1];
    if (name !== undefined && typeof value === 'string') address.set(name, value);
  }
  return address;
}

/** Whether anything is narrowed. */
export const isNarrowed = ({ typed, filter }: RegisterView): boolean =>
  typed.trim() !== '' || Object.values(filter).some((value) => value !== undefined);
