/// <reference types="node" preserve="true" />
/** gst-costream: picture, sound and bytes between two machines. GStreamer itself is in `gst-costream/gst`. */

export type { ControlScope } from './control/input-messages.js';
export * from './errors.js';
export { ClosedError } from './gst/index.js';
export { type DeviceList, type ListedDevice, type ListOptions, listDevices } from './host/devices.js';
export {
  type AnswerOptions,
  answerDoctor,
  type Check,
  type Diagnosis,
  type DoctorAnswerer,
  type DoctorOptions,
  doctor,
  type LineRate,
  type LineReport,
  type LineSettings,
  type PeerOptions,
} from './host/doctor/index.js';
export { type SetupOptions, type SetupResult, setup, teardown } from './host/setup/index.js';
export { generateKey, parseKey } from './link/key.js';
export type { LineCounts } from './link/line/impairment.js';
export {
  ChannelError,
  type ChannelInfo,
  type ChannelReader,
  type ChannelReaderInfo,
  type ChannelWriter,
  type ListChannelsOptions,
  listChannels,
  type ReadFrom,
  type ReadOptions,
  type ReadProgress,
  readChannel,
  SealError,
  type SealOptions,
  ServerError,
  type ViaOptions,
  type WriteOptions,
  type WriteProgress,
  writeChannel,
} from './pipe/index.js';
export type { LatencyStages, Percentiles } from './rtp/frame-times.js';
export type { RateStatistics } from './rtp/rate-control.js';
export type { RepairStatistics } from './rtp/repair.js';
export {
  type Config,
  type ConfigOptions,
  configPath,
  loadConfig,
  type Setting,
  type SettingOrigin,
  type VerbOptions,
} from './session/config.js';
export { type DemoOptions, type DemoSummary, demo } from './session/demo.js';
export { type DescribeOptions, describeSession } from './session/describe.js';
export { writeGraphs } from './session/graph-files.js';
export type { CallOptions, CommonOptions, RecvOptions, SendOptions } from './session/options.js';
export {
  describeService,
  installService,
  type ServiceDescription,
  type ServiceOptions,
  type ServiceResult,
  uninstallService,
} from './session/service.js';
export type { Session, SessionEvents } from './session/session.js';
export { type SimulateOptions, type SimulationSummary, simulate } from './session/simulate.js';
export type {
  CallStatistics,
  ControlledStatistics,
  MediaStatistics,
  RecvStatistics,
  SendStatistics,
  Statistics,
  Summary,
} from './session/statistics.js';
export type { StatisticsOptions } from './session/statistics-reading.js';
export { call, recv, send } from './session/verbs.js';
