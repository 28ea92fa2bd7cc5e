import { systemDisk } from '../../../src/rules/resource-requirements/system-disk.ts'
import { describeRule } from '../../helpers/describe-rule.ts'

const system = (type: string, says: string): string => `
  apiVersion: deckhouse.io/v1
  kind: NodeGroup
  metadata:
    name: system
  spec:
    nodeType: CloudEphemeral
    cloudInstances:
      minPerZone: 2
      classReference:
        kind: YandexInstanceClass
        name: system
    nodeTemplate:
      labels:
        node-role.deckhouse.io/system: ""
  ---
  apiVersion: deckhouse.io/v1
  kind: YandexInstanceClass
  metadata:
    name: system
  spec:
    diskType: ${type}${says === '' ? '' : ` # <- ${says}`}`

const monitoring = (labels: string, says: string): string => `
  ---
  apiVersion: deckhouse.io/v1
  kind: NodeGroup${says === '' ? '' : ` # <- ${says}`}
  metadata:
    name: monitoring
  spec:
    nodeType: Static
    nodeTemplate:
      labels: ${labels}`

describeRule(systemDisk, {
  pass: {
    'an SSD': system('network-ssd', 'The disk of NodeGroup/system: `network-ssd` gives 1000 IOPS'),
  },
  warn: {
    burst: `
      apiVersion: deckhouse.io/v1
      kind: AWSClusterConfiguration
      nodeGroups:
        - name: system
          replicas: 2
          instanceClass:
            diskSizeGb: 60
            diskType: gp2 # <- 400 IOPS last only while the burst does.
          nodeTemplate:
            labels:
              node-role.deckhouse.io/system: ""`,
  },
  fail: {
    'an HDD, and no monitoring nodes': system('network-hdd', '`network-hdd` gives 300 IOPS per 256 GB, 300 at 50 GiB'),
  },
  unknown: {
    'an HDD beside what may be monitoring nodes': {
      manifests: system('network-hdd', '') + monitoring('${LABELS}', ''),
      says: 'Whether NodeGroup/monitoring has monitoring nodes cannot be told',
    },
    'static nodes': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup # <- The speed of the disk of NodeGroup/system is not declared: the machines of static nodes stand outside of Git.
      metadata:
        name: system
      spec:
        nodeType: Static
        nodeTemplate:
          labels:
            node-role.deckhouse.io/system: ""`,
  },
  'not-applicable': {
    'monitoring nodes of their own':
      system('network-hdd', '') +
      monitoring(
        '{ node-role.deckhouse.io/monitoring: "" }',
        'Prometheus runs on the monitoring nodes of NodeGroup/monitoring',
      ),
    'no system nodes': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup # <- Git declares no system nodes
      metadata:
        name: worker
      spec:
        nodeType: Static`,
  },
})
