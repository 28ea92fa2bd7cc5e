/** The tool as its reports name it. The version is that of `package.json`; a test holds the two together. */
export const TOOL = { name: 'deckhouse-production-readiness', version: '0.1.0' } as const
