/** A session as a systemd unit of its user: it starts with the user's manager and comes back whenever it ends. */
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/** What the unit runs. */
export interface ServiceUnit {
  verb: 'send' | 'recv' | 'call';
  profile: string;
  /** Absolute paths of Node and of the command. */
  node: string;
  program: string;
  /** XDG_CONFIG_HOME, where the user has moved the configuration. */
  configHome?: string | undefined;
}

/** gst-costream-ann.service */
export function unitName(profile: string): string {
  return `gst-costream-${profile}.service`;
}

/** Where systemd looks for a user's own units (systemd.unit(5)). */
export function unitPath(profile: string, environment: NodeJS.ProcessEnv = process.env): string {
  const base = environment.XDG_CONFIG_HOME;
  const config = base?.startsWith('/') ? base : join(environment.HOME || homedir(), '.config');
  return join(config, 'systemd/user', unitName(profile));
}

/** What stands there; undefined where nothing does. */
export function installedUnit(profile: string, environment?: NodeJS.ProcessEnv): string | undefined {
  const path = unitPath(profile, environment);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** The unit's text. The profile is read at each start: what changes in it needs no new unit. */
export function unitText({ verb, profile, node, program, configHome }: ServiceUnit): string {
  // The peer may be away for days.
  const words = [node, program, verb, '--profile', profile, '--peer-timeout', '0'];
  return `# Written by \`gst-costream service install\`; \`gst-costream service uninstall\` removes it.
[Unit]
Description=gst-costream ${verb}, profile ${profile}
After=pipewire-pulse.service pulseaudio.service graphical-session.target
StartLimitIntervalSec=0

[Service]
ExecStart=${words.map(word => quoted(word.replaceAll('$', '$$$$'))).join(' ')}
${configHome ? `Environment=${quoted(`XDG_CONFIG_HOME=${configHome}`)}\n` : ''}Restart=always
RestartSec=2
# As Ctrl-C: the peer is told, a recording gets its index.
KillSignal=SIGINT
SuccessExitStatus=130
TimeoutStopSec=10
NoNewPrivileges=yes

[Install]
WantedBy=default.target
`;
}

/** A word of ExecStart=, where a dollar besides is two of them, or Environment= (systemd.syntax(7), systemd.exec(5)). */
function quoted(word: string): string {
  const literal = word.replaceAll('%', '%%');
  return /^[\w@%+=:,./$-]+$/.test(literal) ? literal : `"${literal.replace(/["\\]/g, '\\$&')}"`;
}

/** The folder of `unitPath`. */
export function unitFolder(profile: string): string {
  return dirname(unitPath(profile));
}
