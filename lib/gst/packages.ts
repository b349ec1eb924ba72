/** Which system package brings an element, and the command that installs it here. */
// Plain JavaScript at the same distance from lib/gst and dist/gst: the set-up needs it before anything is compiled.
import { distribution, installCommand, packageNames, packageOfElement } from '../../scripts/packages.mjs';

export default {
  /** The command for this machine's distribution; undefined where the element or the distribution is unknown. */
  installCommand(factory: string): string | undefined {
    const entry = packageOfElement(factory);
    if (!entry) return undefined;
    const { family } = distribution();
    return installCommand(packageNames([entry], family), family);
  },
};
