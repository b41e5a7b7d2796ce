import { Mic, MicOff } from 'lucide-react';
import { useTexts } from '../../i18n/texts.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { useShortcuts } from '../../ui/Shortcuts/shortcuts.ts';
import { StateBadge, type StateTone } from '../../ui/StateBadge/StateBadge.tsx';
import { deviceTexts } from './deviceTexts.ts';
import type { MicrophoneStanding } from './microphoneStanding.ts';
import { useMicrophone } from './useMicrophone.ts';

/** Opens and closes the own microphone; the page's key does the same, where it has one. */
export function MicrophoneButton({ shortcut }: { readonly shortcut: string | null }) {
  const texts = useTexts(deviceTexts);
  const { standing, isOn, toggle } = useMicrophone();
  const isOpening = standing === 'opening';
  const key = { label: texts.keyMicrophone, isDisabled: isOpening, onAction: toggle };
  useShortcuts(shortcut === null ? [] : [{ key: shortcut, ...key }]);
  return (
    <Button icon={isOn ? Mic : MicOff} isPending={isOpening} onPress={toggle}>
      {isOn ? texts.closeMicrophone : texts.openMicrophone}
    </Button>
  );
}

const TONES: Readonly<Record<Exclude<MicrophoneStanding, 'closed' | 'opening'>, StateTone>> = {
  heard: 'good',
  yourTurn: 'warning',
  held: 'waiting',
  heldInRecess: 'waiting',
  heldAfter: 'waiting',
  muted: 'warning',
};

/** What the microphone's state means for others; nothing while it is simply closed. */
export function MicrophoneWords() {
  const texts = useTexts(deviceTexts);
  const { standing } = useMicrophone();
  if (standing === 'closed' || standing === 'opening') return null;
  const icon = standing === 'heard' ? Mic : MicOff;
  return (
    <p>
      <StateBadge tone={TONES[standing]} icon={icon} text={texts[standing]} />
    </p>
  );
}
