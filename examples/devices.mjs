// Lists what can be sent and where it can be shown, in the words that send, recv and call take.
//   node examples/devices.mjs
import { listDevices } from 'gst-costream';

for (const [kind, devices] of Object.entries(await listDevices())) {
  console.log(kind);
  for (const device of Array.isArray(devices) ? devices : []) console.log(`  ${device.spec}  ${device.name}`);
}
