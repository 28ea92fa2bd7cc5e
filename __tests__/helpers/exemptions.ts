import type { Attestation, Waiver } from '../../src/evaluate/exemption.ts'
import { spanIn } from './findings.ts'

/** A waiver of the example rule in `prod`, in force on the days of the tests unless told otherwise. */
export function waiver(more: Partial<Waiver> = {}): Waiver {
  return {
    kind: 'waiver',
    rule: 'example',
    cluster: 'prod',
    reason: 'The third master arrives later.',
    owner: '@sre',
    from: undefined,
    until: '2026-12-31',
    at: spanIn('policy.yml', 4),
    ...more,
  }
}

/** The same as an attestation. */
export function attestation(more: Partial<Attestation> = {}): Attestation {
  return {
    kind: 'attestation',
    rule: 'example',
    cluster: 'prod',
    by: '@ops',
    on: '2026-10-01',
    evidence: undefined,
    from: undefined,
    until: '2026-12-31',
    at: spanIn('policy.yml', 9),
    ...more,
  }
}
