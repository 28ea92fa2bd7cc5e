# templatefile("nodes.yml.tpl", { ... }) of Terraform, applied by its provider for kubectl
apiVersion: deckhouse.io/v1
kind: OpenStackInstanceClass
metadata:
  name: frontend
spec:
  flavorName: ${frontend_flavor}
  rootDiskSize: 50
---
apiVersion: deckhouse.io/v1
kind: NodeGroup
metadata:
  name: frontend
spec:
  nodeType: CloudEphemeral
  cloudInstances:
    classReference:
      kind: OpenStackInstanceClass
      name: frontend
    zones: [nova-1, nova-2]
    minPerZone: ${frontend_per_zone}
    maxPerZone: ${frontend_per_zone}
  nodeTemplate:
    labels:
      node-role.deckhouse.io/frontend: ""
    taints:
      - effect: NoExecute
        key: dedicated.deckhouse.io
        value: frontend
---
apiVersion: deckhouse.io/v1
kind: OpenStackInstanceClass
metadata:
  name: system
spec:
  flavorName: ${system_flavor}
  rootDiskSize: ${system_disk_gb}
---
apiVersion: deckhouse.io/v1
kind: NodeGroup
metadata:
  name: system
spec:
  nodeType: CloudEphemeral
  cloudInstances:
    classReference:
      kind: OpenStackInstanceClass
      name: system
    zones: [nova-1, nova-2]
    minPerZone: 1
    maxPerZone: 1
  nodeTemplate:
    labels:
      node-role.deckhouse.io/system: ""
    taints:
      - effect: NoExecute
        key: dedicated.deckhouse.io
        value: system
