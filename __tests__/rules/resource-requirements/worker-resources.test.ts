import { workerResources } from '../../../src/rules/resource-requirements/worker-resources.ts'
import { describeRule } from '../../helpers/describe-rule.ts'

/** Ephemeral nodes of a class, without a role. */
const WORKER = `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: worker
      spec:
        nodeType: CloudEphemeral
        cloudInstances:
          minPerZone: 1
          maxPerZone: 10
          classReference:
            kind: YandexInstanceClass
            name: worker
      ---`

describeRule(workerResources, {
  pass: {
    'as much as a master': `${WORKER}
      apiVersion: deckhouse.io/v1
      kind: YandexInstanceClass
      metadata:
        name: worker
      spec:
        cores: 4 # <- 4 CPU (\`cores: 4\`), 8.58 GB of memory (\`memory: 8192\` MiB) and 64.4 GB of disk (\`diskSizeGB: 60\` GiB).
        memory: 8192
        diskSizeGB: 60`,
    'a group that has a name and labels of the team’s own': `
      apiVersion: deckhouse.io/v1
      kind: ZvirtClusterConfiguration
      nodeGroups:
        - name: payments
          replicas: 2
          instanceClass:
            numCPUs: 8 # <- Each node of NodeGroup/payments has 8 CPU
            memory: 16384
            rootDiskSizeGb: 100
          nodeTemplate:
            labels:
              team: payments`,
  },

  warn: {
    'less: the guide leaves it to the workload': `${WORKER}
      apiVersion: deckhouse.io/v1
      kind: YandexInstanceClass
      metadata:
        name: worker
      spec:
        cores: 2 # <- has 2 CPU (\`cores: 2\`); the guide asks for 4 CPU.
        memory: 8192
        diskSizeGB: 60`,
    'a key in the wrong case: the default counts, and falls short': `${WORKER}
      apiVersion: deckhouse.io/v1
      kind: YandexInstanceClass # <- has 53.6 GB of disk (50 GiB, the default of \`diskSizeGB\`, for Deckhouse does not read \`diskSizeGb\`)
      metadata:
        name: worker
      spec:
        cores: 4
        memory: 8192
        diskSizeGb: 100`,
    'a fraction of a core': `${WORKER}
      apiVersion: deckhouse.io/v1
      kind: YandexInstanceClass
      metadata:
        name: worker
      spec:
        cores: 4
        coreFraction: 5 # <- leaves 0.2
        memory: 8192
        diskSizeGB: 60`,
    'a group whose old kind of label is no role': `
      apiVersion: deckhouse.io/v1
      kind: ZvirtClusterConfiguration
      nodeGroups:
        - name: frontend
          replicas: 2
          instanceClass:
            numCPUs: 2 # <- Each node of NodeGroup/frontend has 2 CPU
            memory: 8192
            rootDiskSizeGb: 60
          nodeTemplate:
            labels:
              role: frontend`,
  },

  fail: 'never',

  unknown: {
    'static workers': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup # <- The machine of NodeGroup/worker is not declared
      metadata:
        name: worker
      spec:
        nodeType: Static`,
    'a root disk that is the flavor’s own': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: worker
      spec:
        nodeType: CloudEphemeral
        cloudInstances:
          classReference:
            kind: OpenStackInstanceClass
            name: worker
      ---
      apiVersion: deckhouse.io/v1
      kind: OpenStackInstanceClass # <- depends on \`rootDiskSize\`, which is not declared and is that of the flavor.
      metadata:
        name: worker
      spec:
        flavorName: c4m8`,
    'a class whose settings are empty': `${WORKER}
      apiVersion: deckhouse.io/v1
      kind: YandexInstanceClass
      metadata:
        name: worker
      spec: # <- whose \`spec\` says nothing that is known here.`,
    'a group that may carry a role': `
      apiVersion: deckhouse.io/v1
      kind: ZvirtClusterConfiguration
      nodeGroups:
        - name: worker
          replicas: 2
          instanceClass:
            numCPUs: 2
            memory: 4096
          nodeTemplate:
            labels:
              "{{ role }}": "" # <- Whether NodeGroup/worker has worker nodes cannot be told`,
  },

  'not-applicable': {
    'masters and infrastructure only': {
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: ZvirtClusterConfiguration
        masterNodeGroup:
          replicas: 3
          instanceClass:
            numCPUs: 2
            memory: 4096
        nodeGroups:
          - name: frontend
            replicas: 2
            instanceClass:
              numCPUs: 2
              memory: 4096
            nodeTemplate:
              labels:
                node-role.deckhouse.io/frontend: ""
          - name: ingress
            replicas: 2
            instanceClass:
              numCPUs: 2
              memory: 4096
            nodeTemplate:
              labels:
                node-role.deckhouse.io/ingress-nginx: ""
          - name: arbiter
            replicas: 1
            instanceClass:
              numCPUs: 2
              memory: 4096
            nodeTemplate:
              labels:
                node.deckhouse.io/etcd-arbiter: ""`,
      says: 'Git declares no worker groups.',
    },
  },
})
