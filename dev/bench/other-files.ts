/** A number from 0 to below `below` that depends on the seed alone. */
export function pick(seed: number, below: number): number {
  // The mixing steps of a common 32-bit hash: near seeds give far numbers.
  let hash = Math.imul(seed ^ (seed >>> 16), 0x45d9f3b)
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b)
  return ((hash ^ (hash >>> 16)) >>> 0) % below
}

/**
 * YAML that stands beside a cluster's manifests: charts' values, objects of Kubernetes, pipelines. One in two hundred
 * mentions Deckhouse and is no manifest of it.
 */
export function otherFile(seed: number): { readonly name: string; readonly text: string } {
  const make = pick(seed, 200) === 0 ? falseFriend : (MAKERS[pick(seed + 1, MAKERS.length)] ?? values)
  const app = `app-${pick(seed + 2, 10_000)}`
  return { name: `${app}-${seed}.yaml`, text: make(app, seed) }
}

const lines = (seed: number, most: number, line: (index: number) => string): string =>
  Array.from({ length: 4 + pick(seed, most) }, (_, index) => line(index)).join('')

const values = (app: string, seed: number): string => `# Values of the chart ${app}.
replicaCount: ${1 + pick(seed, 5)}
image:
  repository: registry.example.com/team/${app}
  tag: "1.${pick(seed, 40)}.${pick(seed + 3, 20)}"
  pullPolicy: IfNotPresent
service:
  type: ClusterIP
  port: 8080
resources:
  requests: { cpu: ${50 + pick(seed, 450)}m, memory: 128Mi }
  limits: { cpu: "1", memory: 512Mi }
env:
${lines(seed, 30, (index) => `  - name: SETTING_${index}\n    value: "${pick(seed + index, 100_000)}"\n`)}`

const deployment = (app: string, seed: number): string => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${app}
  namespace: team-${pick(seed, 40)}
  labels: { app.kubernetes.io/name: ${app} }
spec:
  replicas: ${1 + pick(seed, 5)}
  selector:
    matchLabels: { app.kubernetes.io/name: ${app} }
  template:
    metadata:
      labels: { app.kubernetes.io/name: ${app} }
    spec:
      containers:
        - name: ${app}
          image: registry.example.com/team/${app}:1.${pick(seed, 40)}
          ports: [{ containerPort: 8080 }]
          envFrom: [{ configMapRef: { name: ${app} } }]
          env:
${lines(seed, 24, (index) => `            - { name: SETTING_${index}, value: "${pick(seed + index, 100_000)}" }\n`)}---
apiVersion: v1
kind: Service
metadata:
  name: ${app}
spec:
  selector: { app.kubernetes.io/name: ${app} }
  ports: [{ port: 80, targetPort: 8080 }]
`

const configMap = (app: string, seed: number): string => `apiVersion: v1
kind: ConfigMap
metadata:
  name: ${app}
data:
  application.properties: |
${lines(seed, 50, (index) => `    setting.${index}=${pick(seed + index, 100_000)}\n`)}`

const ingress = (app: string, seed: number): string => `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: ${app}
  annotations:
    nginx.ingress.kubernetes.io/proxy-body-size: ${1 + pick(seed, 64)}m
spec:
  ingressClassName: nginx
  rules:
${lines(seed, 8, (index) => `    - host: ${app}-${index}.example.com\n      http:\n        paths:\n          - path: /\n            pathType: Prefix\n            backend: { service: { name: ${app}, port: { number: 80 } } }\n`)}`

const pipeline = (app: string, seed: number): string => `name: ${app}
on: [push]
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
${lines(seed, 12, (index) => `      - name: Step ${index}\n        run: make step-${pick(seed + index, 100)}\n`)}`

const chartTemplate = (app: string, seed: number): string => `{{- if .Values.${app.replace('-', '_')}.enabled }}
apiVersion: v1
kind: ServiceAccount
metadata:
  name: {{ include "${app}.name" . }}
  labels:
    {{- include "${app}.labels" . | nindent 4 }}
${lines(seed, 8, (index) => `    setting-${index}: {{ .Values.setting${index} | quote }}\n`)}{{- end }}
`

/** Names Deckhouse in a label or a text, as many objects of Kubernetes do. */
const falseFriend = (app: string, seed: number): string =>
  pick(seed + 5, 2) === 0
    ? deployment(app, seed).replace(
        '      containers:\n',
        '      nodeSelector: { node.deckhouse.io/group: worker }\n      containers:\n',
      )
    : `# See https://deckhouse.io/products before you change this.\n${configMap(app, seed)}`

const MAKERS = [values, deployment, configMap, ingress, pipeline, chartTemplate] as const
