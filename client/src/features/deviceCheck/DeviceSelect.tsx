import { useTexts } from '../../i18n/texts.ts';
import type { ChosenKind } from '../../media/stageState.ts';
import { useDevices } from '../../media/useDevices.ts';
import { Select } from '../../ui/Select/Select.tsx';
import { deviceCheckTexts } from './deviceCheckTexts.ts';

const lists = { microphone: 'microphones', camera: 'cameras', speaker: 'speakers' } as const;

interface DeviceSelectProps {
  readonly kind: ChosenKind;
  /** The one that is open; null where none is, or where that cannot be told. */
  readonly used: string | null;
  readonly onChoose: (deviceId: string) => void;
}

/** One of the machine's devices, remembered for the session and for next time. Nothing with no choice. */
export function DeviceSelect({ kind, used, onChoose }: DeviceSelectProps) {
  const texts = useTexts(deviceCheckTexts);
  const { chosen, choose, [lists[kind]]: known } = useDevices();
  if (known.length === 0) return null;
  const options = known.map(({ deviceId, label }, index) => ({
    id: deviceId,
    label: label === '' ? texts.unnamed(index + 1) : label,
  }));
  const value =
    [used, chosen[kind]].find((id) => options.some((option) => option.id === id)) ?? null;
  return (
    <Select
      label={texts.used[kind]}
      options={options}
      value={value}
      placeholder={texts.usual}
      onChange={(deviceId) => {
        choose(kind, deviceId);
        onChoose(deviceId);
      }}
    />
  );
}

/** Whether this browser can play through another loudspeaker than the usual one. */
export const canChooseSpeaker = (): boolean =>
  typeof HTMLMediaElement !== 'undefined' && 'setSinkId' in HTMLMediaElement.prototype;
