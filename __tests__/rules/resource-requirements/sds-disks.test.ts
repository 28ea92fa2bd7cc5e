import { sdsDisks } from '../../../src/rules/resource-requirements/sds-disks.ts'
import { describeRule } from '../../helpers/describe-rule.ts'

const GROUP = `
        apiVersion: storage.deckhouse.io/v1alpha1
        kind: LVMVolumeGroup
        metadata:
          name: vg-0
        spec:
          type: Local
          actualVGNameOnTheNode: vg
          thinPools:
            - name: thin
              size: 90%
        ---`

describeRule(sdsDisks, {
  pass: {
    'a local class on a volume group': `
        apiVersion: storage.deckhouse.io/v1alpha1
        kind: LVMVolumeGroup
        metadata:
          name: vg-0
        spec:
          type: Local
        ---
        apiVersion: storage.deckhouse.io/v1alpha1
        kind: LocalStorageClass # <- LocalStorageClass/local stands on LVMVolumeGroup \`vg-0\`, and Git declares it.
        metadata:
          name: local
        spec:
          lvm:
            type: Thick
            lvmVolumeGroups:
              - name: vg-0`,
    'a local class on a thin pool': `${GROUP}
        apiVersion: storage.deckhouse.io/v1alpha1
        kind: LocalStorageClass # <- stands on LVMVolumeGroup \`vg-0\` and thin pool \`thin\` of LVMVolumeGroup/vg-0, and Git declares each of them.
        metadata:
          name: local
        spec:
          lvm:
            type: Thin
            lvmVolumeGroups:
              - name: vg-0
                thin:
                  poolName: thin`,
    'a replicated class, its pool, and the volume groups of two nodes': `
        apiVersion: storage.deckhouse.io/v1alpha1
        kind: LVMVolumeGroup
        metadata:
          name: vg-0
        ---
        apiVersion: storage.deckhouse.io/v1alpha1
        kind: LVMVolumeGroup
        metadata:
          name: vg-1
        ---
        apiVersion: storage.deckhouse.io/v1alpha1
        kind: ReplicatedStoragePool # <- ReplicatedStoragePool/data stands on LVMVolumeGroup \`vg-0\` and LVMVolumeGroup \`vg-1\`
        metadata:
          name: data
        spec:
          type: LVM
          lvmVolumeGroups:
            - name: vg-0
            - name: vg-1
        ---
        apiVersion: storage.deckhouse.io/v1alpha1
        kind: ReplicatedStorageClass # <- ReplicatedStorageClass/replicated stands on ReplicatedStoragePool \`data\`, and Git declares it.
        metadata:
          name: replicated
        spec:
          storagePool: data`,
    'a replicated class that names its volume groups itself': `${GROUP}
        apiVersion: storage.deckhouse.io/v1alpha1
        kind: ReplicatedStorageClass # <- stands on LVMVolumeGroup \`vg-0\` and thin pool \`thin\` of LVMVolumeGroup/vg-0
        metadata:
          name: replicated
        spec:
          storage:
            type: LVMThin
            lvmVolumeGroups:
              - name: vg-0
                thinPoolName: thin`,
    'a volume group under the old spelling of its kind': `
        apiVersion: storage.deckhouse.io/v1alpha1
        kind: LvmVolumeGroup
        metadata:
          name: vg-0
        ---
        apiVersion: storage.deckhouse.io/v1alpha1
        kind: LocalStorageClass # <- stands on LVMVolumeGroup \`vg-0\`
        metadata:
          name: local
        spec:
          lvm:
            lvmVolumeGroups:
              - name: vg-0`,
  },

  warn: {
    'a local class whose volume group is nowhere': `${GROUP}
        apiVersion: storage.deckhouse.io/v1alpha1
        kind: LocalStorageClass
        metadata:
          name: local
        spec:
          lvm:
            lvmVolumeGroups:
              - name: vg-0
              - name: vg-1 # <- LocalStorageClass/local names the LVMVolumeGroup \`vg-1\`, and no manifest declares it.`,
    'a thin pool that the volume group does not have': `${GROUP}
        apiVersion: storage.deckhouse.io/v1alpha1
        kind: LocalStorageClass
        metadata:
          name: local
        spec:
          lvm:
            lvmVolumeGroups:
              - name: vg-0
                thin:
                  poolName: fast # <- names the thin pool \`fast\` of LVMVolumeGroup/vg-0, and no manifest declares it.`,
    'a thin pool of a volume group that has none': `
        apiVersion: storage.deckhouse.io/v1alpha1
        kind: LVMVolumeGroup
        metadata:
          name: vg-0
        ---
        apiVersion: storage.deckhouse.io/v1alpha1
        kind: ReplicatedStoragePool
        metadata:
          name: data
        spec:
          lvmVolumeGroups:
            - name: vg-0
              thinPoolName: thin # <- names the thin pool \`thin\` of LVMVolumeGroup/vg-0`,
    'a replicated class whose pool is nowhere': `
        apiVersion: storage.deckhouse.io/v1alpha1
        kind: ReplicatedStorageClass
        metadata:
          name: replicated
        spec:
          storagePool: data # <- ReplicatedStorageClass/replicated names the ReplicatedStoragePool \`data\`, and no manifest declares it.`,
    'a pool whose volume group is nowhere, below a class that is sound': `
        apiVersion: storage.deckhouse.io/v1alpha1
        kind: ReplicatedStoragePool
        metadata:
          name: data
        spec:
          lvmVolumeGroups:
            - name: vg-0 # <- ReplicatedStoragePool/data names the LVMVolumeGroup \`vg-0\`
        ---
        apiVersion: storage.deckhouse.io/v1alpha1
        kind: ReplicatedStorageClass
        metadata:
          name: replicated
        spec:
          storagePool: data`,
    'a sound class beside one that is not': `${GROUP}
        apiVersion: storage.deckhouse.io/v1alpha1
        kind: LocalStorageClass
        metadata:
          name: sound
        spec:
          lvm:
            lvmVolumeGroups:
              - name: vg-0
        ---
        apiVersion: storage.deckhouse.io/v1alpha1
        kind: LocalStorageClass
        metadata:
          name: local
        spec:
          lvm:
            lvmVolumeGroups:
              - name: vg-9 # <- LocalStorageClass/local names the LVMVolumeGroup \`vg-9\``,
    'an elastic class whose cluster is nowhere': `
        apiVersion: storage.deckhouse.io/v1alpha1
        kind: ElasticStorageClass
        metadata:
          name: elastic
        spec:
          clusterRef: ceph # <- ElasticStorageClass/elastic names the ElasticCluster \`ceph\`, and no manifest declares it.`,
    'a volume group of somebody else': `
        apiVersion: lvm.topolvm.io/v1alpha1
        kind: LVMVolumeGroup
        metadata:
          name: vg-0
        ---
        apiVersion: storage.deckhouse.io/v1alpha1
        kind: LocalStorageClass
        metadata:
          name: local
        spec:
          lvm:
            lvmVolumeGroups:
              - name: vg-0 # <- no manifest declares it`,
    'a volume group that is nowhere, though the manifests are complete': {
      complete: true,
      manifests: `
        apiVersion: storage.deckhouse.io/v1alpha1
        kind: LocalStorageClass
        metadata:
          name: local
        spec:
          lvm:
            lvmVolumeGroups:
              - name: vg-0 # <- Declare the LVMVolumeGroup \`vg-0\`, or name one that is declared.`,
    },
  },

  fail: 'never',

  unknown: {
    'a volume group that is nowhere, in manifests that are incomplete': {
      complete: false,
      manifests: `
        apiVersion: storage.deckhouse.io/v1alpha1
        kind: LocalStorageClass
        metadata:
          name: local
        spec:
          lvm:
            lvmVolumeGroups:
              - name: vg-0 # <- The manifests are declared incomplete.`,
    },
    'a module and nothing that it serves': `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig # <- ModuleConfig \`sds-replicated-volume\` is declared, and no manifest shows the disks on which its storage stands.
        metadata:
          name: sds-replicated-volume
        spec:
          enabled: true
          version: 1`,
    'module sds-local-volume alone': `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig # <- ModuleConfig \`sds-local-volume\` is declared
        metadata:
          name: sds-local-volume
        spec:
          enabled: true`,
    'module sds-elastic alone': `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig # <- ModuleConfig \`sds-elastic\` is declared
        metadata:
          name: sds-elastic
        spec:
          enabled: true`,
    'a module that a placeholder switches on or off': `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig # <- ModuleConfig \`sds-node-configurator\` is declared
        metadata:
          name: sds-node-configurator
        spec:
          enabled: \${SDS}`,
    'a module that may be switched on by a document that cannot be read as it stands': `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig # <- A document that cannot be read as it stands may switch on module \`sds-replicated-volume\`.
        metadata:
          name: "{{ .Values.module }}"
        spec:
          enabled: true`,
    'a volume group without a class': `
        apiVersion: storage.deckhouse.io/v1alpha1
        kind: LVMVolumeGroup # <- LVMVolumeGroup/vg-0 is declared, and no manifest declares a class of software-defined storage that stands on it.
        metadata:
          name: vg-0`,
    'a placeholder for the name of a pool': `
        apiVersion: storage.deckhouse.io/v1alpha1
        kind: ReplicatedStorageClass
        metadata:
          name: replicated
        spec:
          storagePool: \${POOL} # <- The ReplicatedStoragePool that ReplicatedStorageClass/replicated names is the placeholder \`\${POOL}\`.`,
    'a placeholder for the name of a volume group': `${GROUP}
        apiVersion: storage.deckhouse.io/v1alpha1
        kind: LocalStorageClass
        metadata:
          name: local
        spec:
          lvm:
            lvmVolumeGroups:
              - name: vg-0
              - name: \${GROUP} # <- The LVMVolumeGroup that LocalStorageClass/local names is the placeholder`,
    'a placeholder for a thin pool': `${GROUP}
        apiVersion: storage.deckhouse.io/v1alpha1
        kind: LocalStorageClass
        metadata:
          name: local
        spec:
          lvm:
            lvmVolumeGroups:
              - name: vg-0
                thin:
                  poolName: \${THIN} # <- is the placeholder`,
    'a thin pool whose name the group hides': `
        apiVersion: storage.deckhouse.io/v1alpha1
        kind: LVMVolumeGroup
        metadata:
          name: vg-0
        spec:
          thinPools:
            - name: \${THIN} # <- The thin pool \`thin\` of LVMVolumeGroup/vg-0, which ReplicatedStoragePool/data names, is the placeholder
        ---
        apiVersion: storage.deckhouse.io/v1alpha1
        kind: ReplicatedStoragePool
        metadata:
          name: data
        spec:
          lvmVolumeGroups:
            - name: vg-0
              thinPoolName: thin`,
    'a thin pool that only one of two manifests of the group has': `
        apiVersion: storage.deckhouse.io/v1alpha1
        kind: LVMVolumeGroup
        metadata:
          name: vg-0
        spec:
          thinPools:
            - name: thin # <- which ReplicatedStoragePool/data names, is declared by one manifest of several.
        ---
        apiVersion: storage.deckhouse.io/v1alpha1
        kind: LVMVolumeGroup
        metadata:
          name: vg-0
        spec:
          type: Local
        ---
        apiVersion: storage.deckhouse.io/v1alpha1
        kind: ReplicatedStoragePool
        metadata:
          name: data
        spec:
          lvmVolumeGroups:
            - name: vg-0
              thinPoolName: thin`,
    'a volume group that may hide behind a placeholder': `
        apiVersion: storage.deckhouse.io/v1alpha1
        kind: LVMVolumeGroup # <- The LVMVolumeGroup \`vg-0\`, which LocalStorageClass/local names, may be declared by a document that cannot be read as it stands.
        metadata:
          name: "{{ .Values.group }}"
        ---
        apiVersion: storage.deckhouse.io/v1alpha1
        kind: LocalStorageClass
        metadata:
          name: local
        spec:
          lvm:
            lvmVolumeGroups:
              - name: vg-0`,
    'a volume group that a set may make': `
        apiVersion: storage.deckhouse.io/v1alpha1
        kind: LVMVolumeGroupSet # <- The LVMVolumeGroup \`vg-0\`, which LocalStorageClass/local names, may be made by \`LVMVolumeGroupSet/vg\`.
        metadata:
          name: vg
        spec:
          strategy: PerNode
        ---
        apiVersion: storage.deckhouse.io/v1alpha1
        kind: LocalStorageClass
        metadata:
          name: local
        spec:
          lvm:
            lvmVolumeGroups:
              - name: vg-0`,
    'a class that names nothing': `
        apiVersion: storage.deckhouse.io/v1alpha1
        kind: LocalStorageClass # <- LocalStorageClass/local names nothing that it stands on.
        metadata:
          name: local
        spec:
          reclaimPolicy: Delete`,
    'an item of the list without a name': `
        apiVersion: storage.deckhouse.io/v1alpha1
        kind: ReplicatedStoragePool
        metadata:
          name: data
        spec:
          lvmVolumeGroups:
            - thinPoolName: thin # <- The LVMVolumeGroup that ReplicatedStoragePool/data names has no name.`,
    'an elastic cluster, which picks its disks by labels': `
        apiVersion: storage.deckhouse.io/v1alpha1
        kind: ElasticCluster # <- ElasticCluster/ceph picks the disks of the nodes by their labels, and which disks match Git does not show.
        metadata:
          name: ceph
        ---
        apiVersion: storage.deckhouse.io/v1alpha1
        kind: ElasticStorageClass
        metadata:
          name: elastic
        spec:
          clusterRef: ceph`,
    'a sound class beside a document that may be another one': `${GROUP}
        apiVersion: storage.deckhouse.io/v1alpha1
        kind: LocalStorageClass
        metadata:
          name: local
        spec:
          lvm:
            lvmVolumeGroups:
              - name: vg-0
        ---
        apiVersion: storage.deckhouse.io/v1alpha1
        kind: "{{ .Values.kind }}" # <- A document that cannot be read as it stands may be an object of software-defined storage.
        metadata:
          name: other`,
  },

  'not-applicable': {
    'nothing of software-defined storage': {
      says: 'No manifest declares software-defined storage.',
      manifests: `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: global
        spec:
          version: 2`,
    },
    'a module that is switched off': {
      says: 'No manifest declares software-defined storage.',
      manifests: `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: sds-replicated-volume
        spec:
          enabled: false`,
    },
    'storage outside of the nodes': {
      says: 'No manifest declares software-defined storage.',
      manifests: `
        apiVersion: storage.deckhouse.io/v1alpha1
        kind: CephStorageClass
        metadata:
          name: ceph
        spec:
          clusterConnectionName: ceph`,
    },
  },
})
