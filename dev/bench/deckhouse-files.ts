/** Manifests of Deckhouse as a team keeps them: several documents to a file, one file for each concern. */
export function deckhouseFile(cluster: string, index: number, number: number): { name: string; text: string } {
  if (number === 0) return { name: 'config.yaml', text: configuration(cluster) }
  if (number === 1) return { name: 'modules.yaml', text: modules(cluster, index) }
  if (number === 2) return { name: 'nodes.yaml', text: nodes() }
  return { name: `groups/pool-${number}.yaml`, text: pool(`pool-${number}`) }
}

const configuration = (cluster: string): string => `apiVersion: deckhouse.io/v1
kind: ClusterConfiguration
clusterType: Cloud
cloud:
  provider: OpenStack
  prefix: ${cluster}
podSubnetCIDR: 10.111.0.0/16
serviceSubnetCIDR: 10.222.0.0/16
kubernetesVersion: "1.33"
clusterDomain: cluster.local
---
apiVersion: deckhouse.io/v1
kind: OpenStackClusterConfiguration
layout: Standard
sshPublicKey: ssh-ed25519 AAAAexample
standard:
  internalNetworkCIDR: 192.168.199.0/24
  externalNetworkName: public
provider:
  authURL: https://cloud.example.com/v3/
  tenantName: ${cluster}
  username: deckhouse
  password: \${OPENSTACK_PASSWORD}
  region: eu-1
masterNodeGroup:
  replicas: 3
  volumeTypeMap:
    eu-1a: ceph-ssd
  instanceClass:
    flavorName: m1.large
    imageName: ubuntu-24-04
    rootDiskSize: 60
`

const CHANNELS = ['EarlyAccess', 'Stable', 'RockSolid'] as const
const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const

/** Channels and windows differ from cluster to cluster, and repeat: some clusters update together. */
const modules = (cluster: string, index: number): string => `apiVersion: deckhouse.io/v1alpha1
kind: ModuleConfig
metadata:
  name: deckhouse
spec:
  version: 1
  settings:
    bundle: Default
    releaseChannel: ${CHANNELS[index % CHANNELS.length]}
    update:
      mode: Auto
      windows:
        - days: [${DAYS[index % DAYS.length]}]
          from: "${String(index % 20).padStart(2, '0')}:00"
          to: "${String((index % 20) + 1).padStart(2, '0')}:30"
---
apiVersion: deckhouse.io/v1alpha1
kind: ModuleConfig
metadata:
  name: global
spec:
  version: 2
  settings:
    modules:
      publicDomainTemplate: "%s.${cluster}.example.com"
      storageClass: ceph-ssd
---
apiVersion: deckhouse.io/v1alpha1
kind: ModuleConfig
metadata:
  name: prometheus
spec:
  version: 2
  enabled: true
  settings:
    retentionDays: 15
    nodeSelector:
      node-role.deckhouse.io/system: ""
---
apiVersion: deckhouse.io/v1
kind: IngressNginxController
metadata:
  name: main
spec:
  ingressClass: nginx
  inlet: HostPort
  hostPort:
    httpPort: 80
    httpsPort: 443
  nodeSelector:
    node-role.deckhouse.io/frontend: ""
`

const nodes = (): string =>
  ['frontend', 'system', 'worker'].map((role) => pool(role, role === 'worker' ? undefined : role)).join('---\n')

const pool = (name: string, role?: string): string => `apiVersion: deckhouse.io/v1
kind: OpenStackInstanceClass
metadata:
  name: ${name}
spec:
  flavorName: m1.large
  rootDiskSize: 60
---
apiVersion: deckhouse.io/v1
kind: NodeGroup
metadata:
  name: ${name}
spec:
  nodeType: CloudEphemeral
  cloudInstances:
    classReference:
      kind: OpenStackInstanceClass
      name: ${name}
    zones: [eu-1a, eu-1b]
    minPerZone: 1
    maxPerZone: 2
${
  role === undefined
    ? ''
    : `  nodeTemplate:
    labels:
      node-role.deckhouse.io/${role}: ""
    taints:
      - effect: NoExecute
        key: dedicated.deckhouse.io
        value: ${role}
`
}`
