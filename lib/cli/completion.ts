/** `gst-costream completion SHELL`, and what its scripts ask for at each Tab. */
import { Command } from 'commander';
import { UsageError } from '../errors.js';
import type { DeviceList } from '../host/devices.js';
import { examplesText } from './words.js';

/** Asks for the words that fit behind those typed; the last one is what Tab was pressed in, and may be empty. */
const ASK = 'gst-costream complete --';

const SCRIPTS: Readonly<Record<string, string>> = {
  // A word such as pulse:NAME ends at the colon for readline: what is before it is taken off the answers.
  bash: `_gst_costream() {
  local word="\${COMP_LINE:0:COMP_POINT}" IFS=$'\\n'
  word="\${word##* }"
  local before="\${word%"\${word##*:}"}"
  local -a words
  IFS=' ' read -ra words <<<"\${COMP_LINE:0:COMP_POINT}"
  [[ -n $word ]] || words+=('')
  COMPREPLY=($(${ASK} "\${words[@]:1}" 2>/dev/null))
  COMPREPLY=("\${COMPREPLY[@]#"$before"}")
}
complete -o default -F _gst_costream gst-costream
`,
  // Sourced, or a file in fpath: that is run as the body of a function at the first Tab, which wants its answer then.
  zsh: `#compdef gst-costream
_gst_costream() {
  local -a found
  found=("\${(@f)$(${ASK} "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ -n $found ]]; then compadd -- "\${found[@]}"; else _files; fi
}
if [[ $funcstack[1] == _gst-costream ]]; then _gst_costream; else compdef _gst_costream gst-costream; fi
`,
  fish: `function __gst_costream
  set -l found (${ASK} (commandline -opc)[2..] (commandline -ct) 2>/dev/null)
  if set -q found[1]
    printf '%s\\n' $found
  else
    __fish_complete_path (commandline -ct)
  end
end
complete -c gst-costream -f -a '(__gst_costream)'
`,
};

export function completionCommand(): Command {
  return new Command('completion')
    .description(
      'Prints the completion script of a shell: verbs, options, and the names of the devices that are there.',
    )
    .argument('<shell>', Object.keys(SCRIPTS).join(', '))
    .addHelpText(
      'after',
      examplesText([
        'gst-costream completion bash >~/.local/share/bash-completion/completions/gst-costream',
        'gst-costream completion zsh >~/.zfunc/_gst-costream',
        'gst-costream completion fish >~/.config/fish/completions/gst-costream.fish',
      ]),
    )
    .action((shell: string) => {
      const script = SCRIPTS[shell];
      if (!script) throw new UsageError(`Expected bash, zsh or fish but received "${shell}".`);
      process.stdout.write(script);
    });
}

/** What the scripts call. */
export function completeCommand(
  load: (verb: string) => Promise<Command | undefined>,
  verbs: readonly string[],
): Command {
  return new Command('complete')
    .argument('[words...]')
    .allowUnknownOption()
    .action(async (words: string[]) => {
      const found = await complete(words, load, verbs);
      process.stdout.write(found.map(word => `${word}\n`).join(''));
    });
}

/** The words that fit: a verb, an option of the verb, or a word of the option before. */
export async function complete(
  words: readonly string[],
  load: (verb: string) => Promise<Command | undefined>,
  verbs: readonly string[],
): Promise<string[]> {
  const last = words.at(-1) ?? '';
  const fitting = (candidates: readonly string[]) => candidates.filter(word => word.startsWith(last));
  if (words.length <= 1) return fitting(verbs);
  const verb = await load(words[0]!);
  if (!verb) return [];
  // "config show": a verb of a verb.
  if (verb.commands.length > 0 && words.length === 2) return fitting(verb.commands.map(part => part.name()));
  const command = verb.commands.find(part => part.name() === words[1]) ?? verb;
  const before = words.at(-2)!;
  const option = command.options.find(({ long }) => long === before);
  if (option && (option.required || option.optional)) return fitting(await valuesOf(command.name(), before));
  if (last.startsWith('-')) return fitting([...command.options.map(({ long }) => long!), '--help']);
  return command.name() === 'completion' ? fitting(Object.keys(SCRIPTS)) : [];
}

/** Options whose words are the machine's devices. */
const DEVICES: Readonly<Record<string, keyof Omit<DeviceList, 'missing'>>> = {
  '--video': 'video',
  '--audio': 'audio',
  '--video-out': 'videoOut',
  '--audio-out': 'audioOut',
};

async function valuesOf(verb: string, option: string): Promise<string[]> {
  if (option === '--profile') {
    const { profileNames } = await import('../session/config.js');
    return profileNames();
  }
  if (option === '--encoder') {
    const { ENCODER_WORDS } = await import('../media/encoder-names.js');
    return [...ENCODER_WORDS];
  }
  if (verb === 'setup') return option === '--audio' ? ['loop', 'virtual', 'none'] : ['loop', 'none'];
  const kind = DEVICES[option];
  if (!kind) return [];
  const { listDevices } = await import('../host/devices.js');
  return (await listDevices())[kind].map(({ spec }) => spec);
}
