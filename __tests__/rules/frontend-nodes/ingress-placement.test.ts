import { ingressPlacement } from '../../../src/rules/frontend-nodes/ingress-placement.ts'
import { describeRule } from '../../helpers/describe-rule.ts'

/** A NodeGroup with labels and taints as YAML in flow style. */
const group = (name: string, labels: string, taints = '', more = ''): string => `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: ${name}
      spec:
        nodeType: Static
        nodeTemplate:
          labels: {${labels}}${taints === '' ? '' : `\n          taints: [${taints}]`}${more}`

const controller = (spec = 'inlet: HostPort'): string => `
      apiVersion: deckhouse.io/v1
      kind: IngressNginxController
      metadata:
        name: main
      spec:
        ${spec}`

const join = (...documents: readonly string[]): string => documents.join('\n      ---')
const selecting = (selector: string, mark = ''): string => controller(`nodeSelector: {${selector}}${mark}`)

const FRONTEND = 'node-role.deckhouse.io/frontend: ""'
const DEDICATED = '{key: dedicated.deckhouse.io, value: frontend, effect: NoExecute}'
const FOR_SYSTEM = '{key: dedicated.deckhouse.io, value: system, effect: NoExecute}'

describeRule(ingressPlacement, {
  pass: {
    'nothing is said, and a group has the role': `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: edge
      spec:
        nodeType: Static
        nodeTemplate:
          labels:
            node-role.deckhouse.io/frontend: "" # <- Deckhouse puts IngressNginxController/main on NodeGroup/edge, by the label of the role.
          taints:
            - key: dedicated.deckhouse.io
              value: frontend
              effect: NoExecute
      ---${controller()}`,
    'the group is declared in the configuration of a provider': `
      apiVersion: deckhouse.io/v1
      kind: OpenStackClusterConfiguration
      nodeGroups:
        - name: edge
          replicas: 2
          nodeTemplate:
            labels:
              node-role.deckhouse.io/frontend: "" # <- on NodeGroup/edge
      ---${controller()}`,
    'nodeSelector: false leaves the choice to Deckhouse': {
      manifests: join(group('edge', FRONTEND, DEDICATED), controller('nodeSelector: false')),
      says: 'Deckhouse puts IngressNginxController/main on NodeGroup/edge',
    },
    'an empty nodeSelector and empty tolerations are none': {
      manifests: join(group('edge', FRONTEND, DEDICATED), controller('nodeSelector: {}\n        tolerations: []')),
      says: 'Deckhouse puts IngressNginxController/main on NodeGroup/edge',
    },
    'tolerations: false leaves them to Deckhouse': {
      manifests: join(group('edge', FRONTEND, DEDICATED), controller('tolerations: false')),
      says: 'Deckhouse puts IngressNginxController/main on NodeGroup/edge',
    },
    'a taint for the module itself': {
      manifests: join(
        group('edge', FRONTEND, '{key: dedicated.deckhouse.io, value: ingress-nginx, effect: NoSchedule}'),
        controller(),
      ),
      says: 'on NodeGroup/edge',
    },
    'a selector for the role': join(
      group('edge', FRONTEND),
      selecting(
        FRONTEND,
        ' # <- `node-role.deckhouse.io/frontend: ""` puts IngressNginxController/main on NodeGroup/edge.',
      ),
    ),
    'a selector for the group by the label of its name': join(
      group('edge', FRONTEND),
      selecting('node.deckhouse.io/group: edge', ' # <- puts IngressNginxController/main on NodeGroup/edge.'),
    ),
    'a selector for the role of Kubernetes that follows from the name of the group': join(
      group('edge', FRONTEND),
      selecting('node-role.kubernetes.io/edge: ""', ' # <- puts IngressNginxController/main on NodeGroup/edge.'),
    ),
    'a selector for the type of the group, in its old version': join(
      `
      apiVersion: deckhouse.io/v1alpha1
      kind: NodeGroup
      metadata:
        name: edge
      spec:
        nodeType: Cloud
        nodeTemplate:
          labels: {${FRONTEND}}`,
      selecting('node.deckhouse.io/type: CloudEphemeral', ' # <- on NodeGroup/edge.'),
    ),
    'a selector for the type of a group in the configuration of a provider': join(
      `
      apiVersion: deckhouse.io/v1
      kind: OpenStackClusterConfiguration
      nodeGroups:
        - name: edge
          replicas: 2
          nodeTemplate:
            labels: {${FRONTEND}}`,
      selecting('node.deckhouse.io/type: CloudPermanent', ' # <- on NodeGroup/edge.'),
    ),
    'a selector for a label of the team that the frontend nodes carry': join(
      group('edge', `${FRONTEND}, zone: public`),
      selecting('zone: public, kubernetes.io/os: linux', ' # <- `zone: public, kubernetes.io/os: linux` puts'),
    ),
    'a selector in block style, shown by its key': join(
      group('edge', FRONTEND),
      controller(`nodeSelector: # <- puts IngressNginxController/main on NodeGroup/edge.
          ${FRONTEND}`),
    ),
    'tolerations of its own for a taint of the team': {
      manifests: join(
        group('edge', FRONTEND, '{key: team, value: edge, effect: NoSchedule}'),
        controller('tolerations: [{key: team, operator: Equal, value: edge, effect: NoSchedule}]'),
      ),
      says: 'on NodeGroup/edge',
    },
    'a toleration of every value, and one of everything': {
      manifests: join(
        group('edge', FRONTEND, `${DEDICATED}, {key: team, effect: NoSchedule}`),
        controller(
          'tolerations: [{key: dedicated.deckhouse.io, operator: Exists}, {operator: Exists, effect: NoSchedule}]',
        ),
      ),
      says: 'on NodeGroup/edge',
    },
    'a taint that only asks to keep away': {
      manifests: join(group('edge', FRONTEND, '{key: team, value: edge, effect: PreferNoSchedule}'), controller()),
      says: 'on NodeGroup/edge',
    },
    'the module has nodes of its own, which have the role too': {
      manifests: join(group('edge', `${FRONTEND}, node-role.deckhouse.io/ingress-nginx: ""`), controller()),
      says: 'on NodeGroup/edge',
    },
    'one of two frontend groups is left out, which is said': {
      manifests: join(group('edge', FRONTEND), group('spare', FRONTEND, FOR_SYSTEM), controller()),
      says: 'on NodeGroup/edge, by the label of the role. NodeGroup/spare gets none of it.',
    },
    'a balancer of the cloud in front': {
      manifests: join(group('edge', FRONTEND), controller('inlet: LoadBalancer')),
      says: 'on NodeGroup/edge',
    },
    'nodes for the module that do not exist': {
      manifests: join(
        group('edge', FRONTEND),
        `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: old
      spec:
        nodeType: CloudEphemeral
        cloudInstances: {minPerZone: 0, maxPerZone: 0}
        nodeTemplate:
          labels: {node-role.deckhouse.io/ingress-nginx: ""}`,
        controller(),
      ),
      says: 'on NodeGroup/edge',
    },
  },

  warn: {
    'a selector for masters': join(
      group('edge', FRONTEND),
      group('master', ''),
      controller(
        'nodeSelector: {node-role.kubernetes.io/control-plane: ""} # <- `node-role.kubernetes.io/control-plane: ""` puts it on NodeGroup/master, which keeps IngressNginxController/main off NodeGroup/edge.',
      ),
    ),
    'a selector for nodes that no manifest declares': join(
      group('edge', FRONTEND),
      selecting('role: ingress', ' # <- `role: ingress` fits no declared node group, which keeps'),
    ),
    'a selector with one label too many': join(
      group('edge', FRONTEND),
      selecting(`${FRONTEND}, zone: public`, ' # <- fits no declared node group'),
    ),
    'a selector for the role with a value': join(
      group('edge', FRONTEND),
      selecting('node-role.deckhouse.io/frontend: "true"', ' # <- `node-role.deckhouse.io/frontend: true` fits no'),
    ),
    'a selector for another group by its name': join(
      group('edge', FRONTEND),
      selecting('node.deckhouse.io/group: worker', ' # <- `node.deckhouse.io/group: worker` fits no'),
    ),
    'a selector for another type of nodes': join(
      group('edge', FRONTEND),
      selecting('node.deckhouse.io/type: CloudPermanent', ' # <- `node.deckhouse.io/type: CloudPermanent` fits no'),
    ),
    'a taint for another role': join(
      group(
        'edge',
        FRONTEND,
        FOR_SYSTEM,
        ' # <- The taint `dedicated.deckhouse.io=system` keeps IngressNginxController/main off NodeGroup/edge.',
      ),
      controller(),
    ),
    'a taint of the team, which nothing tolerates': {
      manifests: join(group('edge', FRONTEND, '{key: team, effect: NoSchedule}'), controller()),
      says: 'The taint `team` keeps IngressNginxController/main off NodeGroup/edge.',
    },
    'a taint for the role, and tolerations of its own that replace those of Deckhouse': {
      manifests: join(group('edge', FRONTEND, DEDICATED), controller('tolerations: [{key: team, operator: Exists}]')),
      says: 'The taint `dedicated.deckhouse.io=frontend` keeps IngressNginxController/main off NodeGroup/edge.',
    },
    'a toleration of another effect': {
      manifests: join(
        group('edge', FRONTEND, DEDICATED),
        controller('tolerations: [{key: dedicated.deckhouse.io, operator: Exists, effect: NoSchedule}]'),
      ),
      says: 'keeps IngressNginxController/main off NodeGroup/edge.',
    },
    'the label of the role has a value': join(
      `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: edge
      spec:
        nodeType: Static
        nodeTemplate:
          labels:
            node-role.deckhouse.io/frontend: "true" # <- Deckhouse looks for nodes where the label \`node-role.deckhouse.io/frontend\` is empty, and on NodeGroup/edge it is not`,
      controller(),
    ),
    'the label of the role has a value, and the selector asks for the role as Deckhouse does': join(
      `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: edge
      spec:
        nodeType: Static
        nodeTemplate:
          labels:
            node-role.deckhouse.io/frontend: "true" # <- The selector of IngressNginxController/main asks for nodes where the label \`node-role.deckhouse.io/frontend\` is empty, and on NodeGroup/edge it is not`,
      controller('nodeSelector: {node-role.deckhouse.io/frontend: ""}'),
    ),
    'the label of the role has a value, and the selector asks for another label beside it': {
      manifests: join(
        group('edge', 'node-role.deckhouse.io/frontend: "true"'),
        selecting('node-role.deckhouse.io/frontend: "", zone: public'),
      ),
      says: 'fits no declared node group, which keeps IngressNginxController/main off NodeGroup/edge.',
    },
    'nodes for the module itself come first': {
      manifests: join(
        group('edge', FRONTEND),
        group('nginx', 'node-role.deckhouse.io/ingress-nginx: ""'),
        controller(),
      ),
      says: 'The label `node-role.deckhouse.io/ingress-nginx` of NodeGroup/nginx comes first and keeps IngressNginxController/main off NodeGroup/edge.',
    },
    'a selector for masters, where the manifests are incomplete: what is there is there': {
      complete: false,
      manifests: join(group('edge', FRONTEND), group('master', ''), selecting('node.deckhouse.io/group: master')),
      says: '`node.deckhouse.io/group: master` puts it on NodeGroup/master',
    },
    'one of two controllers': {
      manifests: join(
        group('edge', FRONTEND),
        controller(),
        controller('nodeSelector: {zone: inner}').replace('name: main', 'name: inner'),
      ),
      says: '`zone: inner` fits no declared node group, which keeps IngressNginxController/inner off NodeGroup/edge.',
    },
  },

  fail: 'never',

  unknown: {
    'a selector that is a placeholder': join(
      group('edge', FRONTEND),
      controller('nodeSelector: ${SELECTOR} # <- The nodeSelector of IngressNginxController/main is the placeholder'),
    ),
    'a placeholder in the selector': join(
      group('edge', FRONTEND),
      selecting('zone: "${ZONE}"', ' # <- The nodeSelector of IngressNginxController/main hides the value of `zone`.'),
    ),
    'a label in the selector that is a placeholder': {
      manifests: join(group('edge', FRONTEND), selecting(`${FRONTEND}, "{{ .Values.label }}": ""`)),
      says: 'The nodeSelector of IngressNginxController/main holds a placeholder.',
    },
    'a toleration that is a placeholder': {
      manifests: join(group('edge', FRONTEND, DEDICATED), controller('tolerations: ["${TOLERATION}"]')),
      says: 'whether a taint of NodeGroup/edge is tolerated cannot be read.',
    },
    'a toleration with a key that is a placeholder': {
      manifests: join(
        group('edge', FRONTEND, DEDICATED),
        controller(
          'tolerations: [{operator: Exists, effect: NoExecute, key: other, "{{ .Values.more }}": x}, {effect: NoExecute, key: dedicated.deckhouse.io, "{{ .Values.more }}": x}]',
        ),
      ),
      says: 'whether a taint of NodeGroup/edge is tolerated cannot be read.',
    },
    'the name of the group is a placeholder, and the selector asks for the role of Kubernetes by it': {
      manifests: join(group('${NAME}', FRONTEND), selecting('node-role.kubernetes.io/edge: ""')),
      says: 'the name of NodeGroup/… cannot be read.',
    },
    'an old type that may be two newer ones': {
      manifests: join(
        group('edge', FRONTEND).replace('nodeType: Static', 'nodeType: Hybrid'),
        selecting('node.deckhouse.io/type: CloudStatic'),
      ),
      says: 'the type `Hybrid` of NodeGroup/edge may be two newer types.',
    },
    'a type that is not declared': {
      manifests: join(
        group('edge', FRONTEND).replace('nodeType: Static', 'chaos: {}'),
        selecting('node.deckhouse.io/type: Static'),
      ),
      says: 'the type of NodeGroup/edge is not declared.',
    },
    'a document that does not parse may declare the only frontend nodes': {
      manifests: join(selecting(FRONTEND), group('edge', 'node-role.deckhouse.io/frontend: [{[')),
      says: 'a group that cannot be read in full may have the role.',
    },
    'a document that does not parse may declare the frontend nodes that are selected': {
      manifests: join(
        group('edge', FRONTEND),
        selecting('zone: public'),
        group('more', 'node-role.deckhouse.io/frontend: [{['),
      ),
      says: 'a group that cannot be read in full may have the role.',
    },
    'a document that does not parse may declare nodes for the module, which come first': {
      manifests: join(
        group('edge', FRONTEND),
        controller(),
        group('more', 'node-role.deckhouse.io/ingress-nginx: [{['),
      ),
      says: 'nodes with the label `node-role.deckhouse.io/ingress-nginx`, which comes first, may be declared there.',
    },
    'a selector that is no mapping': join(
      group('edge', FRONTEND),
      controller(
        'nodeSelector: frontend # <- The nodeSelector of IngressNginxController/main is no mapping of labels.',
      ),
    ),
    'the labels of the only frontend group are hidden in part': {
      manifests: join(group('edge', `${FRONTEND}, "{{ .Values.label }}": ""`), selecting('zone: public')),
      says: 'the labels of NodeGroup/edge cannot be read.',
    },
    'a group whose labels are a placeholder may have the role': {
      manifests: join(group('edge', '').replace('{}', '${LABELS}'), controller()),
      says: 'a group that cannot be read in full may have the role.',
    },
    'taints that are a placeholder': {
      manifests: join(group('edge', FRONTEND, 'x').replace('[x]', '${TAINTS}'), controller()),
      says: 'whether a taint of NodeGroup/edge is tolerated cannot be read.',
    },
    'a taint without an effect': {
      manifests: join(group('edge', FRONTEND, '{key: team}'), controller()),
      says: 'whether a taint of NodeGroup/edge is tolerated cannot be read.',
    },
    'tolerations that are a placeholder, where there is something to tolerate': join(
      group('edge', FRONTEND, DEDICATED),
      controller(
        'tolerations: ${TOLERATIONS} # <- The list of tolerations of IngressNginxController/main is the placeholder',
      ),
    ),
    'an operator that is not known here': {
      manifests: join(
        group('edge', FRONTEND, DEDICATED),
        controller('tolerations: [{key: dedicated.deckhouse.io, operator: Gt, value: frontend}]'),
      ),
      says: 'whether a taint of NodeGroup/edge is tolerated cannot be read.',
    },
    'a label that stands nowhere in Git': {
      manifests: join(group('edge', FRONTEND), selecting('kubernetes.io/hostname: edge-1')),
      says: 'the label `kubernetes.io/hostname` of the nodes does not stand in Git.',
    },
    'the name of the group is a placeholder, and the selector asks for it': {
      manifests: join(group('${NAME}', FRONTEND), selecting('node.deckhouse.io/group: edge')),
      says: 'the name of NodeGroup/… cannot be read.',
    },
    'a group that may have nodes for the module, which come first': {
      manifests: join(group('edge', FRONTEND), group('other', '"{{ .Values.label }}": ""'), controller()),
      says: 'nodes with the label `node-role.deckhouse.io/ingress-nginx`, which comes first, may be declared there.',
    },
    'a group for the module whose number of nodes is a placeholder': {
      manifests: join(
        group('edge', FRONTEND, FOR_SYSTEM),
        `
      apiVersion: deckhouse.io/v1
      kind: NodeGroup
      metadata:
        name: nginx
      spec:
        nodeType: CloudEphemeral
        cloudInstances: {minPerZone: "\${MIN}", maxPerZone: 2}
        nodeTemplate:
          labels: {${FRONTEND}, node-role.deckhouse.io/ingress-nginx: ""}`,
        controller(),
      ),
      says: 'nodes with the label `node-role.deckhouse.io/ingress-nginx`, which comes first, may be declared there.',
    },
    'a good controller beside a document that may be another one': {
      manifests: join(
        group('edge', FRONTEND),
        selecting(FRONTEND),
        `
      apiVersion: deckhouse.io/v1
      kind: IngressNginxController
      metadata:
        name: inner
      spec:
        nodeSelector: "inner`,
      ),
      says: 'A document that cannot be read as it stands may be an IngressNginxController.',
    },
    'the choice is left to Deckhouse, and nodes for the module may be declared elsewhere': {
      complete: false,
      manifests: join(group('edge', FRONTEND), controller()),
      says: 'by the label of the role. The manifests are declared incomplete.',
    },
    'a selector for nodes that no manifest declares, where the manifests are incomplete': {
      complete: false,
      manifests: join(group('edge', FRONTEND), selecting('role: ingress')),
      says: 'The manifests are declared incomplete.',
    },
  },

  'not-applicable': {
    'no controller': {
      manifests: group('edge', FRONTEND),
      says: 'No manifest declares an IngressNginxController.',
    },
    'no frontend nodes': {
      manifests: join(group('worker', 'zone: public'), controller()),
      says: 'No declared node group has the label `node-role.deckhouse.io/frontend`.',
    },
  },
})
