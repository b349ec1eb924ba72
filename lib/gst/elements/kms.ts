// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin kms 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export interface GstKMSSinkProperties extends library.GstVideoSinkProperties {
  /** DRM bus ID. */
  busId?: string | null;
  /** User can tell kmssink if the driver can support scale. Default true. */
  canScale?: boolean;
  /** DRM connector id. Range -1 to 2147483647. Default -1. */
  connectorId?: number;
  /** Additional properties for the connector. */
  connectorProperties?: T.StructureInput;
  /** DRM device driver name. */
  driverName?: string | null;
  /** DRM file descriptor. Range -1 to 2147483647. Default -1. */
  fd?: number;
  /** When enabled, the sink try to configure the display mode. Default false. */
  forceModesetting?: boolean;
  /** DRM plane id. Range -1 to 2147483647. Default -1. */
  planeId?: number;
  /** Additional properties for the plane. */
  planeProperties?: T.StructureInput;
  /** The render rectangle ('<x, y, width, height>'). Cannot be read. */
  renderRectangle?: readonly number[];
  /** When enabled and CRTC was set with a new mode, previous CRTC mode willbe restored when going to NULL state. Default true. */
  restoreCrtc?: boolean;
  /** When enabled will not wait internally for vsync. Should be used for atomic drivers to avoid double vsync. Default false. */
  skipVsync?: boolean;
}

export interface GstKMSSinkReadOnly extends library.GstBaseSinkReadOnly {
  /** Height of the display surface in pixels. Range 0 to 2147483647. Default 0. */
  displayHeight: number;
  /** Width of the display surface in pixels. Range 0 to 2147483647. Default 0. */
  displayWidth: number;
}

export interface kmssink {
  properties: GstKMSSinkProperties;
  readOnly: GstKMSSinkReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  writeOnly: 'renderRectangle';
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
  };
}
