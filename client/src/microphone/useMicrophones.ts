import { useMediaState } from '../session/useMediaState.ts';

/** Whether this server has microphones to speak of: not where sound is off, nor before the server has said so. */
export function useMicrophones(): boolean {
  const media = useMediaState();
  return media !== null && media.state !== 'off';
}
