import { monitoringDisk } from '../../../src/rules/monitoring-nodes/monitoring-disk.ts'
import { factsOf } from '../../helpers/facts.ts'
import { describeRule } from '../../helpers/describe-rule.ts'

/** `says` is what the line of the class's kind says, `spec` may say something itself. */
const monitoring = (kind: string, spec: string, says = ''): string => `
  apiVersion: deckhouse.io/v1
  kind: NodeGroup
  metadata:
    name: monitoring
  spec:
    nodeType: CloudEphemeral
    cloudInstances:
      zones: [a]
      minPerZone: 2
      classReference:
        kind: ${kind}
        name: monitoring
    nodeTemplate:
      labels:
        node-role.deckhouse.io/monitoring: ""
  ---
  apiVersion: deckhouse.io/v1
  kind: ${kind}${says === '' ? '' : ` # <- ${says}`}
  metadata:
    name: monitoring
  ${spec}`

describeRule(monitoringDisk, {
  pass: {
    'an SSD': monitoring(
      'YandexInstanceClass',
      'spec: { diskType: network-ssd } # <- The disk of NodeGroup/monitoring: `network-ssd` gives 1000 IOPS',
    ),
    'provisioned IOPS': monitoring(
      'AWSInstanceClass',
      'spec: { diskType: io1, iops: "800" } # <- `io1` gives the 800 IOPS that are provisioned.',
    ),
    'static nodes whose disks the config declares': {
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: NodeGroup
        metadata:
          name: monitoring
        spec:
          nodeType: Static
          nodeTemplate:
            labels:
              node-role.deckhouse.io/monitoring: ""`,
      says: 'The disk of NodeGroup/monitoring: the config declares `iops: 400`.',
      facts: factsOf({ nodes: { monitoring: { iops: 400 } } }),
    },
  },
  warn: {
    'gp2 by default': monitoring(
      'AWSInstanceClass',
      'spec: { diskSizeGb: 60 }',
      '`gp2` gives 3 IOPS per GiB, 180 at 60 GiB, and bursts to 3000 (`diskType` is `gp2` by default)',
    ),
  },
  fail: {
    'an HDD by default': monitoring(
      'YandexInstanceClass',
      'spec: { cores: 4 }',
      '`network-hdd` gives 300 IOPS per 256 GB, 300 at 50 GiB',
    ),
    'a small standard disk': monitoring(
      'GCPInstanceClass',
      'spec: { diskSizeGb: 100, diskType: pd-standard } # <- 75 reads and 150 writes per second at 100 GiB',
    ),
    'too few provisioned IOPS': monitoring(
      'AWSInstanceClass',
      'spec: { diskType: io1, iops: "200" } # <- `io1` gives the 200 IOPS that are provisioned; the guide asks for 400.',
    ),
  },
  unknown: {
    'a storage profile': monitoring(
      'VCDInstanceClass',
      'spec: { storageProfile: nvme } # <- The speed of the disk of NodeGroup/monitoring cannot be told from `nvme`.',
    ),
    'provisioned IOPS that the class does not name': monitoring(
      'AWSInstanceClass',
      'spec: { diskType: io1 } # <- cannot be told from `io1`.',
    ),
    'a class that no manifest declares': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: monitoring
      spec:
        nodeType: CloudEphemeral
        cloudInstances:
          classReference:
            kind: AWSInstanceClass
            name: big # <- depends on the instance class \`AWSInstanceClass/big\`, which no manifest declares.
        nodeTemplate:
          labels:
            node-role.deckhouse.io/monitoring: ""`,
    'a group that may be one of monitoring nodes': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: extra
      spec:
        nodeType: Static
        nodeTemplate: \${TEMPLATE} # <- Whether NodeGroup/extra has monitoring nodes cannot be told`,
  },
  'not-applicable': {
    'no monitoring nodes': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup # <- Git declares no monitoring nodes
      metadata:
        name: system
      spec:
        nodeType: Static
        nodeTemplate:
          labels:
            node-role.deckhouse.io/system: ""`,
  },
})
