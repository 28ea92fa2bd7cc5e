/** The providers that the tables of this folder know, as the kinds of Deckhouse spell them. */
export type Provider =
  | 'AWS'
  | 'Azure'
  | 'GCP'
  | 'OpenStack'
  | 'Yandex'
  | 'Vsphere'
  | 'VCD'
  | 'Zvirt'
  | 'Dynamix'
  | 'HuaweiCloud'
  | 'DVP'
