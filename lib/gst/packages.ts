export default { installCommand: (_factory: string): string | undefined => undefined };
