/** Modules that Deckhouse brings (the folders below `modules`, 2024 to 2026): names that labels of nodes may end with. */
export const BUILT_IN_MODULES: ReadonlySet<string> = new Set(
  `admission-policy-engine alb basic-auth ceph-csi cert-manager chrony cilium-hubble cni-cilium cni-flannel
  cni-simple-bridge console control-plane-manager csi-vsphere dashboard deckhouse deckhouse-tools delivery descheduler
  documentation extended-monitoring external-module-manager flow-schema ingress-nginx istio keepalived kube-dns
  kube-proxy l2-load-balancer local-path-provisioner log-shipper loki metallb monitoring-applications monitoring-custom
  monitoring-deckhouse monitoring-kubernetes monitoring-kubernetes-control-plane monitoring-ping multitenancy-manager
  namespace-configurator network-gateway network-policy-engine node-local-dns node-manager okmeter openvpn
  operator-prometheus operator-trivy pod-reloader prometheus prometheus-metrics-adapter prometheus-pushgateway registry
  registry-packages-proxy runtime-audit-engine secret-copier service-with-healthchecks snapshot-controller
  terraform-manager upmeter user-authn user-authz vertical-pod-autoscaler virtualization`.split(/\s+/),
)
