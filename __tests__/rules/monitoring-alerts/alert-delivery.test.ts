import { expect, test } from 'vitest'
import { alertDelivery } from '../../../src/rules/monitoring-alerts/alert-delivery.ts'
import { describeRule } from '../../helpers/describe-rule.ts'
import { dedent } from '../../helpers/documents.ts'
import { rowOf } from '../../helpers/judge.ts'

describeRule(alertDelivery, {
  pass: {
    'a receiver that sends to a webhook': `
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: webhook
      spec:
        type: Internal
        internal:
          route:
            groupBy: [job]
            receiver: webhook
          receivers:
            - name: webhook
              webhookConfigs:
                - url: http://webhookserver:8080/ # <- Receiver \`webhook\` of CustomAlertmanager/webhook sends alerts to a webhook.`,
    'a default receiver that is empty, with the severe alerts routed to mail': `
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: mail
      spec:
        type: Internal
        internal:
          receivers:
            - name: devnull
            - name: mail
              emailConfigs:
                - to: oncall@example.com # <- sends alerts by e-mail. It takes alerts of severity 1, 2, 3 and 4.
                  from: prom@example.com
                  smarthost: mx.example.com:587
          route:
            receiver: devnull
            routes:
              - matchers:
                  - matchType: =~
                    name: severity_level
                    value: "^[1-4]$"
                receiver: mail`,
    'the deprecated spelling of a pattern': `
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: page
      spec:
        internal:
          receivers:
            - name: devnull
            - name: page
              pagerdutyConfigs:
                - routingKey:
                    name: pagerduty # <- sends alerts to PagerDuty. It takes alerts of severity 1, 2, 3, 4 and 5.
                    key: token
          route:
            receiver: devnull
            routes:
              - matchers:
                  - name: severity_level
                    regex: true
                    value: "1|2|3|4|5"
                receiver: page`,
    'what a negative pattern leaves over': `
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: slack
      spec:
        internal:
          receivers:
            - name: devnull
            - name: slack
              slackConfigs:
                - apiURL:
                    name: slack # <- sends alerts to Slack. It takes alerts of severity 1, 2, 3 and 4.
                    key: url
                  title: '{{ .CommonLabels.alertname }}'
          route:
            receiver: slack
            routes:
              - matchers:
                  - name: severity_level
                    matchType: "!~"
                    value: "[1-4]"
                receiver: devnull`,
    "a child without a receiver, which has its parent's": `
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: chat
      spec:
        internal:
          receivers:
            - name: chat
              telegramConfigs:
                - chatID: -30490 # <- Receiver \`chat\` of CustomAlertmanager/chat sends alerts to Telegram.
                  botToken:
                    name: telegram
                    key: token
          route:
            receiver: chat
            routes:
              - matchers:
                  - name: namespace
                    value: shop
                groupBy: [pod]`,
    'a silenced namespace, which says nothing of the severity': `
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: webhook
      spec:
        internal:
          receivers:
            - name: devnull
            - name: webhook
              webhookConfigs:
                - urlSecret:
                    name: webhook # <- sends alerts to a webhook.
                    key: url
          route:
            receiver: webhook
            routes:
              - matchers:
                  - name: namespace
                    matchType: "="
                    value: sandbox
                receiver: devnull`,
    'an empty receiver that says to continue': `
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: ops
      spec:
        internal:
          receivers:
            - name: devnull
            - name: ops
              opsgenieConfigs:
                - apiKey:
                    name: opsgenie # <- sends alerts to Opsgenie.
                    key: token
          route:
            receiver: devnull
            routes:
              - receiver: devnull
                continue: true
              - receiver: ops`,
    'routes below routes': `
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: ops
      spec:
        internal:
          receivers:
            - name: devnull
            - name: ops
              victoropsConfigs:
                - apiKey:
                    name: victorops # <- sends alerts to VictorOps. It takes alerts of severity 1, 2, 3 and 4.
                    key: token
                  routingKey: platform
          route:
            receiver: devnull
            routes:
              - matchers:
                  - name: severity_level
                    matchType: =~
                    value: "[1-6]"
                routes:
                  - matchers:
                      - name: severity_level
                        matchType: "!~"
                        value: 5|6
                    receiver: ops`,
    'two receivers that share the work': `
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: both
      spec:
        internal:
          receivers:
            - name: push
              pushoverConfigs:
                - token:
                    name: pushover # <- Receiver \`push\` of CustomAlertmanager/both sends alerts to Pushover.
                    key: token
                  userKey:
                    name: pushover
                    key: user
            - name: wechat
              wechatConfigs:
                - apiSecret:
                    name: wechat # <- Receiver \`wechat\` of CustomAlertmanager/both sends alerts to WeChat.
                    key: secret
                  corpID: corp
          route:
            receiver: wechat
            routes:
              - matchers:
                  - name: severity_level
                    value: "1"
                receiver: push`,
    'an external Alertmanager by its address': `
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: external
      spec:
        type: External
        external:
          address: https://alertmanager.example.com/prefix # <- CustomAlertmanager/external sends alerts to an Alertmanager outside of Deckhouse.`,
    'an external Alertmanager by its Service': `
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: external
      spec:
        type: External
        external:
          service:
            namespace: monitoring
            name: alertmanager # <- CustomAlertmanager/external sends alerts to the Alertmanager behind a Service of the cluster.`,
    'a type that its block contradicts': `
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: external
      spec:
        type: Internal
        external:
          address: http://192.0.2.1 # <- sends alerts to an Alertmanager outside of Deckhouse.`,
    'an Alertmanager that two manifests declare alike': `
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: one
      spec:
        external:
          address: https://alertmanager.example.com # <- CustomAlertmanager/one sends alerts
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: one
      spec:
        external:
          address: https://alertmanager.example.com`,
    'two Alertmanagers that share the severities': `
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: severe
      spec:
        internal:
          receivers:
            - name: devnull
            - name: webhook
              webhookConfigs:
                - url: http://pager # <- It takes alerts of severity 1, 2 and 3.
          route:
            receiver: devnull
            routes:
              - matchers:
                  - name: severity_level
                    matchType: =~
                    value: "[1-3]"
                receiver: webhook
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: mild
      spec:
        internal:
          receivers:
            - name: devnull
            - name: webhook
              webhookConfigs:
                - url: http://chat # <- It takes alerts of severity 4, 5, 6, 7, 8 and 9.
          route:
            receiver: devnull
            routes:
              - matchers:
                  - name: severity_level
                    matchType: =~
                    value: "[4-9]"
                receiver: webhook`,
    'two receivers of one tree, each with its own severities': `
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: both
      spec:
        internal:
          receivers:
            - name: devnull
            - name: pager
              webhookConfigs:
                - url: http://pager # <- sends alerts to a webhook. It takes alerts of severity 1, 2, 3 and 4.
            - name: chat
              webhookConfigs:
                - url: http://chat # <- sends alerts to a webhook. It takes alerts of severity 3, 4, 5 and 6.
          route:
            receiver: devnull
            routes:
              - receiver: pager
                continue: true
                matchers:
                  - name: severity_level
                    matchType: =~
                    value: "[1-4]"
              - receiver: chat
                matchers:
                  - name: severity_level
                    matchType: =~
                    value: "[3-6]"`,
    'the label of a Service': `
      apiVersion: v1
      kind: Service
      metadata:
        name: alertmanager
        namespace: monitoring
        labels:
          prometheus.deckhouse.io/alertmanager: main # <- Service/alertmanager has the label by which Deckhouse finds an Alertmanager.
      spec:
        ports:
          - port: 9093`,
    'a channel of module observability': `
      apiVersion: observability.deckhouse.io/v1alpha1
      kind: ObservabilityNotificationChannel # <- ObservabilityNotificationChannel/oncall is a channel of module \`observability\`.
      metadata:
        name: oncall
        namespace: d8-observability
      spec:
        type: Email
        email:
          to: oncall@example.com`,
    'module prometheus that is switched on in a minimal bundle': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          bundle: Minimal
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: prometheus
      spec:
        enabled: true
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: external
      spec:
        external:
          address: https://alertmanager.example.com # <- sends alerts`,
  },

  warn: {
    'severe alerts that go nowhere, as in the example of the vendor': `
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: slack
      spec:
        type: Internal
        internal:
          receivers:
            - name: devnull
            - name: slack
              slackConfigs:
                - apiURL:
                    key: apiURL
                    name: slack-apiurl
                  channel: alerts
          route:
            receiver: devnull # <- Alerts of severity 1, 2 and 3 reach nobody, while others are delivered.
            routes:
              - matchers:
                  - matchType: =~
                    name: severity_level
                    value: "^[4-9]$"
                receiver: slack`,
    'one severe level that a route takes away': `
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: webhook
      spec:
        internal:
          receivers:
            - name: devnull
            - name: webhook
              webhookConfigs:
                - url: http://webhookserver
          route:
            receiver: webhook # <- Alerts of severity 4 reach nobody, while others are delivered.
            routes:
              - matchers:
                  - name: severity_level
                    value: "4"
                receiver: devnull
              - receiver: webhook`,
    'all but the least severe taken away': `
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: webhook
      spec:
        internal:
          receivers:
            - name: devnull
            - name: webhook
              webhookConfigs:
                - url: http://webhookserver
          route:
            receiver: webhook # <- Alerts of severity 1, 2, 3 and 4 reach nobody
            routes:
              - matchers:
                  - name: severity_level
                    matchType: "!="
                    value: "9"
                receiver: devnull`,
    'a type of comparison that goes before the deprecated one': `
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: webhook
      spec:
        internal:
          receivers:
            - name: devnull
            - name: webhook
              webhookConfigs:
                - url: http://webhookserver
          route:
            receiver: devnull # <- Alerts of severity 1, 2 and 4 reach nobody
            routes:
              - matchers:
                  - name: severity_level
                    matchType: "="
                    regex: true
                    value: "3"
                receiver: webhook`,
    'a broken Alertmanager beside one that delivers': `
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: external
      spec:
        external:
          address: https://alertmanager.example.com
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: inside
      spec:
        internal:
          receivers:
            - name: devnull
          route:
            receiver: devnull # <- The routes of CustomAlertmanager/inside lead to receivers without a destination`,
    'a broken Alertmanager beside a document that does not parse': {
      manifests: `
        apiVersion: deckhouse.io/v1alpha1
        kind: CustomAlertmanager
        metadata:
          name: nothing
        spec: # <- CustomAlertmanager/nothing declares neither
          type: Internal
        ---
        apiVersion: deckhouse.io/v1alpha1
        kind: CustomAlertmanager
        metadata:
          name: other
        spec:
          type: "External`,
    },
    'a receiver that lacks something beside one that delivers': `
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: mail
      spec:
        internal:
          receivers:
            - name: webhook
              webhookConfigs:
                - url: http://webhookserver
            - name: mail
              emailConfigs:
                - to: oncall@example.com # <- \`emailConfigs\` of receiver \`mail\` in CustomAlertmanager/mail lacks \`smarthost\`.
                  from: prom@example.com
          route:
            receiver: webhook`,
    'matchers in the top route': `
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: webhook
      spec:
        internal:
          receivers:
            - name: webhook
              webhookConfigs:
                - url: http://webhookserver
          route:
            receiver: webhook
            matchers: # <- The top route of CustomAlertmanager/webhook has \`matchers\`, which the root of a tree of routes may not have.
              - name: severity_level
                value: "1"`,
    'continue in the top route': `
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: webhook
      spec:
        internal:
          receivers:
            - name: webhook
              webhookConfigs:
                - url: http://webhookserver
          route:
            receiver: webhook
            continue: true # <- has \`continue\`, which the root of a tree of routes may not have.`,
    'module prometheus switched off': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: prometheus
      spec:
        enabled: false # <- Module \`prometheus\` is switched off, so no alert is raised.
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: external
      spec:
        external:
          address: https://alertmanager.example.com`,
    'a minimal bundle': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          bundle: Minimal # <- The bundle \`Minimal\` leaves module \`prometheus\` out, so no alert is raised.`,
    'nothing, while other objects of the cluster are declared': {
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: ClusterConfiguration
        clusterType: Static
        ---
        apiVersion: deckhouse.io/v1
        kind: NodeGroup
        metadata:
          name: system
        spec:
          nodeType: Static`,
      says: 'No manifest declares where alerts go, though other objects of the cluster are declared, such as `NodeGroup/system`.',
    },
    'what does not deliver alerts': {
      manifests: `
        apiVersion: deckhouse.io/v1alpha1
        kind: GrafanaAlertsChannel
        metadata:
          name: slack
        spec:
          type: Slack
        ---
        apiVersion: deckhouse.io/v1
        kind: PrometheusRemoteWrite
        metadata:
          name: archive
        spec:
          url: https://archive.example.com
        ---
        apiVersion: deckhouse.io/v1
        kind: CustomPrometheusRules
        metadata:
          name: own
        spec:
          groups: []`,
      says: 'No manifest declares where alerts go',
    },
    'a Service without the label': {
      manifests: `
        apiVersion: v1
        kind: Service
        metadata:
          name: alertmanager
          annotations:
            prometheus.deckhouse.io/alertmanager-path-prefix: /prefix/
        ---
        apiVersion: deckhouse.io/v1
        kind: NodeGroup
        metadata:
          name: system
        spec:
          nodeType: Static`,
      says: 'No manifest declares where alerts go',
    },
  },

  fail: {
    'receivers without a destination': `
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: empty
      spec:
        internal:
          receivers:
            - name: devnull
            - name: mail
              emailConfigs: []
          route:
            receiver: devnull # <- The routes of CustomAlertmanager/empty lead to receivers without a destination, so nobody is told.
            routes:
              - receiver: mail`,
    'a receiver to which no route leads': `
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: aside
      spec:
        internal:
          receivers:
            - name: devnull
            - name: webhook
              webhookConfigs:
                - url: http://webhookserver
          route:
            receiver: devnull # <- No route of CustomAlertmanager/aside leads to receiver \`webhook\`, the one with a destination.`,
    'a receiver behind a route that takes everything': `
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: aside
      spec:
        internal:
          receivers:
            - name: devnull
            - name: webhook
              webhookConfigs:
                - url: http://webhookserver
          route:
            receiver: webhook # <- No route of CustomAlertmanager/aside leads to receiver \`webhook\`
            routes:
              - receiver: devnull
                matchers:
                  - name: alertname
                    matchType: =~
                    value: .*
              - receiver: webhook`,
    'a route to a receiver that is not declared': `
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: mail
      spec:
        internal:
          receivers:
            - name: webhook
              webhookConfigs:
                - url: http://webhookserver
          route:
            receiver: webhook
            routes:
              - receiver: mail # <- A route of CustomAlertmanager/mail leads to receiver \`mail\`, which is not declared: the whole tree of routes is refused.
              - receiver: mail`,
    'no route': `
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: mail
      spec:
        internal: # <- CustomAlertmanager/mail has no \`route\`, so no alert reaches a receiver.
          receivers:
            - name: webhook
              webhookConfigs:
                - url: http://webhookserver`,
    'a top route without a receiver': `
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: mail
      spec:
        internal:
          receivers:
            - name: webhook
              webhookConfigs:
                - url: http://webhookserver
          route:
            routes: # <- The top route of CustomAlertmanager/mail names no receiver, which it has to.
              - receiver: webhook`,
    'a mail without an address': `
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: mail
      spec:
        internal:
          receivers:
            - name: mail
              emailConfigs:
                - from: prom@example.com # <- lacks \`to\`.
                  smarthost: mx.example.com:587
          route:
            receiver: mail`,
    'a webhook without a URL': `
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: hook
      spec:
        internal:
          receivers:
            - name: hook
              webhookConfigs:
                - sendResolved: true # <- lacks \`url\` or \`urlSecret\`.
          route:
            receiver: hook`,
    'a reference to a Secret without its name': `
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: slack
      spec:
        internal:
          receivers:
            - name: slack
              slackConfigs:
                - channel: alerts # <- lacks \`apiURL\`.
                  apiURL:
                    key: url
          route:
            receiver: slack`,
    'an external Alertmanager without an address': `
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: external
      spec:
        type: External
        external: # <- CustomAlertmanager/external names no Alertmanager
          tls:
            insecureSkipVerify: true`,
    'a Service without its namespace': `
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: external
      spec:
        external:
          service: # <- CustomAlertmanager/external names no Alertmanager
            name: alertmanager`,
    'a type without its block': `
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: nothing
      spec: # <- CustomAlertmanager/nothing declares neither \`external\` nor \`internal\`, so nothing is set up.
        type: Internal`,
    'two broken Alertmanagers': `
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: first
      spec: # <- CustomAlertmanager/first declares neither
        type: Internal
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: second
      spec: # <- CustomAlertmanager/second declares neither
        type: External`,
    'the label of a Service with a value that is not watched': `
      apiVersion: v1
      kind: Service
      metadata:
        name: alertmanager
        labels:
          prometheus.deckhouse.io/alertmanager: "true" # <- of Service/alertmanager is not \`main\`, the only value that Deckhouse watches for.
      spec:
        ports:
          - port: 9093`,
    'a channel of a module that is switched off': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: observability
      spec:
        enabled: false # <- ObservabilityNotificationChannel/oncall belongs to module \`observability\`, which is switched off.
      ---
      apiVersion: observability.deckhouse.io/v1alpha1
      kind: ObservabilityNotificationChannel
      metadata:
        name: oncall
      spec:
        type: Email`,
    'a channel that declares nothing': `
      apiVersion: observability.deckhouse.io/v1alpha1
      kind: ClusterObservabilityNotificationChannel
      metadata:
        name: oncall
      spec: {} # <- ClusterObservabilityNotificationChannel/oncall declares nothing.`,
    'nothing in a cluster whose manifests are complete': {
      complete: true,
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: ClusterConfiguration
        clusterType: Static`,
      says: 'No manifest declares where alerts go.',
    },
    'an Alertmanager that this pull request removes': {
      base: `
        apiVersion: deckhouse.io/v1alpha1
        kind: CustomAlertmanager
        metadata:
          name: external
        spec:
          external:
            address: https://alertmanager.example.com`,
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: NodeGroup
        metadata:
          name: system
        spec:
          nodeType: Static`,
      says: 'No manifest declares where alerts go.',
    },
  },

  unknown: {
    'nothing beside the documents of the installer': {
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: ClusterConfiguration
        clusterType: Static`,
      says: 'No manifest declares where alerts go.',
    },
    'nothing in a cluster whose manifests are incomplete': {
      complete: false,
      manifests: `
        apiVersion: deckhouse.io/v1
        kind: NodeGroup
        metadata:
          name: system
        spec:
          nodeType: Static`,
      says: 'The manifests are declared incomplete.',
    },
    'a destination that is a placeholder': `
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: mail
      spec:
        internal:
          receivers:
            - name: mail
              emailConfigs:
                - to: \${ONCALL} # <- \`to\` in \`emailConfigs\` of receiver \`mail\` is the placeholder
                  from: prom@example.com
                  smarthost: mx.example.com:587
          route:
            receiver: mail`,
    'a secret that is no reference': `
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: slack
      spec:
        internal:
          receivers:
            - name: slack
              slackConfigs:
                - apiURL: https://hooks.slack.com/services/a/b # <- which is no reference to a key of a Secret
                  channel: alerts
          route:
            receiver: slack`,
    'a chat that is no number': `
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: telegram
      spec:
        internal:
          receivers:
            - name: telegram
              telegramConfigs:
                - chatID: -30490XXXXX # <- \`chatID\` in \`telegramConfigs\` of receiver \`telegram\` is \`-30490XXXXX\`, which is no whole number
                  botToken:
                    name: telegram
                    key: token
          route:
            receiver: telegram`,
    'an integration that is not known': `
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: discord
      spec:
        internal:
          receivers:
            - name: discord
              discordConfigs: # <- What \`discordConfigs\` of receiver \`discord\` need to deliver is not known
                - apiURL:
                    name: discord
                    key: url
          route:
            receiver: discord`,
    'a receiver of a route that is a placeholder': `
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: mail
      spec:
        internal:
          receivers:
            - name: webhook
              webhookConfigs:
                - url: http://webhookserver
          route:
            receiver: <RECEIVER> # <- The receiver of a route is the placeholder`,
    'receivers whose names are hidden': `
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: mail
      spec:
        internal:
          receivers:
            - name: \${NAME} # <- The name of a receiver is the placeholder
              webhookConfigs:
                - url: http://webhookserver
          route:
            receiver: webhook`,
    'a severity that is no text': `
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: mail
      spec:
        internal:
          receivers:
            - name: webhook
              webhookConfigs:
                - url: http://webhookserver
            - name: devnull
          route:
            receiver: webhook
            routes:
              - receiver: devnull
                matchers:
                  - name: severity_level
                    value: 4 # <- The \`value\` of a matcher is \`4\`, which is no text (quote it)`,
    'a pattern beyond the plain part': `
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: mail
      spec:
        internal:
          receivers:
            - name: webhook
              webhookConfigs:
                - url: http://webhookserver
            - name: devnull
          route:
            receiver: webhook
            routes:
              - receiver: devnull
                matchers:
                  - name: severity_level # <- Which severities \`[[:digit:]]\` matches cannot be told here
                    matchType: =~
                    value: "[[:digit:]]"`,
    'matchers in the form of Alertmanager itself': `
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: mail
      spec:
        internal:
          receivers:
            - name: webhook
              webhookConfigs:
                - url: http://webhookserver
            - name: devnull
          route:
            receiver: devnull
            routes:
              - receiver: webhook
                matchers:
                  - severity_level=~"[1-4]" # <- is text, and a mapping with \`name\`, \`matchType\` and \`value\` is read there`,
    'match in the form of Alertmanager itself': `
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: mail
      spec:
        internal:
          receivers:
            - name: webhook
              webhookConfigs:
                - url: http://webhookserver
            - name: devnull
          route:
            receiver: webhook
            routes:
              - receiver: devnull # <- \`match_re\` is not read there
                match_re:
                  severity_level: "[5-9]"`,
    'a comparison that is none': `
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: mail
      spec:
        internal:
          receivers:
            - name: webhook
              webhookConfigs:
                - url: http://webhookserver
          route:
            receiver: webhook
            routes:
              - matchers:
                  - name: severity_level
                    matchType: "==" # <- How a matcher compares is \`==\``,
    'an address that is a placeholder': `
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: external
      spec:
        external:
          address: "{{ alertmanager }}" # <- The address of the Alertmanager of CustomAlertmanager/external is the placeholder`,
    'an address that is no URL': `
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: external
      spec:
        external:
          address: alertmanager.example.com # <- which does not start with \`http://\` or \`https://\``,
    'an Alertmanager that two manifests declare differently': `
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager # <- CustomAlertmanager/one is declared differently at cluster.yml:10.
      metadata:
        name: one
      spec:
        external:
          address: https://alertmanager.example.com
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: one
      spec:
        internal:
          receivers:
            - name: devnull
          route:
            receiver: devnull`,
    'a Service that is a placeholder': `
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: external
      spec:
        external:
          service:
            namespace: \${NAMESPACE} # <- The service that CustomAlertmanager/external points at is the placeholder
            name: alertmanager`,
    'a tree of routes that is a placeholder': `
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: mail
      spec:
        internal:
          route: \${ROUTE} # <- \`route\` of CustomAlertmanager/mail is the placeholder`,
    'an inside that is a placeholder': `
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: mail
      spec:
        internal: \${INTERNAL} # <- \`internal\` of CustomAlertmanager/mail is the placeholder`,
    'labels that are a placeholder': `
      apiVersion: v1
      kind: Service
      metadata:
        name: alertmanager
        annotations:
          prometheus.deckhouse.io/alertmanager-path-prefix: /
        labels: \${LABELS} # <- What the labels of Service/alertmanager are cannot be told`,
    'a channel that is a placeholder': `
      apiVersion: observability.deckhouse.io/v1alpha1
      kind: ObservabilityNotificationChannel
      metadata:
        name: oncall
      spec: \${SPEC} # <- What ObservabilityNotificationChannel/oncall declares is the placeholder`,
    'a channel of a module whose switch is a placeholder': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: observability
      spec:
        enabled: \${ENABLED} # <- to which ObservabilityNotificationChannel/oncall belongs, is the placeholder
      ---
      apiVersion: observability.deckhouse.io/v1alpha1
      kind: ObservabilityNotificationChannel
      metadata:
        name: oncall
      spec:
        type: Email`,
    'a channel that does not parse, in a cluster whose manifests are complete': {
      complete: true,
      manifests: `
        apiVersion: observability.deckhouse.io/v1alpha1
        kind: ObservabilityNotificationChannel
        metadata:
          name: oncall
        spec:
          type: "Email`,
      says: 'A document that cannot be read as it stands may declare where alerts go.',
    },
    'severe alerts that only a document that does not parse may take': {
      manifests: `
        apiVersion: deckhouse.io/v1alpha1
        kind: CustomAlertmanager
        metadata:
          name: mild
        spec:
          internal:
            receivers:
              - name: devnull
              - name: webhook
                webhookConfigs:
                  - url: http://chat
            route:
              receiver: devnull
              routes:
                - receiver: webhook
                  matchers:
                    - name: severity_level
                      value: "9"
        ---
        apiVersion: deckhouse.io/v1alpha1
        kind: CustomAlertmanager
        metadata:
          name: severe
        spec:
          type: "Internal`,
      says: 'A document that cannot be read as it stands may declare where alerts go.',
    },
    'a good Alertmanager beside one that does not parse': {
      manifests: `
        apiVersion: deckhouse.io/v1alpha1
        kind: CustomAlertmanager
        metadata:
          name: external
        spec:
          external:
            address: https://alertmanager.example.com
        ---
        apiVersion: deckhouse.io/v1alpha1
        kind: CustomAlertmanager
        metadata:
          name: inside
        spec:
          type: "Internal`,
      says: 'A document that cannot be read as it stands may declare where alerts go.',
    },
    'nothing but a labelled Service that does not parse': {
      complete: true,
      manifests: `
        apiVersion: v1
        kind: Service
        metadata:
          labels:
            prometheus.deckhouse.io/alertmanager: "main`,
      says: 'A document that cannot be read as it stands may declare where alerts go.',
    },
    'a module whose switch is a placeholder': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: prometheus
      spec:
        enabled: \${ENABLED} # <- \`enabled\` of module \`prometheus\` is the placeholder
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: external
      spec:
        external:
          address: https://alertmanager.example.com`,
    'a bundle that is a placeholder': `
      apiVersion: deckhouse.io/v1alpha1
      kind: ModuleConfig
      metadata:
        name: deckhouse
      spec:
        settings:
          bundle: \${BUNDLE} # <- The bundle, which decides whether module \`prometheus\` is there, is the placeholder
      ---
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: external
      spec:
        external:
          address: https://alertmanager.example.com`,
    'a channel that holds a placeholder': `
      apiVersion: observability.deckhouse.io/v1alpha1
      kind: ObservabilityNotificationChannel
      metadata:
        name: oncall
      spec:
        email:
          to: [\${ONCALL}] # <- Something that ObservabilityNotificationChannel/oncall declares is a placeholder.`,
    'a label that is a placeholder': `
      apiVersion: v1
      kind: Service
      metadata:
        name: alertmanager
        labels:
          prometheus.deckhouse.io/alertmanager: \${PROMETHEUS} # <- of Service/alertmanager is the placeholder`,
  },

  'not-applicable': 'never',
})

test('a receiver may take the alerts of routes that cannot be read', () => {
  const { findings } = rowOf(
    alertDelivery,
    dedent(`
      apiVersion: deckhouse.io/v1alpha1
      kind: CustomAlertmanager
      metadata:
        name: pager
      spec:
        internal:
          receivers:
            - name: devnull
            - name: pager
              webhookConfigs:
                - url: http://pager
          route:
            receiver: devnull
            routes:
              - receiver: pager
                matchers: [{ name: severity_level, value: "1" }]
              - receiver: devnull
                routes: \${MORE}`),
  )
  const said = findings.flatMap(({ verdict, because }) => (verdict === 'pass' ? [because] : []))
  expect(said).toEqual(['Receiver `pager` of CustomAlertmanager/pager sends alerts to a webhook.'])
})
