/** Completion as the shells ask for it, and in shells where somebody presses Tab. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { PROGRAM, start } from './program.js';
import { Terminal } from './terminal.js';

/** A shell as it starts with our script where `completion --help` puts it; Ctrl-X says what is in its line, and empties it. */
const SHELLS = {
  zsh: {
    script: '.zfunc/_gst-costream',
    settings: '.zshrc',
    text: `PS1='ready> '
fpath=(~/.zfunc $fpath)
autoload -U compinit
compinit -u
say() { print -r -- "<$BUFFER>"; BUFFER=; zle reset-prompt }
zle -N say
bindkey '^X' say
`,
  },
  fish: {
    script: '.config/fish/completions/gst-costream.fish',
    settings: '.config/fish/config.fish',
    text: `function fish_prompt; echo -n 'ready> '; end
function say; echo '<'(commandline)'>'; commandline ''; commandline -f repaint; end
bind \\cx say
`,
  },
};

/** fish is none of the packages that are installed for the tests; zsh is one, and has to be there. */
const unseen = (shell: string) => shell === 'fish' && spawnSync(shell, ['-c', ':']).error !== undefined;
if (unseen('fish')) console.warn('Completion in fish is not tested: fish is not installed here.');

const complete = async (...words: string[]) =>
  (await start(['complete', '--', ...words]).ended).stdout.split('\n').slice(0, -1);

describe('completion', () => {
  it('knows verbs, their options, and the words of the devices that are there', async () => {
    expect(await complete('se')).toEqual(['send', 'setup', 'service']);
    expect(await complete('send', '--vid')).toEqual(['--video']);
    expect(await complete('recv', '--vid')).toEqual(['--video-out']);
    expect(await complete('send', '--video', 't')).toEqual(['test']);
    expect(await complete('recv', '--audio-out', '')).toContain('none');
    expect(await complete('setup', '--audio', 'v')).toEqual(['virtual']);
    expect(await complete('send', '--encoder', 'v')).toEqual(['vaapi', 'v4l2']);
    expect(await complete('completion', '')).toEqual(['bash', 'zsh', 'fish']);
    expect(await complete('send', '--record', '')).toEqual([]);
    expect(await complete('no-such-verb', '')).toEqual([]);
  });

  it('works in bash, also behind a colon', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'gst-costream-completion-'));
    symlinkSync(PROGRAM, join(directory, 'gst-costream'));
    const { stdout: script } = await start(['completion', 'bash']).ended;
    const tab = (line: string) => {
      const press = `${script}\nCOMP_LINE='${line}' COMP_POINT=${line.length}\n_gst_costream\nprintf '%s\\n' "\${COMPREPLY[@]}"`;
      const env = { ...process.env, PATH: `${directory}:${process.env.PATH}` };
      return spawnSync('bash', ['-c', press], { encoding: 'utf8', env }).stdout.trim().split('\n');
    };
    expect(tab('gst-costream dev')).toEqual(['devices']);
    expect(tab('gst-costream send --bit')).toEqual(['--bitrate']);
    expect(tab('gst-costream send --video te')).toEqual(['test']);
    expect(tab('gst-costream completion ')).toEqual(['bash', 'zsh', 'fish']);
    rmSync(directory, { recursive: true });
  });

  describe.each(['zsh', 'fish'] as const)('in %s', shell => {
    it.skipIf(unseen(shell))('works from the first Tab on, and gives files where we know no words', async () => {
      const home = mkdtempSync(join(tmpdir(), 'gst-costream-completion-'));
      const { script, settings, text } = SHELLS[shell];
      for (const file of [script, settings]) mkdirSync(join(home, dirname(file)), { recursive: true });
      writeFileSync(join(home, settings), text);
      writeFileSync(join(home, script), (await start(['completion', shell]).ended).stdout);
      writeFileSync(join(home, 'my-recording.mkv'), '');
      symlinkSync(PROGRAM, join(home, 'gst-costream'));
      const env = {
        ...{ HOME: home, ZDOTDIR: undefined, XDG_CONFIG_HOME: undefined, XDG_DATA_HOME: undefined },
        PATH: [home, process.env.PATH].join(delimiter),
      };
      const terminal = new Terminal(['env', '-C', home, shell, '-i'], { columns: 120, env });
      onTestFinished(async () => {
        await terminal.close();
        rmSync(home, { recursive: true });
      });
      await terminal.saw(/ready> /);
      const tab = async (line: string) => {
        const offset = terminal.output.length;
        terminal.type(`${line}\t\x18`);
        return (await terminal.saw(/<(.*?) ?>\r?\n/, offset))[1];
      };
      expect(await tab('gst-costream dev')).toBe('gst-costream devices');
      expect(await tab('gst-costream send --video te')).toBe('gst-costream send --video test');
      expect(await tab('gst-costream send --record my')).toBe('gst-costream send --record my-recording.mkv');
    });
  });

  it('names the shells that it knows', async () => {
    const { code, stderr } = await start(['completion', 'csh']).ended;
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'gst-costream: Expected bash, zsh or fish but received "csh".\n',
    });
  });
});
