// Lists cameras, microphones and speakers, and tells which come and go.
//   node examples/gst/device-list.mjs [SECONDS]
import { watchDevices } from 'gst-costream/gst';

const [seconds] = process.argv.slice(2);
const options = seconds ? { signal: AbortSignal.timeout(Number(seconds) * 1000) } : {};
for await (const { type, device } of watchDevices(options)) {
  const opened = device.factory ? `${device.factory} ${JSON.stringify(device.elementProperties)}` : '';
  console.log(`${type} ${device.deviceClass}: ${device.displayName}  ${opened}`);
}
