import type { Context } from 'hono'
import { pathBelow, slugs } from '#src/paths.ts'
import { dayInBerlin } from '#src/platform/calendar.ts'
import type { Portal } from '#src/portal.ts'
import { languageOf } from '#src/sign-in/language.ts'
import { localPath } from '#src/sign-in/local-path.ts'
import { languageCookie } from '#src/sign-in/visitor.ts'
import type { View } from '#templates/view.ts'

/** What a page can still know of its surroundings when the database does not answer. */
export function viewWithoutDatabase(c: Context, portal: Portal): View {
  const { settings, paths, host, assets, clock } = portal
  return {
    language: languageOf(languageCookie(c, settings), c.req.header('accept-language')),
    paths,
    host,
    asset: (file) => assets.href(file),
    utility: {
      name: 'Kundenportal',
      shortName: 'Kundenportal',
      streetAddress: '',
      cityAddress: '',
      phone: '',
      openingHours: '',
      email: '',
      offers: { moving: false, instalmentChange: false, readingByStaff: false },
    },
    customer: undefined,
    // as far as it may stand in a link, for trying again
    path: localPath(pathBelow(settings.basePath, c.req.path)) ?? slugs.start,
    today: dayInBerlin(clock()),
  }
}
