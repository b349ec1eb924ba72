// Generated from the registry of GStreamer 1.22.0. Do not edit: npm run generate (or gst-costream types) writes it.
// Plugin vulkan 1.22.0 of gst-plugins-bad (https://tracker.debian.org/pkg/gst-plugins-bad1.0).
// @ts-nocheck
import type * as T from '../property-types.js';
import type * as library from './library.js';

export type GstVideoMultiviewMode = 'none' | 'mono' | 'left' | 'right' | 'side-by-side' | 'side-by-side-quincunx' | 'column-interleaved' | 'row-interleaved' | 'top-bottom' | 'checkerboard' | 'frame-by-frame' | 'multiview-frame-by-frame' | 'separated';

export type GstVulkanStereoDownmix = 'green-magenta-dubois' | 'red-cyan-dubois' | 'amber-blue-dubois';

export interface GstVulkanDeviceProperties extends library.GstObjectProperties {
  /** Associated Vulkan Physical Device. Fixed when the element is made. */
  physicalDevice?: T.ObjectOrNull<'GstVulkanPhysicalDevice'>;
}

export interface GstVulkanDeviceReadOnly extends library.GstObjectReadOnly {
  /** Associated Vulkan Instance. */
  instance: T.ObjectOrNull<'GstVulkanInstance'>;
}

export interface GstVulkanInstanceProperties extends library.GstObjectProperties {
  /** Major version of the requested Vulkan API (0 = maximum supported). Default 0. */
  requestedApiMajor?: number;
  /** Minor version of the requested Vulkan API. Default 0. */
  requestedApiMinor?: number;
}

export interface GstVulkanInstanceSignals {
  'create-device': () => T.ObjectOrNull<'GstVulkanDevice'>;
}

export interface GstVulkanPhysicalDeviceProperties extends Omit<library.GstObjectProperties, 'name'> {
  /** Device Index. Default 0. Fixed when the element is made. */
  deviceIndex?: number;
  /** Associated Vulkan Instance. Fixed when the element is made. */
  instance?: T.ObjectOrNull<'GstVulkanInstance'>;
}

export interface GstVulkanPhysicalDeviceReadOnly extends library.GstObjectReadOnly {
  /** Device Name. */
  name: string | null;
}

export interface GstVulkanShaderSpvProperties extends library.GstBaseTransformProperties {
  /** SPIRV fragment binary. */
  fragment?: unknown;
  /** SPIRV fragment source. */
  fragmentLocation?: string | null;
  /** SPIRV vertex binary. */
  vertex?: unknown;
  /** SPIRV vertex source. */
  vertexLocation?: string | null;
}

export interface GstVulkanSinkProperties extends library.GstVideoSinkProperties {
  /** When enabled, scaling will respect original aspect ratio. Default true. */
  forceAspectRatio?: boolean;
  /** The pixel aspect ratio of the device. Default 1/1. */
  pixelAspectRatio?: T.FractionInput;
}

export interface GstVulkanSinkReadOnly extends library.GstBaseSinkReadOnly {
  /** Vulkan device. */
  device: T.ObjectOrNull<'GstVulkanDevice'>;
}

export interface GstVulkanViewConvertProperties extends library.GstBaseTransformProperties {
  /** Output anaglyph type to generate when downmixing to mono. Default `green-magenta-dubois`. */
  downmixMode?: GstVulkanStereoDownmix;
  /** Override any input information about multiview layout flags. Default: none. */
  inputFlagsOverride?: T.Flags<library.GstVideoMultiviewFlags>;
  /** Override any input information about multiview layout. Default `none`. */
  inputModeOverride?: GstVideoMultiviewMode;
  /** Override automatic negotiation for output multiview layout flags. Default: none. */
  outputFlagsOverride?: T.Flags<library.GstVideoMultiviewFlags>;
  /** Override automatic output mode selection for multiview layout. Default `none`. */
  outputModeOverride?: GstVideoMultiviewMode;
}

export interface GstVulkanDevice {
  properties: GstVulkanDeviceProperties;
  readOnly: GstVulkanDeviceReadOnly;
  signals: {};
  actions: {};
  constructOnly: 'physicalDevice';
}

export interface GstVulkanInstance {
  properties: GstVulkanInstanceProperties;
  readOnly: library.GstObjectReadOnly;
  signals: GstVulkanInstanceSignals;
  actions: {};
}

export interface GstVulkanPhysicalDevice {
  properties: GstVulkanPhysicalDeviceProperties;
  readOnly: GstVulkanPhysicalDeviceReadOnly;
  signals: {};
  actions: {};
  constructOnly: 'deviceIndex' | 'instance';
}

export interface vulkancolorconvert {
  properties: library.GstBaseTransformProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface vulkandownload {
  properties: library.GstBaseTransformProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface vulkanimageidentity {
  properties: library.GstBaseTransformProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface vulkanoverlaycompositor {
  properties: library.GstBaseTransformProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface vulkanshaderspv {
  properties: GstVulkanShaderSpvProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface vulkansink {
  properties: GstVulkanSinkProperties;
  readOnly: GstVulkanSinkReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
  };
}

export interface vulkanupload {
  properties: library.GstBaseTransformProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}

export interface vulkanviewconvert {
  properties: GstVulkanViewConvertProperties;
  readOnly: library.GstObjectReadOnly;
  signals: library.GstElementSignals;
  actions: {};
  pads: {
    sink: T.Template<'sink', 'always', 'video/x-raw'>;
    src: T.Template<'src', 'always', 'video/x-raw'>;
  };
}
