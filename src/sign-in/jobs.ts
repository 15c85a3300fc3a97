import type { JobHandler } from '#src/platform/jobs/worker.ts'
import type { Portal } from '#src/portal.ts'
import { askNewPassword, newPasswordAsked } from '#src/sign-in/new-password/ask-new-password.ts'
import { register, registration } from '#src/sign-in/registering/register.ts'

export const queues = { registration: 'registration', newPassword: 'new-password' } as const

/** What follows an answer that told nobody anything. */
export function signInJobs(portal: Portal): Record<string, JobHandler> {
  return {
    [queues.registration]: (payload) => register(portal, registration.parse(payload)),
    [queues.newPassword]: (payload) => askNewPassword(portal, newPasswordAsked.parse(payload)),
  }
}
