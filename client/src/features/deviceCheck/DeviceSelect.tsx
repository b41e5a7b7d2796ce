import { useTexts } from '../../i18n/texts.ts';
import { preferDevice, useDevicePreferences } from '../../media/devicePreferences.ts';
import type { ChosenKind } from '../../media/stageState.ts';
import { useDevices } from '../../stage/devices/useDevices.ts';
import { Select } from '../../ui/Select/Select.tsx';
import { deviceCheckTexts } from './deviceCheckTexts.ts';

const browserKinds = {
  microphone: 'audioinput',
  camera: 'videoinput',
  speaker: 'audiooutput',
} as const;

interface DeviceSelectProps {
  readonly kind: ChosenKind;
  /** The one that is open; null where none is, or where that cannot be told. */
  readonly used: string | null;
  readonly onChoose: (deviceId: string) => void;
}

/** One of the machine's devices, remembered for the session and for next time. Nothing with no choice. */
export function DeviceSelect({ kind, used, onChoose }: DeviceSelectProps) {
  const texts = useTexts(deviceCheckTexts);
  const preferred = useDevicePreferences()[kind];
  const devices = useDevices();
  // Before it is allowed, a browser names devices neither by label nor by identifier.
  const known = devices.filter((each) => each.kind === browserKinds[kind] && each.deviceId !== '');
  if (known.length === 0) return null;
  const options = known.map(({ deviceId, label }, index) => ({
    id: deviceId,
    label: label === '' ? texts.unnamed(index + 1) : label,
  }));
  const value = [used, preferred].find((id) => options.some((option) => option.id === id)) ?? null;
  return (
    <Select
      label={texts.choose}
      description={texts.remembered}
      options={options}
      value={value}
      placeholder={texts.usual}
      onChange={(deviceId) => {
        preferDevice(kind, deviceId);
        onChoose(deviceId);
      }}
    />
  );
}

/** Whether this browser can play through another loudspeaker than the usual one. */
export const canChooseSpeaker = (): boolean =>
  typeof HTMLMediaElement !== 'undefined' && 'setSinkId' in HTMLMediaElement.prototype;
