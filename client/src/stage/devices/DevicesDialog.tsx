import { paths } from '../../app/paths.ts';
import { useTexts } from '../../i18n/texts.ts';
import { useDevicePreferences } from '../../media/devicePreferences.ts';
import type { ChosenKind } from '../../media/stageState.ts';
import { useStage, useStageActs } from '../../media/useStage.ts';
import { useSessionId } from '../../session/useSession.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink/ButtonLink.tsx';
import { Dialog } from '../../ui/Dialog/Dialog.tsx';
import type { Option } from '../../ui/Option/Option.tsx';
import { Select } from '../../ui/Select/Select.tsx';
import styles from './DeviceBar.module.css';
import { deviceTexts } from './deviceTexts.ts';
import { useDevices } from './useDevices.ts';

const BROWSER_KINDS = {
  microphone: 'audioinput',
  camera: 'videoinput',
  speaker: 'audiooutput',
} as const;

interface DevicesDialogProps {
  /** Whether there is a microphone and a camera to choose, or the loudspeaker alone. */
  readonly hasOwn: boolean;
  readonly onClose: () => void;
}

/** Which microphone, camera and loudspeaker are used; remembered on this machine. */
export function DevicesDialog({ hasOwn, onClose }: DevicesDialogProps) {
  const texts = useTexts(deviceTexts);
  const devices = useDevices();
  const sessionId = useSessionId();
  const kinds: readonly ChosenKind[] = [
    ...(hasOwn ? (['microphone', 'camera'] as const) : []),
    ...(canChooseSpeaker() ? (['speaker'] as const) : []),
  ];
  return (
    <Dialog
      title={texts.devices}
      size="small"
      isOpen
      onOpenChange={onClose}
      isDismissable
      footer={
        <>
          <ButtonLink to={paths.deviceCheck(sessionId)} kind="bare">
            {texts.check}
          </ButtonLink>
          <Button onPress={onClose}>{texts.done}</Button>
        </>
      }
    >
      <div className={styles.fields}>
        {kinds.map((kind) => (
          <DeviceSelect key={kind} kind={kind} devices={devices} />
        ))}
        {devices.some(({ label }) => label === '') ? (
          <p className={styles.help}>{texts.devicesHelp}</p>
        ) : null}
      </div>
    </Dialog>
  );
}

interface DeviceSelectProps {
  readonly kind: ChosenKind;
  readonly devices: readonly MediaDeviceInfo[];
}

function DeviceSelect({ kind, devices }: DeviceSelectProps) {
  const texts = useTexts(deviceTexts);
  const { chooseDevice } = useStageActs();
  const preferred = useDevicePreferences()[kind];
  const used = useStage(({ own }) => (kind === 'speaker' ? null : own[kind].deviceId));
  // Before it is allowed, a browser names devices neither by label nor by identifier.
  const known = devices.filter((each) => each.kind === BROWSER_KINDS[kind] && each.deviceId !== '');
  const options: readonly Option[] = known.map(({ deviceId, label }, index) => ({
    id: deviceId,
    label: label === '' ? texts.unnamed(index + 1) : label,
  }));
  const value = [used, preferred].find((id) => options.some((option) => option.id === id)) ?? null;
  return (
    <Select
      label={texts[kind]}
      options={options}
      value={value}
      placeholder={texts.usual}
      isDisabled={options.length === 0}
      onChange={(deviceId) => void chooseDevice(kind, deviceId)}
    />
  );
}

const canChooseSpeaker = (): boolean =>
  typeof HTMLMediaElement !== 'undefined' && 'setSinkId' in HTMLMediaElement.prototype;
