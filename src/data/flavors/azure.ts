import { climb, type Ladder, type Shape } from './ladder.ts'

/**
 * VM sizes of Azure: series as letters, features and version of the name (`Standard_D4as_v5` is of `Das_v5`), and sizes.
 * Source: `cluster-autoscaler/cloudprovider/azure/azure_instance_types.go` of kubernetes/autoscaler at 55c37cd5
 * (2026-08-22), generated from the API of Azure; every size of these series was compared. The table cuts memory down to
 * whole GiB: `D1`, `DS1` have 3.5 GiB and `B1ls` has half a GiB. Series for accelerators, high performance computing
 * and large memory (`N`, `H`, `M`, `G`) are left out.
 */
const LADDERS: readonly Ladder[] = [
  ['A_v2', 2, '1 2 4 8'],
  ['Am_v2', 8, '2 4 8'],
  ['Bals_v2 Bls_v2', 2, '2 4 8 16 32'],
  ['Bas_v2 Bs_v2', 4, '2 4 8 16 32'],
  ['Bats_v2 Bpts_v2 Bts_v2', 0.5, '2'],
  ['Bls', 0.5, '1'],
  ['Bms', 4, '1=1/2 2 4 8 12 16 20'],
  ['Bpls_v2', 2, '2 4 8 16'],
  ['Bps_v2', 4, '2 4 8 16'],
  ['Bs', 1, '1 2=2/4'],
  ['D DS', 7, '1=1/3.5 2=2/7 3=4/14 4=8/28 11=2/14 12=4/28 13=8/56 14=16/112'],
  ['DC_v2', 4, '8'],
  ['DCads_cc_v5 DCas_cc_v5', 4, '4 8 16 32 48 64 96'],
  [
    'DCads_v5 DCads_v6 DCas_v5 DCas_v6 DCeds_v5 DCes_v5 D_v5 Da_v4 Dads_v5 Dads_v6 Das_v4 Das_v5 Das_v6 Dd_v5 Dds_v5 Dpds_v6 Dps_v6 Ds_v5',
    4,
    '2 4 8 16 32 48 64 96',
  ],
  ['DCds_v3 DCs_v3', 8, '1 2 4 8 16 24 32 48'],
  ['DCeds_v6 DCes_v6', 4, '2 4 8 16 32 48 64 96 128'],
  ['DCs_v2', 4, '1 2 4'],
  ['DS_v2 D_v2', 7, '1=1/3.5 2=2/7 3=4/14 4=8/28 5=16/56 11=2/14 12=4/28 13=8/56 14=16/112 15=20/140'],
  ['DS_v2_Promo D_v2_Promo', 7, '2=2/7 3=4/14 4=8/28 5=16/56 11=2/14 12=4/28 13=8/56 14=16/112'],
  ['D_v3 D_v4 Dd_v4 Dds_v4 Ds_v3 Ds_v4 Fas_v6', 4, '2 4 8 16 32 48 64'],
  ['Dads_v7 Das_v7', 4, '2 4 8 16 32 48 64 96 128 160'],
  ['Dalds_v6 Dals_v6 Dlds_v5 Dls_v5 Dplds_v6 Dpls_v6', 2, '2 4 8 16 32 48 64 96'],
  ['Dalds_v7 Dals_v7', 2, '2 4 8 16 32 48 64 96 128 160'],
  ['Dds_v6 Ds_v6', 4, '2 4 8 16 32 48 64 96 128 192'],
  ['Dlds_v6 Dls_v6', 2, '2 4 8 16 32 48 64 96 128'],
  ['Dpds_v5 Dps_v5', 4, '2 4 8 16 32 48 64=64/208'],
  ['Dplds_v5 Dpls_v5 Fals_v6', 2, '2 4 8 16 32 48 64'],
  ['ECads_cc_v5 ECas_cc_v5', 8, '4 8 16 20 32=32/192 48 64 96=96/672'],
  ['ECads_v5 ECas_v5', 8, '2 4 8 16 20 32=32/192 48 64 96=96/672'],
  ['ECads_v6 ECas_v6 Ebds_v5 Ebs_v5 Epds_v6 Eps_v6', 8, '2 4 8 16 32 48 64 96=96/672'],
  ['ECeds_v5 ECes_v5', 8, '2 4 8 16 32 48 64 128=128/768'],
  ['ECeds_v6 ECes_v6 Fams_v6', 8, '2 4 8 16 32 48 64'],
  ['ECiads_v5 ECias_v5 Eias_v4', 7, '96'],
  ['ECieds_v5 ECies_v5', 6, '128'],
  ['E_v3 Es_v3', 8, '2 4 8 16 20 32 48 64=64/432'],
  ['E_v4 Ed_v4 Eds_v4 Es_v4', 8, '2 4 8 16 20 32 48 64=64/504'],
  ['E_v5 Ea_v4 Eads_v5 Eads_v6 Eas_v4 Eas_v5 Eas_v6 Ed_v5 Eds_v5 Es_v5', 8, '2 4 8 16 20 32 48 64 96=96/672'],
  ['Eads_v7 Eas_v7', 8, '2 4 8 16 32 48 64 96 128 160'],
  ['Eds_v6 Es_v6', 8, '2 4 8 16 20 32 48 64 96 128'],
  ['Ei_v3 Eis_v3', 6.75, '64'],
  ['Ei_v5 Eid_v5 Eids_v5 Eis_v5', 8, '104=104/672'],
  ['Eiads_v5 Eias_v5 Eibds_v5 Eibs_v5', 6, '112'],
  ['Eids_v4 Eis_v4', 6.3, '80'],
  ['Eids_v6 Eis_v6', 8, '192=192/1832'],
  ['Epds_v5 Eps_v5', 8, '2 4 8 16 20 32=32/208'],
  ['F Fs', 2, '1 2 4 8 16'],
  ['FXmds', 21, '4 12 24 36 48'],
  ['FXmds_v2 FXms_v2', 21, '2 4 8 12 16 24 32 48 64 96=96/1832'],
  ['Fads_v7 Fas_v7', 4, '1 2 4 8 16 32 48 64 80'],
  ['Falds_v7 Fals_v7', 2, '1 2 4 8 16 32 48 64 80'],
  ['Famds_v7 Fams_v7', 8, '1 2 4 8 16 32 48 64 80'],
  ['Fs_v2', 2, '2 4 8 16 32 48 64 72'],
  ['Laos_v4', 8, '2 4 8 12 16 24 32'],
  ['Las_v3 Ls_v2 Ls_v3', 8, '8 16 32 48 64 80'],
  ['Las_v4 Ls_v4', 8, '2 4 8 16 32 48 64 80 96'],
  ['Ls', 8, '4 8 16 32'],
]

/** Sizes with a part of their vCPU switched off: `E8-4s_v5` has the memory of `E8s_v5` and 4 vCPU. */
const CONSTRAINED: readonly (readonly [series: string, sizes: string])[] = [
  ['DS_v2', '11-1 12-1 12-2 13-2 13-4 14-4 14-8'],
  ['Eads_v7 Eas_v7 Eds_v6 Es_v6', '4-2 8-2 8-4 16-4 16-8 32-8 32-16 64-16 64-32 96-24 96-48 128-32 128-64'],
  ['Eads_v5 Eas_v4 Eas_v5 Eds_v5 Es_v5', '4-2 8-2 8-4 16-4 16-8 32-8 32-16 64-16 64-32 96-24 96-48'],
  ['Eds_v4 Es_v3 Es_v4', '4-2 8-2 8-4 16-4 16-8 32-8 32-16 64-16 64-32'],
  ['Eads_v6', '96-24 96-48'],
  ['Famds_v7 Fams_v7', '2-1 4-1 4-2 8-2 8-4 16-4 16-8 32-8 32-16 64-16 64-32'],
  ['FXmds_v2 FXms_v2', '4-2 8-2 8-4 12-6 16-4 16-8 24-6 24-12 32-8 32-16 48-12 48-24 64-16 64-32 96-24 96-48'],
]

/** The B series earns credits; its baseline is a part of the vCPU. */
const SHARED = /^B[a-z]*(?:_v\d+)?$/

const NAME = /^Standard_([A-Z]+)([1-9]\d*)(-[1-9]\d*)?([a-z]*(?:_[A-Za-z0-9]+)*)$/

const shapeOf = climb(LADDERS, Number)

/** The shape of a VM size such as `Standard_D4s_v5`. */
export function azureFlavor(name: string): (Shape & { readonly shared: boolean }) | undefined {
  const [, letters = '', size = '', part = '', features = ''] = NAME.exec(name) ?? []
  const series = letters + features
  const shape = shapeOf(series, size)
  if (shape === undefined || part === '') return shape && { ...shape, shared: SHARED.test(series) }
  const offered = CONSTRAINED.some(
    ([all, sizes]) => all.split(' ').includes(series) && sizes.split(' ').includes(size + part),
  )
  return offered ? { cpu: Number(part.slice(1)), gib: shape.gib, shared: SHARED.test(series) } : undefined
}
