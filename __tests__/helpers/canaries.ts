/** A word that no text of ours holds: what must never be read again. */
const CANARY = /canary-?\d+x/gi

/** The canaries that a text shows. */
export const canariesIn = (text: string): readonly string[] => text.match(CANARY) ?? []

const base64 = (text: string): string => Buffer.from(text).toString('base64')

const PROVIDER_SECRET = `apiVersion: v1
kind: Secret
metadata:
  name: d8-provider-cluster-configuration
  namespace: kube-system
data:
  cloud-provider-cluster-configuration.yaml: ${base64('apiVersion: deckhouse.io/v1\nkind: AWSClusterConfiguration\nprovider:\n  providerAccessKeyId: canary-1x\n  providerSecretAccessKey: canary-2x\nmasterNodeGroup:\n  replicas: 1\n')}
`

/** Manifests of a cluster by their paths: kinds that rules read and kinds that stand beside them, every secret a canary. */
export const CANARIES: Readonly<Record<string, string>> = {
  'prod/config.yml': `apiVersion: deckhouse.io/v1
kind: ClusterConfiguration
clusterType: Cloud
cloud: { provider: OpenStack, prefix: prod }
kubernetesVersion: "1.29"
proxy:
  httpsProxy: https://ops:canary-10x@proxy.example.com:3128
---
apiVersion: deckhouse.io/v1
kind: InitConfiguration
deckhouse:
  imagesRepo: registry.example.com/deckhouse
  registryDockerCfg: ${base64('{"auths":{"registry.example.com":{"auth":"canary-11x"}}}')}canary-12x
---
apiVersion: deckhouse.io/v1
kind: OpenStackClusterConfiguration
layout: Standard
provider:
  authURL: https://cloud.example.com/v3
  username: ops
  password: canary-13x
masterNodeGroup:
  replicas: 1
  instanceClass: { flavorName: m1.small, rootDiskSize: 20 }
`,
  'prod/modules.yml': `apiVersion: deckhouse.io/v1alpha1
kind: ModuleConfig
metadata:
  name: deckhouse
spec:
  version: 1
  settings:
    releaseChannel: Alpha
    update:
      notification:
        webhook: https://hooks.slack.com/services/T0/B0/canary-20x
        auth:
          basic:
            username: ops
            password: "canary-21x"
    licenseKey: canary-22x
---
apiVersion: deckhouse.io/v1alpha1
kind: ModuleConfig
metadata:
  name: prometheus
spec:
  version: 2
  settings:
    auth: { password: canary-23x, allowedUserGroups: [admins] }
    storageClass: slow
---
apiVersion: deckhouse.io/v1alpha1
kind: ModuleConfig
metadata:
  name: cloud-provider-yandex
spec:
  version: 1
  settings:
    serviceAccountJSON: |
      {"id": "a", "private_key": "canary-24x"}
      {"canary-25x": true}
    additionalToken: 'canary-26x'
`,
  'prod/access.yml': `apiVersion: deckhouse.io/v1
kind: DexProvider
metadata:
  name: github
spec:
  type: Github
  github:
    clientID: a
    clientSecret: canary-30x
---
apiVersion: deckhouse.io/v1
kind: User
metadata:
  name: admin
spec:
  email: admin@example.com
  password: canary-31x
---
apiVersion: deckhouse.io/v1alpha1
kind: SSHCredentials
metadata:
  name: ops
spec:
  user: ops
  privateSSHKey: canary-32x
  sudoPassword: canary-33x
---
apiVersion: v1
kind: Secret
metadata:
  name: s3
  namespace: d8-monitoring
stringData:
  anything: canary-34x
  multi: |
    canary-35x
data:
  more: ${base64('canary-36x')}
`,
  'prod/alerts.yml': `apiVersion: deckhouse.io/v1alpha1
kind: CustomAlertmanager
metadata:
  name: external
spec:
  type: External
  external:
    address: https://ops:canary-40x@alerts.example.com
    auth:
      bearerToken: canary-41x
---
apiVersion: deckhouse.io/v1alpha1
kind: ClusterLogDestination
metadata:
  name: elastic
spec:
  type: Elasticsearch
  elasticsearch:
    endpoint: https://logs:canary-42x@elastic.example.com:9200
    auth:
      password: canary-43x
      awsSecretKey: canary-44x
---
apiVersion: deckhouse.io/v1alpha2
kind: ClusterLoggingConfig
metadata:
  name: all
spec:
  type: KubernetesPods
  destinationRefs: [elastic]
---
apiVersion: deckhouse.io/v1
kind: PrometheusRemoteWrite
metadata:
  name: central
spec:
  url: https://central.example.com
  basicAuth:
    username: ops
    password: canary-45x
`,
  'prod/ingress.yml': `apiVersion: deckhouse.io/v1
kind: IngressNginxController
metadata:
  name: main
  annotations:
    token: canary-50x
spec:
  inlet: HostWithFailover
  geoIP2: { maxmindLicenseKey: canary-51x }
`,
  'prod/script.yml': `apiVersion: deckhouse.io/v1alpha1
kind: NodeGroupConfiguration
metadata:
  name: proxy
spec:
  content: |
    export PASSWORD=canary-60x
    curl https://ops:canary-61x@example.com
    # token: canary-62x
---
apiVersion: deckhouse.io/v1
kind: NodeGroup
metadata:
  name: system
spec:
  nodeType: Static
  nodeTemplate:
    labels: { node-role.deckhouse.io/system: "" }
`,
  'prod/secret.yml': PROVIDER_SECRET,
  'prod/export.json': `{
  "apiVersion": "v1",
  "kind": "Secret",
  "metadata": { "name": "json" },
  "data": { "a": "${base64('canary-70x')}" },
  "stringData": {
    "b": "canary-71x"
  }
}
`,
}

/** Ways in which a text is no longer what its author meant, around one of its lines (counted from zero). */
export const BREAKS: Readonly<Record<string, (lines: readonly string[], at: number) => readonly string[]>> = {
  'cut after the line': (lines, at) => lines.slice(0, at + 1),
  'cut in the line': (lines, at) => [...lines.slice(0, at), (lines[at] ?? '').replace(/x["']?.*$/, 'x')],
  'an indentation too many': (lines, at) => lines.with(at, `   ${lines[at] ?? ''}`),
  'an indentation too few': (lines, at) => lines.with(at, (lines[at] ?? '').replace(/^ {1,3}/, '')),
  'a tab': (lines, at) => lines.with(at, (lines[at] ?? '').replace(/^ */, '\t')),
  'the line twice': (lines, at) => lines.toSpliced(at, 0, lines[at] ?? ''),
  'a colon behind it': (lines, at) => lines.with(at, `${lines[at] ?? ''}: x`),
  'an open quote': (lines, at) => lines.with(at, (lines[at] ?? '').replace(': ', ': "')),
  'an open bracket': (lines, at) => lines.with(at, (lines[at] ?? '').replace(': ', ': [')),
  'a tag': (lines, at) => lines.with(at, (lines[at] ?? '').replace(': ', ': !')),
  'an alias': (lines, at) => lines.with(at, (lines[at] ?? '').replace(': ', ': *')),
  'a block with words behind it': (lines, at) => lines.with(at, (lines[at] ?? '').replace(': ', ': | ')),
  'an escape': (lines, at) => lines.with(at, (lines[at] ?? '').replace(/: "?/, ': "\\q')),
  'a template around it': (lines, at) => lines.with(at, `{{ if .Values.x }}${lines[at] ?? ''}{{ end }}`),
  'no space behind the colon': (lines, at) => lines.with(at, (lines[at] ?? '').replace(': ', ':')),
  'no document before it': (lines, at) => lines.filter((line, index) => index >= at || line !== '---'),
}
