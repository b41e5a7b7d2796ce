import {
  CircleCheck,
  CircleDashed,
  Link2,
  type LucideIcon,
  Mic,
  MicOff,
  SignalLow,
  SignalMedium,
  Unplug,
  VideoOff,
  Volume2,
} from 'lucide-react';
import type { StateTone } from '../../ui/StateBadge/StateBadge.tsx';
import type { Microphone, Standing } from './board.ts';

interface Sign {
  readonly tone: StateTone;
  readonly icon: LucideIcon;
}

/** Colour and sign of each word on the board. */
export const standingSigns: Readonly<Record<Standing, Sign>> = {
  lost: { tone: 'danger', icon: Unplug },
  poor: { tone: 'danger', icon: SignalLow },
  weak: { tone: 'warning', icon: SignalMedium },
  noMedia: { tone: 'info', icon: VideoOff },
  away: { tone: 'neutral', icon: CircleDashed },
  unmeasured: { tone: 'neutral', icon: Link2 },
  good: { tone: 'good', icon: CircleCheck },
};

export const microphoneSigns: Readonly<Record<Microphone, Sign>> = {
  muted: { tone: 'warning', icon: MicOff },
  heard: { tone: 'good', icon: Volume2 },
  open: { tone: 'good', icon: Mic },
  closed: { tone: 'neutral', icon: MicOff },
};
