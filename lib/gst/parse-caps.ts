/** Caps from GStreamer's notation. */
import type { CapsValue } from './caps.js';
import { GstError } from './errors.js';
import { isNativeError } from './failure.js';
import { capsValue } from './live.js';
import { native } from './load.js';

/**
 * Caps as gst-launch writes them: `parseCaps('video/x-raw, width=640')`. @throws GstError BAD_CAPS.
 * @see gst_caps_from_string
 */
export function parseCaps(text: string): CapsValue {
  try {
    return capsValue(native.parseCaps(text));
  } catch (error) {
    if (isNativeError(error, 'BAD_VALUE'))
      throw new GstError('BAD_CAPS', `"${text}" are no caps; they look like 'video/x-raw, width=640'.`, {
        cause: error,
      });
    throw error;
  }
}
