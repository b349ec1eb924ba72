/** What GStreamer has installed: plugins, elements and their kin, and which of them autopluggers prefer. */
import type { CapsValue } from './caps.js';
import { isNativeError } from './failure.js';
import { checkFields } from './known-fields.js';
import { native } from './load.js';
import { missingElement } from './missing-element.js';
import type { InstalledFeature, InstalledPlugin } from './native.js';

export type { InstalledFeature, InstalledPlugin };

/** Which features are wanted; all that is given must hold. */
export interface FeatureFilter {
  type?: InstalledFeature['type'];
  /** A plugin's name, such as "rtpmanager". */
  plugin?: string;
  /** Words of the element's classification, such as "Decoder/Video" or "Sink/Audio". */
  classes?: string;
  /** Elements that can take some of these caps. */
  accepts?: CapsValue | string;
  /** Elements that can give some of these caps. */
  produces?: CapsValue | string;
}

/** Installed plugins, of the library's own static elements too. @see gst_registry_get_plugin_list */
export function plugins(): InstalledPlugin[] {
  return native.plugins();
}

/**
 * Installed features, the ones with the highest rank first: `features({ classes: 'Decoder/Video', accepts: 'video/x-h264' })`.
 * @see gst_registry_get_feature_list
 */
export function features(filter: FeatureFilter = {}): InstalledFeature[] {
  checkFields(filter, ['type', 'plugin', 'classes', 'accepts', 'produces'], 'for features');
  const { accepts, produces, ...rest } = filter;
  return native.features({
    ...rest,
    ...(accepts !== undefined && { accepts: typeof accepts === 'string' ? accepts : accepts.structures }),
    ...(produces !== undefined && { produces: typeof produces === 'string' ? produces : produces.structures }),
  });
}

/** Ranks that GStreamer names: what is below `marginal` is never chosen by itself. @see GstRank */
export const RANK = { none: 0, marginal: 64, secondary: 128, primary: 256 } as const;

/**
 * Makes decodebin, playbin and their kin prefer or (with `RANK.none`) avoid an element, in this process.
 * @throws MissingElementError
 * @see gst_plugin_feature_set_rank
 */
export function setRank(feature: string, rank: number): void {
  try {
    native.setRank(feature, rank);
  } catch (error) {
    if (isNativeError(error, 'NO_ELEMENT')) throw missingElement(feature);
    throw error;
  }
}
