/**
 * The parts of SARIF 2.1.0 (OASIS standard, https://docs.oasis-open.org/sarif/sarif/v2.1.0/) that a report is written
 * in. Names are those of the standard.
 */
export interface SarifLog {
  readonly $schema: string
  readonly version: '2.1.0'
  readonly runs: readonly [SarifRun]
}

export interface SarifRun {
  readonly tool: { readonly driver: SarifDriver }
  /** What an upload is filed under. */
  readonly automationDetails: { readonly id: string }
  readonly columnKind: 'utf16CodeUnits'
  readonly originalUriBaseIds: Readonly<Record<string, { readonly description: Text }>>
  readonly versionControlProvenance?: readonly Provenance[]
  readonly invocations: readonly [Invocation]
  readonly results: readonly SarifResult[]
  readonly properties: Readonly<Record<string, string | number | boolean>>
}

export interface Provenance {
  /** An absolute address, without credentials. */
  readonly repositoryUri: string
  readonly revisionId: string
}

export interface SarifDriver {
  readonly name: string
  readonly version: string
  readonly semanticVersion: string
  readonly rules: readonly SarifRule[]
}

export interface SarifRule {
  readonly id: string
  readonly shortDescription: Text
  readonly fullDescription: Text
  readonly help: Text & { readonly markdown: string }
  readonly helpUri?: string
  readonly defaultConfiguration: { readonly level: Level }
  readonly properties: { readonly tags: readonly string[]; readonly 'problem.severity': 'error' | 'warning' }
}

export interface Text {
  readonly text: string
}

export type Level = 'error' | 'warning' | 'note'

export interface Invocation {
  readonly executionSuccessful: boolean
  readonly toolExecutionNotifications: readonly Notification[]
}

export interface Notification {
  readonly level: Level
  readonly message: Text
  readonly associatedRule?: { readonly id: string; readonly index: number }
  readonly locations?: readonly SarifLocation[]
}

export interface SarifResult {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: 'error' | 'warning'
  readonly message: Text
  /** At least one: code scanning refuses a whole file for one result without. */
  readonly locations: readonly [SarifLocation]
  readonly relatedLocations?: readonly SarifLocation[]
  readonly partialFingerprints: Readonly<Record<string, string>>
  /** Left out where nothing was compared. */
  readonly baselineState?: 'new' | 'unchanged'
  readonly suppressions?: readonly Suppression[]
}

export interface SarifLocation {
  readonly id?: number
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string }
    readonly region?: Region
  }
  readonly logicalLocations?: readonly { readonly fullyQualifiedName: string; readonly kind: string }[]
}

/** One-based; the end column is that behind the last character. A line alone is meant as a whole. */
export interface Region {
  readonly startLine: number
  readonly startColumn?: number
  readonly endLine?: number
  readonly endColumn?: number
}

export interface Suppression {
  readonly kind: 'external'
  readonly status: 'accepted'
  readonly justification: string
  readonly location?: SarifLocation
}
