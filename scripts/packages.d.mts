/** Types of packages.mjs, for lib/ and the tests. */
export type Family = 'debian' | 'fedora' | 'arch' | 'opensuse' | 'alpine';
export type Need = 'build' | 'run' | 'test' | 'loop';

export interface PackageEntry extends Record<Family, string[]> {
  id: string;
  need: Need;
  why: string;
  probe: string[];
  plugins?: Record<string, string>;
}

export interface Distribution {
  family: Family | undefined;
  name: string;
}

export function packageTable(): PackageEntry[];
export function distribution(root?: string): Distribution;
export function missingPackages(
  needs: Need[],
  options?: { root?: string; family?: Family | undefined },
): PackageEntry[];
export function packageNames(entries: PackageEntry[], family: Family | undefined): string[];
export function installCommand(
  names: string[],
  family: Family | undefined,
  options?: { root?: boolean },
): string | undefined;
export function packageOfElement(factory: string): PackageEntry | undefined;
