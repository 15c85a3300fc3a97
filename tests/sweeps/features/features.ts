import type { SweepScene } from '../scene.ts'
import { accessFeature } from './access.ts'
import { instalmentFeature } from './affairs/instalments.ts'
import { movingFeature } from './affairs/moving.ts'
import { readingByStaffFeature } from './affairs/reading-by-staff.ts'
import { consumptionFeature } from './consumption.ts'
import { customerFeature } from './customers.ts'
import { declarationFeature } from './declarations.ts'
import { documentFeature, ownDataFeature } from './documents.ts'
import type { SweptFeature } from './feature.ts'
import { helpFeature } from './help.ts'
import { inboxFeature } from './inbox.ts'
import { inquiryFeature } from './inquiries.ts'
import { legalTextFeature } from './legal-texts.ts'
import { machineFeature } from './machines.ts'
import { mailboxFeature } from './mailbox.ts'
import { overviewFeature } from './overview.ts'
import { correctionFeature } from './readings/corrections.ts'
import { readingFeature } from './readings.ts'
import { secondFactorFeature } from './second-factor.ts'
import { signInFeature, signOutFeature } from './sign-in.ts'
import { staffFeature, staffSignOutFeature } from './staff.ts'
import { startFeature } from './start.ts'

/** Every part of the portal, as the sweeps walk it; signing out comes last. */
export const features: SweptFeature[] = [
  machineFeature,
  startFeature,
  helpFeature,
  legalTextFeature,
  declarationFeature,
  signInFeature,
  overviewFeature,
  consumptionFeature,
  readingFeature,
  correctionFeature,
  documentFeature,
  ownDataFeature,
  readingByStaffFeature,
  customerFeature,
  accessFeature,
  instalmentFeature,
  secondFactorFeature,
  inquiryFeature,
  movingFeature,
  mailboxFeature,
  inboxFeature,
  staffFeature,
  staffSignOutFeature,
  signOutFeature,
]

export const allRows = features.flatMap(({ rows }) => rows)

/** Everything that any form could ask for. */
export function completeFields(scene: SweepScene): Record<string, string> {
  return Object.assign({}, ...features.map((feature) => feature.completeFields?.(scene) ?? {}))
}

/** A path at which there is something to do. */
export function livingPath(scene: SweepScene, route: string): string {
  const living = features.map((feature) => feature.livingPaths?.(scene)[route])
  return living.find((path) => path !== undefined) ?? route
}
