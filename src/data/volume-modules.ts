/** A module that keeps its data on a persistent volume and lets a ModuleConfig choose its nodes. */
export interface VolumeModule {
  readonly module: string
  /** What the taints of dedicated nodes may be named after for its pods to tolerate them, beside the module itself. */
  readonly roles: readonly string[]
  /** The settings that choose nodes, each with the settings of its tolerations, the first that speaks. */
  readonly settings: readonly { readonly selector: string; readonly tolerations: readonly string[] }[]
}

const PLAIN = [{ selector: 'nodeSelector', tolerations: ['tolerations'] }] as const

/**
 * Settings: `openapi/config-values.yaml` of each module. Roles: the strategy in the module's templates, resolved by
 * `helm_lib_tolerations`. The longterm Prometheus follows `nodeSelector` and `tolerations` where it has none of its own
 * (`modules/300-prometheus/templates/prometheus/longterm/prometheus.yaml`).
 */
export const VOLUME_MODULES: readonly VolumeModule[] = [
  {
    module: 'prometheus',
    roles: ['monitoring', 'system'],
    settings: [...PLAIN, { selector: 'longtermNodeSelector', tolerations: ['longtermTolerations', 'tolerations'] }],
  },
  { module: 'loki', roles: ['system'], settings: PLAIN },
  { module: 'upmeter', roles: ['monitoring', 'system'], settings: PLAIN },
  { module: 'openvpn', roles: ['system'], settings: PLAIN },
  { module: 'operator-trivy', roles: ['system'], settings: PLAIN },
]
