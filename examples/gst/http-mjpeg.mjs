// Shows a source to any number of browsers: motion JPEG over HTTP. A slow viewer misses pictures, and nobody waits for it.
//   node examples/gst/http-mjpeg.mjs [PORT]
import { createServer } from 'node:http';
import { caps, chain, el, Pipeline } from 'gst-costream/gst';

const [port = '8080'] = process.argv.slice(2);
const viewers = new Set();

const pictures = el.appsink({ sync: false, maxBuffers: 1, drop: true });
const pipeline = new Pipeline(
  chain(
    el.videotestsrc({ isLive: true, pattern: 'ball' }),
    caps.video({ width: 320, height: 240, framerate: 10 }),
    el.videoconvert(),
    el.jpegenc({ quality: 80 }),
    pictures,
  ),
);

const server = createServer((_request, response) => {
  response.writeHead(200, { 'content-type': 'multipart/x-mixed-replace; boundary=picture' });
  viewers.add(response);
  response.on('close', () => viewers.delete(response));
});
server.listen(Number(port), '127.0.0.1', () => console.log(`watch http://127.0.0.1:${server.address().port}/`));
const stop = new AbortController();
process.once('SIGINT', () => stop.abort());

const samples = pipeline.samples(pictures, { signal: stop.signal });
await pipeline.play();
for await (const sample of samples) {
  const jpeg = sample.copy();
  for (const viewer of viewers) {
    if (viewer.writableNeedDrain) continue;
    viewer.write(`--picture\r\ncontent-type: image/jpeg\r\ncontent-length: ${jpeg.length}\r\n\r\n`);
    viewer.write(jpeg);
    viewer.write('\r\n');
  }
}
await pipeline.close();
server.close();
server.closeAllConnections();
