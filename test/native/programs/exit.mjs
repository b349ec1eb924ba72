/** Ends while PLAYING, in the way that the argument says. */
import { busy, flows, native } from './pipelines.mjs';

const [way] = process.argv.slice(2);
const playing = busy();
if (way === 'unref') playing.pipeline.unref();
void playing.pipeline.setState('playing');
if (way !== 'unref') await flows(playing);

switch (way) {
  case 'exit':
    // What listens after the addon finds everything closed, and may close it again.
    process.on('exit', () => {
      let code = 'open';
      try {
        playing.source.get('pattern');
      } catch (error) {
        code = error.code;
      }
      const again = playing.pipeline.close();
      console.log(code, again instanceof Promise);
    });
    process.exit(0);
    break;
  case 'exit-in-handler':
    playing.identity.connect('handoff', () => process.exit(0));
    break;
  case 'exit-while-closing':
    void playing.pipeline.close();
    process.exit(0);
    break;
  case 'exit-while-blocked': {
    const pipeline = native.makePipeline();
    const [source, sink] = ['fakesrc', 'appsink'].map(name => native.makeElement(name));
    pipeline.add(source);
    pipeline.add(sink);
    source.pad('src').link(sink.pad('sink'));
    native.samples(sink, { capacity: 1, credits: 1, onFull: 'block' }, () => process.exit(0));
    void pipeline.setState('playing');
    break;
  }
  case 'throw':
    playing.identity.connect('handoff', () => {
      throw new Error('thrown in a queued signal');
    });
    break;
  case 'throw-in-messages':
    playing.pipeline.onMessages(() => {
      throw new Error('thrown in a message handler');
    });
    void playing.pipeline.setState('ready');
    break;
  case 'caught': {
    // Uncaught, but handled: the process and the pipeline live on.
    let caught = 0;
    process.on('uncaughtException', error => {
      if (++caught === 3) {
        console.log(error.message);
        process.exit(0);
      }
    });
    playing.identity.connect('handoff', () => {
      throw new Error('again');
    });
    break;
  }
  case 'close':
    await playing.pipeline.close();
    console.log('closed');
    break;
  case 'unref':
    console.log('nothing else to do');
    break;
}
