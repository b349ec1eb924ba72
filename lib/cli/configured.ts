/** What a user has set in file, profile and environment, for verbs whose flags say less. */
import type { VerbOptions } from '../session/config.js';

/** Words that are the command line's own. */
export interface Words {
  json?: boolean;
  profile?: string;
}

/** An action that gets what holds after the flags were laid over file, profile and environment. */
export function configured<V extends keyof VerbOptions>(
  verb: V,
  act: (options: VerbOptions[V], words: { json: boolean }) => Promise<void>,
): (words: Partial<VerbOptions[V]> & Words) => Promise<void> {
  return async ({ json = false, profile, ...flags }) => {
    const { loadConfig } = await import('../session/config.js');
    const { options } = await loadConfig(verb, { profile, options: flags as Partial<VerbOptions[V]> });
    await act(options, { json });
  };
}
