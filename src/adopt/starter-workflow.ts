/** Where `init` writes the workflow. */
export const WORKFLOW_PATH = '.github/workflows/production-readiness.yml'

/** The name of the action's repository, by which a workflow's `uses` is recognized. */
export const ACTION = 'deckhouse-production-readiness'

/** The check that a branch's rules have to require: the name of the workflow's job. */
export const CHECK = 'production-readiness'

/** Stands where nothing tells which commit of which repository to pin. */
export const UNKNOWN_REFERENCE = `OWNER/${ACTION}@COMMIT`

/**
 * A workflow that makes a required check: it reports on every pull request and in a merge queue, and nothing skips it.
 * `reference` is what its step uses, `owner/repo@commit`.
 */
export function starterWorkflow(reference: string): string {
  return `name: Production readiness

on:
  pull_request: # without a paths filter: the action finds out itself what matters
  merge_group:

permissions:
  contents: read # the verdict, the annotations and the job summary
  pull-requests: write # the comment; everything else works without it

concurrency:
  group: production-readiness-\${{ github.event.pull_request.number || github.sha }}
  cancel-in-progress: true

jobs:
  ${CHECK}: # require this name in the branch's rules
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          fetch-depth: 2 # base and head; with less, the base comes from the API
          persist-credentials: false
      - uses: ${reference}
`
}
