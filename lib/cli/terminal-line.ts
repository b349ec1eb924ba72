/** One line at the bottom of a terminal that is drawn again and again; log lines go above it. */
import type { WriteStream } from 'node:tty';
import type { LineStyle } from './status-line.js';

const CLEAR = '\r\x1b[J';
const HIDE_CURSOR = '\x1b[?25l';
const SHOW_CURSOR = '\x1b[?25h';

export class TerminalLine {
  private readonly stream: WriteStream;
  private readonly colour: boolean;
  private render: ((style: LineStyle) => string) | undefined;
  private ended = false;
  private readonly redraw = () => this.draw();
  private readonly restore = () => this.clear();
  private readonly suspend = () => {
    this.clear();
    process.kill(process.pid, 'SIGSTOP');
  };

  constructor(stream: WriteStream) {
    this.stream = stream;
    // Answers NO_COLOR, FORCE_COLOR and TERM=dumb.
    this.colour = stream.hasColors();
    stream.on('resize', this.redraw);
    process.on('exit', this.restore);
    process.on('SIGTSTP', this.suspend);
    process.on('SIGCONT', this.redraw);
  }

  show(render: (style: LineStyle) => string): void {
    if (this.ended) return;
    this.render = render;
    this.draw();
  }

  log(text: string): void {
    this.clear();
    this.stream.write(`${text}\n`);
    this.draw();
  }

  /** Leaves the last line standing, gives the cursor back and draws no more; idempotent. */
  end(): void {
    this.ended = true;
    if (this.render) this.stream.write(`\n${SHOW_CURSOR}`);
    this.render = undefined;
    this.stream.off('resize', this.redraw);
    process.off('exit', this.restore);
    process.off('SIGTSTP', this.suspend);
    process.off('SIGCONT', this.redraw);
  }

  private draw(): void {
    if (!this.render) return;
    // The last column stays free: some terminals wrap when it is written.
    const columns = Math.max(1, (this.stream.columns || 80) - 1);
    this.stream.write(`${CLEAR}${HIDE_CURSOR}${this.render({ columns, colour: this.colour })}`);
  }

  private clear(): void {
    if (this.render) this.stream.write(`${CLEAR}${SHOW_CURSOR}`);
  }
}
