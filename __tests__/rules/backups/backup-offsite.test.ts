import { describe, expect, test } from 'vitest'
import { backupOffsite } from '../../../src/rules/backups/backup-offsite.ts'
import { describeRule } from '../../helpers/describe-rule.ts'
import { rowOf } from '../../helpers/judge.ts'

describeRule(backupOffsite, {
  pass: {
    'a CronJob that mounts the folder and uploads from it': `
      apiVersion: batch/v1
      kind: CronJob
      metadata:
        name: etcd-offsite
        namespace: kube-system
      spec:
        schedule: "30 1 * * *"
        jobTemplate:
          spec:
            template:
              spec:
                containers:
                  - name: copy
                    image: amazon/aws-cli:2.17.0
                    command: [/bin/sh, -ec]
                    args:
                      - |
                        set -o pipefail
                        # The archive is one file, overwritten every night.
                        name="etcd-$(hostname)-$(date +%F).tar.gz"
                        aws --region eu s3 cp /backup/etcd-backup.tar.gz "s3://\${BUCKET}/\${name}" # <- CronJob/etcd-offsite copies the backup away with \`aws --region eu s3 cp /backup
                    volumeMounts:
                      - name: backup
                        mountPath: /backup
                        readOnly: true
                volumes:
                  - name: backup
                    hostPath:
                      path: /var/lib/etcd`,
    'a DaemonSet whose image starts the tool': `
      apiVersion: apps/v1
      kind: DaemonSet
      metadata:
        name: etcd-offsite
      spec:
        template:
          spec:
            containers:
              - name: copy
                image: docker.io/rclone/rclone:1.68
                args:
                  - copy # <- DaemonSet/etcd-offsite copies the backup away with \`rclone copy /backup offsite:etcd\`
                  - /backup
                  - "offsite:etcd"
                volumeMounts:
                  - name: backup
                    mountPath: /backup
            volumes:
              - name: backup
                hostPath:
                  path: /var/lib/etcd/`,
    'a container that makes the backup, and one that ships it': `
      apiVersion: batch/v1
      kind: CronJob
      metadata:
        name: etcd-offsite
      spec:
        schedule: "@daily"
        suspend: false
        jobTemplate:
          spec:
            template:
              spec:
                initContainers:
                  - name: make
                    image: registry.example.com/d8:1.65
                    command: [d8, backup, etcd, /scratch/etcd.snapshot]
                    volumeMounts:
                      - name: work
                        mountPath: /scratch
                containers:
                  - name: ship
                    image: registry.example.com/tools:1
                    command: ["bash", "-c", "rsync -a /out/etcd.snapshot backup@vault.example.com:/etcd/"] # <- it has it from \`d8 backup etcd /scratch/etcd.snapshot\` (
                    volumeMounts:
                      - name: work
                        mountPath: /out
                volumes:
                  - name: work
                    emptyDir: {}`,
    'the folder that the module sets': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: control-plane-manager
      spec:
        settings:
          etcd:
            backup:
              hostPath: /mnt/backup/etcd
      ---
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: ship
      spec:
        replicas: 1
        template:
          spec:
            containers:
              - name: ship
                image: restic/restic
                env:
                  - name: RESTIC_REPOSITORY
                    value: s3:https://storage.example.com/etcd
                args: [backup, /host/etcd] # <- Deployment/ship copies the backup away with \`restic backup /host/etcd\`
                volumeMounts:
                  - name: mnt
                    mountPath: /host
            volumes:
              - name: mnt
                hostPath:
                  path: /mnt/backup`,
    'one that runs beside one that is suspended': `
      apiVersion: apps/v1
      kind: StatefulSet
      metadata:
        name: running
      spec:
        template:
          spec:
            containers:
              - name: ship
                command: [sh, -c, "etcdctl snapshot save /tmp/db && scp /tmp/db vault:/etcd"] # <- StatefulSet/running copies the backup away
      ---
      apiVersion: apps/v1
      kind: StatefulSet
      metadata:
        name: held
      spec:
        replicas: 0
        template:
          spec:
            containers:
              - name: ship
                command: [sh, -c, "etcdctl snapshot save /tmp/db && scp /tmp/db vault:/etcd"]`,
  },

  warn: 'never',
  fail: 'never',

  unknown: {
    'nothing that copies': {
      manifests: `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: deckhouse
        spec:
          settings: {}`,
      says: 'No workload in Git is seen to copy the backups of etcd away.',
    },
    'a folder of its own proves nothing': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: control-plane-manager
      spec:
        settings:
          etcd:
            backup:
              hostPath: /mnt/nfs # <- Whether \`/mnt/nfs\` of the masters is a file system of another host, no manifest shows.`,
    'a CronJob that is suspended': `
      apiVersion: batch/v1
      kind: CronJob
      metadata:
        name: etcd-offsite
      spec:
        suspend: true # <- but it has \`suspend: true\`.
        jobTemplate:
          spec:
            template:
              spec:
                containers:
                  - name: ship
                    command: [sh, -c, "d8 backup etcd /tmp/db && scp /tmp/db vault:/etcd"]`,
    'a CronJob that may be suspended': `
      apiVersion: batch/v1
      kind: CronJob
      metadata:
        name: etcd-offsite
      spec:
        suspend: \${SUSPEND} # <- but its \`suspend\` is the placeholder
        jobTemplate:
          spec:
            template:
              spec:
                containers:
                  - name: ship
                    command: [sh, -c, "d8 backup etcd /tmp/db && scp /tmp/db vault:/etcd"]`,
    'a Deployment without replicas': `
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: ship
      spec:
        replicas: 0 # <- but it has \`replicas: 0\`.
        template:
          spec:
            containers:
              - name: ship
                command: [sh, -c, "d8 backup etcd /tmp/db && scp /tmp/db vault:/etcd"]`,
    'an exporter that mounts the folder beside one that uploads something else': {
      manifests: `
        apiVersion: apps/v1
        kind: DaemonSet
        metadata:
          name: etcd-exporter
        spec:
          template:
            spec:
              containers:
                - name: exporter
                  image: registry.example.com/exporter
                  args: [--listen=:9100]
                  volumeMounts:
                    - name: etcd
                      mountPath: /host/etcd
                      readOnly: true
                - name: logs
                  image: amazon/aws-cli
                  args: [s3, sync, /logs, "s3://logs"]
                  volumeMounts:
                    - name: etcd
                      mountPath: /host/etcd
                    - name: logs
                      mountPath: /logs
              volumes:
                - name: etcd
                  hostPath:
                    path: /var/lib/etcd
                - name: logs
                  emptyDir: {}`,
      says: 'No workload in Git is seen to copy',
    },
    'a backup that stays in its container, beside one that uploads something else': {
      manifests: `
        apiVersion: batch/v1
        kind: CronJob
        metadata:
          name: etcd-keep
        spec:
          jobTemplate:
            spec:
              template:
                spec:
                  containers:
                    - name: make
                      command: [d8, backup, etcd, /scratch/etcd.snapshot]
                      volumeMounts:
                        - name: keep
                          mountPath: /scratch
                    - name: ship
                      command: [rclone, copy, /scratch, "offsite:logs"]
                      volumeMounts:
                        - name: logs
                          mountPath: /scratch
                  volumes:
                    - name: keep
                      emptyDir: {}
                    - name: logs
                      emptyDir: {}`,
      says: 'No workload in Git is seen to copy',
    },
    'the folder of the default, where the module sets another': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: control-plane-manager
      spec:
        settings:
          etcd:
            backup:
              hostPath: /mnt/backup # <- No workload in Git is seen to copy
      ---
      apiVersion: apps/v1
      kind: DaemonSet
      metadata:
        name: ship
      spec:
        template:
          spec:
            containers:
              - name: ship
                command: [rclone, copy, /backup, "offsite:etcd"]
                volumeMounts:
                  - name: backup
                    mountPath: /backup
            volumes:
              - name: backup
                hostPath:
                  path: /var/lib/etcd`,
    'a folder to which no archive is written': {
      manifests: `
        apiVersion: deckhouse.io/v1alpha1
        kind: ModuleConfig
        metadata:
          name: control-plane-manager
        spec:
          settings:
            etcd:
              backup:
                enabled: false
        ---
        apiVersion: apps/v1
        kind: DaemonSet
        metadata:
          name: ship
        spec:
          template:
            spec:
              containers:
                - name: ship
                  command: [rclone, copy, /backup, "offsite:etcd"]
                  volumeMounts:
                    - name: backup
                      mountPath: /backup
              volumes:
                - name: backup
                  hostPath:
                    path: /var/lib/etcd`,
      says: 'No workload in Git is seen to copy',
    },
  },

  'not-applicable': 'never',
})

/** A CronJob that runs a script on a master, with the folder of the archive at `/backup`. */
function cronJob(script: string, more: { image?: string; env?: string; path?: string; mount?: string } = {}): string {
  const { image = 'registry.example.com/etcd-tools', env = '[]', path = '/var/lib/etcd', mount = '/backup' } = more
  return `apiVersion: batch/v1
kind: CronJob
metadata:
  name: etcd-offsite
spec:
  schedule: "30 1 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          containers:
            - name: ship
              image: ${image}
              env: ${env}
              command: [/bin/sh, -c]
              args:
                - |
${script.replaceAll(/^(?=.)/gm, ' '.repeat(18))}
              volumeMounts:
                - { name: backup, mountPath: ${mount} }
          volumes:
            - { name: backup, hostPath: { path: ${path} } }
`
}

const verdictOf = (manifests: string): string => rowOf(backupOffsite, manifests).verdict

describe('a command that copies away', () => {
  test.each([
    'aws s3 sync /backup s3://bucket/etcd --endpoint-url https://storage.yandexcloud.net --only-show-errors',
    'yc storage s3 cp /backup/etcd-backup.tar.gz s3://bucket/',
    'tar cz /backup | aws s3 cp - "s3://bucket/$(date +%F).tgz"',
    's3cmd -c /etc/s3cfg put /backup/etcd-backup.tar.gz s3://bucket/etcd/',
    's5cmd --endpoint-url https://s3.example.com cp "/backup/*" s3://bucket/',
    'gsutil -m cp /backup/etcd-backup.tar.gz gs://bucket/',
    'gcloud storage cp /backup/etcd-backup.tar.gz gs://bucket/',
    'azcopy copy /backup/etcd-backup.tar.gz "https://account.blob.core.windows.net/etcd?$SAS"',
    'az storage blob upload --container-name etcd --file /backup/etcd-backup.tar.gz',
    'rclone --config /etc/rclone.conf copy /backup offsite:bucket/etcd',
    'rclone sync /backup :s3,provider=Other:bucket/etcd',
    'rclone copyto /backup/etcd-backup.tar.gz "${REMOTE}:etcd/$(date +%F)"',
    'rclone copy /backup "{{ .Values.remote }}:etcd"',
    'rsync -av -e "ssh -i /keys/id" /backup/ backup@vault.example.com:/srv/etcd/',
    'rsync -a --password-file=/keys/rsync /backup/ vault::etcd',
    'rsync -a /backup rsync://vault.example.com/etcd',
    'scp -P 2222 /backup/etcd-backup.tar.gz "$USER@$HOST:/srv/"',
    'restic -r sftp:backup@vault:/srv/restic backup /backup',
    'restic --repo=rest:https://vault.example.com/ backup /backup',
    'export RESTIC_REPOSITORY=s3:https://s3.example.com/etcd\nrestic backup /backup',
    'RESTIC_REPOSITORY=sftp:backup@vault:/srv/restic restic backup /backup',
    'borg create ssh://backup@vault.example.com/./etcd::{now} /backup',
    'borg create backup@vault:etcd::{now} /backup',
    'duplicity /backup sftp://backup@vault.example.com/etcd',
    'kopia repository connect s3 --bucket=etcd\nkopia snapshot create /backup',
    'mc alias set offsite https://s3.example.com "$KEY" "$SECRET"\nmc mirror /backup offsite/etcd',
    'mc cp /backup/etcd-backup.tar.gz s3/etcd/',
    'curl -fsS -u "$USER:$TOKEN" -T /backup/etcd-backup.tar.gz https://dav.example.com/etcd/',
    'curl --upload-file /backup/etcd-backup.tar.gz sftp://vault.example.com/etcd/',
    'DEST=s3://bucket/etcd\nexport DEST\naws s3 cp /backup/etcd-backup.tar.gz $DEST',
    'aws s3 cp \\\n  /backup/etcd-backup.tar.gz \\\n  s3://bucket/',
    'if ! rclone copy /backup offsite:etcd; then exit 1; fi',
    'for file in /backup/*; do timeout 60s scp "$file" vault:/srv/; done',
    'find /backup -type f | xargs -I{} aws s3 cp {} s3://bucket/',
    'cd /backup && aws s3 cp etcd-backup.tar.gz s3://bucket/',
    'cat > /tmp/note <<EOF\naws s3 is next\nEOF\naws s3 cp /backup/etcd-backup.tar.gz s3://bucket/',
    'sh -c "rclone copy /backup offsite:etcd"',
  ])('%s', (script) => {
    expect(verdictOf(cronJob(script))).toBe('pass')
  })
})

describe('a look-alike', () => {
  test.each([
    ['a comment', '# aws s3 cp /backup/etcd-backup.tar.gz s3://bucket/\nls /backup'],
    ['a comment behind a command', 'ls /backup # ; aws s3 cp /backup/x s3://bucket/'],
    ['words that are printed', 'echo "rclone copy /backup offsite:etcd"'],
    ['words that are printed without quotes', 'echo rclone copy /backup offsite:etcd'],
    ['words that another program prints', '/bin/echo rclone copy /backup offsite:etcd'],
    ['another service of the same tool', 'yc compute cp /backup/x s3://bucket/'],
    ['a copy between two storages', 'ls /backup; mc mirror s3/etcd gcs/etcd'],
    ['a here-document', 'cat > /tmp/run.sh <<EOF\nrclone copy /backup offsite:etcd\nEOF'],
    ['a download', 'aws s3 cp s3://bucket/etcd-backup.tar.gz /backup/'],
    ['a download with an option', 'aws s3 cp --region eu s3://bucket/etcd-backup.tar.gz /backup/'],
    ['a download with rsync', 'rsync -a --password-file /keys/x vault::etcd /backup'],
    ['a download with scp', 'scp backup@vault:/srv/x /backup/'],
    ['a download with rclone', 'rclone copy offsite:etcd /backup'],
    ['a download with mc', 'mc cp s3/etcd/x /backup/'],
    ['a list', 'ls /backup; aws s3 ls s3://bucket/'],
    ['two local folders', 'rsync -a /backup/ /mnt/copy/'],
    ['two local folders of rclone', 'rclone copy /backup /mnt/copy'],
    ['a local remote of rclone', 'rclone copy /backup :local:/mnt/copy'],
    ['two folders of mc, which is a file manager too', 'mc cp /backup/x copy/etcd'],
    ['an alias of this cluster', 'mc alias set own http://minio.minio.svc:9000 a b\nmc mirror /backup own/etcd'],
    ['a word that ends in mc', 'fmc mirror /backup s3/etcd'],
    [
      'a storage in this cluster',
      'aws s3 cp /backup/x s3://bucket/ --endpoint-url=http://minio.minio.svc.cluster.local:9000',
    ],
    ['this very host', 'rsync -a /backup/ root@localhost:/copy/'],
    ['a destination that nothing shows', 'aws s3 cp /backup/x $DEST'],
    ['a repository that nothing shows', 'restic backup /backup'],
    ['a local repository', 'restic -r /mnt/restic backup /backup'],
    ['a local repository that the script exports', 'export RESTIC_REPOSITORY=/mnt/restic\nrestic backup /backup'],
    ['a repository that is not exported', 'RESTIC_REPOSITORY=s3:https://s3.example.com/etcd\nrestic backup /backup'],
    [
      'a repository that is exported too late',
      'restic backup /backup\nexport RESTIC_REPOSITORY=s3:s3.example.com/etcd',
    ],
    [
      'a storage in this cluster that the script exports',
      'export AWS_ENDPOINT_URL=http://minio.minio.svc:9000\naws s3 cp /backup/x s3://bucket/',
    ],
    ['a local repository of borg', 'borg create /mnt/borg::{now} /backup'],
    ['a repository of kopia that nothing shows', 'kopia snapshot create /backup'],
    ['a local repository of duplicity', 'duplicity /backup file:///mnt/copy'],
    ['a dry run', 'rclone copy --dry-run /backup offsite:etcd'],
    ['a dry run of aws', 'aws s3 sync /backup s3://bucket --dryrun'],
    ['a dry run in short', 'rsync -avn /backup/ vault:/srv/'],
    ['a request', 'ls /backup; curl -fsS https://hc-ping.example.com/etcd'],
    ['an objects’ backup, which is another thing', 'velero backup create all'],
    ['an upload of something else', 'aws s3 cp /var/log/syslog s3://logs/'],
  ])('%s', (_what, script) => {
    expect(verdictOf(cronJob(script))).toBe('unknown')
  })

  test('an image whose name only sounds like a tool', () => {
    const script = cronJob('', { image: 'registry.example.com/s3-proxy:1' }).replace(
      'command: [/bin/sh, -c]',
      'command: []',
    )
    const args = script.replace(/args:\n {16}- \|\n\n/, 'args: [cp, /backup/x, "s3://bucket/"]\n')
    expect(args).toContain('args: [cp,')
    expect(verdictOf(args)).toBe('unknown')
    expect(verdictOf(args.replace('command: []', '').replace('[cp,', '[s3, cp,').replace('s3-proxy', 'aws-cli'))).toBe(
      'pass',
    )
  })
})

describe('the environment', () => {
  const secret = (name: string): string => `[{ name: ${name}, valueFrom: { secretKeyRef: { name: a, key: b } } }]`
  const value = (name: string, text: string): string => `[{ name: ${name}, value: "${text}" }]`
  test.each([
    [
      'gives the repository',
      'restic backup /backup',
      value('RESTIC_REPOSITORY', 's3:https://s3.example.com/b'),
      'pass',
    ],
    ['gives a local repository', 'restic backup /backup', value('RESTIC_REPOSITORY', '/mnt/restic'), 'unknown'],
    ['gives a repository that is secret', 'restic backup /backup', secret('RESTIC_REPOSITORY'), 'unknown'],
    ['gives the repository of borg', 'borg create ::now /backup', value('BORG_REPO', 'ssh://vault/./etcd'), 'pass'],
    ['gives the destination', 'aws s3 cp /backup/x ${DEST}/y', value('DEST', 's3://bucket'), 'pass'],
    ['gives the bucket', 'aws s3 cp /backup/x s3://$BUCKET', value('BUCKET', '{{ bucket }}'), 'pass'],
    ['gives an alias of mc', 'mc cp /backup/x far/etcd/', value('MC_HOST_far', 'https://a:b@s3.example.com'), 'pass'],
    [
      'gives an alias in this cluster',
      'mc cp /backup/x far/etcd/',
      value('MC_HOST_far', 'http://a:b@minio.svc:9000'),
      'unknown',
    ],
    ['hides the host, and not that it is one', 'scp /backup/x $HOST:/srv/', secret('HOST'), 'pass'],
    [
      'leads into this cluster',
      'aws s3 cp /backup/x s3://b/',
      value('AWS_ENDPOINT_URL', 'http://minio.s3.svc'),
      'unknown',
    ],
  ])('%s', (_what, script, env, verdict) => {
    expect(verdictOf(cronJob(script, { env }))).toBe(verdict)
  })
})

describe('the folder of the archive', () => {
  test.each([
    ['is mounted with one above it', '/var/lib', 'rclone copy /backup/etcd offsite:x', 'pass'],
    ['is copied with one above it', '/', 'rclone copy /backup/var offsite:x', 'pass'],
    ['is not what is copied of one above it', '/var/lib', 'rclone copy /backup/docker offsite:x', 'unknown'],
    ['is not one below it', '/var/lib/etcd/member', 'rclone copy /backup offsite:x', 'unknown'],
    ['is not one that begins like it', '/var/lib/etcd2', 'rclone copy /backup offsite:x', 'unknown'],
    ['is not below one that begins like one above it', '/var/lib/et', 'rclone copy /backup offsite:x', 'unknown'],
    ['is not known behind a placeholder', '"${FOLDER}"', 'rclone copy /backup offsite:x', 'unknown'],
  ])('%s', (_what, path, script, verdict) => {
    expect(verdictOf(cronJob(script, { path }))).toBe(verdict)
  })

  test('is not mounted as a whole where a part is', () => {
    const whole = cronJob('rclone copy /backup offsite:x', { path: '/var/lib' })
    const part = whole.replace('mountPath: /backup', 'mountPath: /backup, subPath: docker')
    expect([verdictOf(whole), verdictOf(part)]).toEqual(['pass', 'unknown'])
  })
})

describe('a backup made by the workload', () => {
  test.each([
    ['d8 backup etcd --kubeconfig /etc/kube.conf /tmp/db', 'pass'],
    ['ETCDCTL_API=3 etcdctl --endpoints https://127.0.0.1:2379 snapshot save /tmp/db', 'pass'],
    ['chroot /host /usr/local/bin/etcdctl snapshot save /tmp/db', 'pass'],
    ['kubectl -n kube-system exec etcd-0 -- etcdctl snapshot save /tmp/db', 'pass'],
    ['d8 backup cluster-config /tmp/db', 'unknown'],
    ['etcdctl snapshot status /tmp/db', 'unknown'],
    ['echo etcdctl snapshot save /tmp/db', 'unknown'],
    ['kubectl annotate pod etcdctl snapshot save', 'unknown'],
  ])('%s', (script, verdict) => {
    expect(verdictOf(cronJob(`${script}\nscp /tmp/db vault:/srv/`, { path: '/opt/etcd' }))).toBe(verdict)
  })
})

test('the evidence is the line of the copy, and the mount', () => {
  const [finding] = rowOf(backupOffsite, cronJob('set -e\n\n  rclone copy /backup \\\n  offsite:etcd\n')).findings
  expect(finding).toMatchObject({
    because:
      'CronJob/etcd-offsite copies the backup away with `rclone copy /backup \\`; it has it from `/backup` (cluster.yml:24).',
    at: { start: { line: 20, column: 21 }, end: { line: 20 } },
    also: [{ start: { line: 24 } }],
  })
})
