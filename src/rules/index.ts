import { ingressInlet } from './frontend-nodes/ingress-inlet.ts'
import { kubernetesVersion } from './kubernetes-version/kubernetes-version.ts'
import { masterCount } from './master-nodes/master-count.ts'
import { releaseChannel } from './release-channel/release-channel.ts'
import { updateSchedule } from './release-channel/update-schedule.ts'
import type { Rule } from './rule.ts'

export { GUIDE } from '../data/guide.ts'

/** Every rule, in the order of the guide. */
export const RULES: readonly Rule[] = [releaseChannel, updateSchedule, kubernetesVersion, masterCount, ingressInlet]
