import type { GuideSection } from './guide.ts'

/** The guide's sections under "Things to consider", which speak of nodes by their roles. */
export const GUIDE_NODES = [
  {
    name: 'Things to consider',
    heading: 'Things to consider',
    anchor: 'things-to-consider',
    sentences: [],
  },
  {
    name: 'Master nodes',
    heading: 'Master nodes',
    anchor: 'master-nodes',
    sentences: [
      {
        quote: 'A cluster must include three master nodes with fast 400+ IOPS disks.',
        rules: ['master-count', 'master-disk'],
      },
      { quote: 'Always use three master nodes', rules: ['master-count'] },
      { quote: 'using 2 nodes (or any other even number) prevents achieving quorum.', rules: ['master-count'] },
      { quote: 'Related guides:', informative: 'Introduces a link.' },
      { quote: 'Working with static nodes...', informative: 'Points to another page.' },
    ],
  },
  {
    name: 'Frontend nodes',
    heading: 'Frontend nodes',
    anchor: 'frontend-nodes',
    sentences: [
      { quote: 'Use two or more frontend nodes.', rules: ['frontend-count'] },
      { quote: 'Use the `HostPort` inlet with an external load balancer.', rules: ['ingress-inlet'] },
      { quote: 'Frontend nodes are used for balancing', rules: ['ingress-placement'] },
      { quote: 'Such nodes are allocated for Ingress controllers.', rules: ['ingress-placement'] },
      { quote: 'has the `node-role.deckhouse.io/frontend` label.', rules: ['node-roles'] },
      { quote: 'For details on allocating nodes for specific load types', informative: 'Points to another page.' },
      { quote: 'Use more than one frontend node.', rules: ['frontend-count'] },
      {
        quote: 'must be able to continue handling traffic even if one of them fails.',
        rules: ['frontend-headroom', 'frontend-count'],
      },
      { quote: 'if the cluster has two frontend nodes', rules: ['frontend-headroom'] },
      { quote: 'If the cluster has three frontend nodes', rules: ['frontend-headroom'] },
      { quote: 'supports three sources of incoming traffic:', rules: ['ingress-inlet'] },
      { quote: '`HostPort`: Installs', rules: ['ingress-inlet'] },
      { quote: '`HostPortWithProxyProtocol`: Installs', rules: ['ingress-inlet'] },
      { quote: 'It uses the proxy protocol', informative: 'Says what this inlet is for.' },
      { quote: '`HostWithFailover`: Installs two Ingress controllers', rules: ['ingress-inlet'] },
      { quote: 'suitable for clusters with a single frontend node.', rules: ['ingress-inlet'] },
      { quote: 'It reduces downtime', informative: 'Says what this inlet is for.' },
      { quote: 'it is not recommended for production.', rules: ['ingress-inlet'] },
      { quote: 'For details on network configuration', informative: 'Points to another page.' },
    ],
  },
  {
    name: 'Monitoring nodes',
    heading: 'Monitoring nodes',
    anchor: 'monitoring-nodes',
    sentences: [
      {
        quote: 'For high-load clusters, use two monitoring nodes equipped with fast disks.',
        rules: ['monitoring-count', 'monitoring-disk'],
      },
      { quote: 'Monitoring nodes are used to run Grafana', informative: 'Says what these nodes are for.' },
      { quote: 'has the `node-role.deckhouse.io/monitoring` label.', rules: ['node-roles'] },
      { quote: 'we recommend allocating dedicated nodes for monitoring.', rules: ['monitoring-count'] },
      {
        quote: 'Otherwise, monitoring components will be deployed to system nodes.',
        informative: 'Says why system nodes need more where there are no monitoring nodes.',
      },
      { quote: "it's important to equip them with fast disks.", rules: ['monitoring-disk'] },
      { quote: 'by providing a dedicated `storageClass` on fast disks', rules: ['storage-class'] },
      {
        quote: 'we recommend that you explicitly specify the corresponding nodeSelector',
        rules: ['module-placement'],
      },
      { quote: 'for the `prometheus` module, this parameter is nodeSelector.', rules: ['module-placement'] },
    ],
  },
  {
    name: 'System nodes',
    heading: 'System nodes',
    anchor: 'system-nodes',
    sentences: [
      { quote: 'Use two system nodes.', rules: ['system-count'] },
      { quote: 'System nodes are used to run', informative: 'Says what these nodes are for.' },
      { quote: 'has the `node-role.deckhouse.io/system` label.', rules: ['node-roles'] },
      { quote: 'Allocate two system nodes.', rules: ['system-count'] },
      { quote: 'without interfering with user applications', informative: 'Says what these nodes are good for.' },
      { quote: 'For details on allocating nodes for specific load types', informative: 'Points to another page.' },
      { quote: 'fast disks are recommended for the Deckhouse components', rules: ['storage-class'] },
    ],
  },
] as const satisfies readonly GuideSection[]
