/** The best real input that this machine has, for people who have not chosen one. */
import { type DeviceList, isWayland, type ListOptions, listDevices } from './devices.js';

export interface BestSource {
  /** For `--video`: a camera, else the screen of $DISPLAY, else the test picture. */
  video: string;
  /** For `--audio`: the sound server's default source, else the test tone. */
  audio: string;
  /** For `--video-out`: a window where $DISPLAY opens, else none. */
  videoOut: string;
}

export async function bestSource(options: ListOptions = {}): Promise<BestSource> {
  return choose(await listDevices(options));
}

/**
 * Loop devices count once somebody writes into them; the screen not under Wayland, where it would be black. Displays that
 * $DISPLAY does not name may be somebody else's: those are listed, but never taken unasked.
 */
export function choose({ video, audio, videoOut }: Pick<DeviceList, 'video' | 'audio' | 'videoOut'>): BestSource {
  const camera = video.find(({ spec, note }) => spec.startsWith('v4l2:') && note === undefined);
  const screen = isWayland() ? undefined : video.find(({ spec }) => spec === 'screen');
  const server = audio.some(({ spec }) => spec.startsWith('pulse:'));
  const window = videoOut.some(({ spec }) => spec === 'window');
  return {
    videoOut: window ? 'window' : 'none',
    video: (camera ?? screen)?.spec ?? 'test',
    audio: server ? 'pulse' : 'test',
  };
}
