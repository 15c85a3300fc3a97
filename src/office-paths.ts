/** Every address of the back office, once; `pathsUnder(…).office` makes links of them. */
export const officeSlugs = {
  home: '/verwaltung',
  signIn: '/verwaltung/anmelden',
  code: '/verwaltung/anmelden/code',
  secondFactor: '/verwaltung/zweiter-faktor',
  signOut: '/verwaltung/abmelden',
  forgotPassword: '/verwaltung/passwort-vergessen',
  newPassword: '/verwaltung/passwort-neu/:token',
  ownAccess: '/verwaltung/zugang',
  endSession: '/verwaltung/zugang/sitzungen/:session/ende',
  inquiries: '/verwaltung/anliegen',
  inquiry: '/verwaltung/anliegen/:reference',
  inquiryAnswer: '/verwaltung/anliegen/:reference/antwort',
  inquiryNote: '/verwaltung/anliegen/:reference/notiz',
  inquiryStep: '/verwaltung/anliegen/:reference/schritt',
  inquiryFile: '/verwaltung/anliegen/:reference/datei/:file',
  staff: '/verwaltung/mitarbeitende',
  staffRole: '/verwaltung/mitarbeitende/:member/rolle',
  staffInvitation: '/verwaltung/mitarbeitende/:member/einladung',
  staffFactorReset: '/verwaltung/mitarbeitende/:member/zweiter-faktor/ruecksetzung',
  staffEnd: '/verwaltung/mitarbeitende/:member/ende',
  audit: '/verwaltung/protokoll',
  auditCsv: '/verwaltung/protokoll.csv',
} as const

export type OfficePaths = ReturnType<typeof officePathsUnder>

/** Links below a base path ('' or '/portal'). */
export function officePathsUnder(basePath: string) {
  const at = (slug: string): string => `${basePath}${slug}`
  const filled = (slug: string, name: string, value: string): string =>
    at(slug.replace(`:${name}`, encodeURIComponent(value)))
  return {
    home: () => at(officeSlugs.home),
    signIn: (returnTo?: string) =>
      returnTo === undefined || returnTo === officeSlugs.home
        ? at(officeSlugs.signIn)
        : `${at(officeSlugs.signIn)}?weiter=${encodeURIComponent(returnTo)}`,
    code: () => at(officeSlugs.code),
    secondFactor: () => at(officeSlugs.secondFactor),
    signOut: () => at(officeSlugs.signOut),
    forgotPassword: () => at(officeSlugs.forgotPassword),
    newPassword: (token: string) => filled(officeSlugs.newPassword, 'token', token),
    ownAccess: () => at(officeSlugs.ownAccess),
    endSession: (session: string) => filled(officeSlugs.endSession, 'session', session),
    inquiries: () => at(officeSlugs.inquiries),
    inquiry: (reference: string) => filled(officeSlugs.inquiry, 'reference', reference),
    inquiryAnswer: (reference: string) => filled(officeSlugs.inquiryAnswer, 'reference', reference),
    inquiryNote: (reference: string) => filled(officeSlugs.inquiryNote, 'reference', reference),
    inquiryStep: (reference: string) => filled(officeSlugs.inquiryStep, 'reference', reference),
    inquiryFile: (reference: string, file: string) =>
      `${filled(officeSlugs.inquiry, 'reference', reference)}/datei/${file}`,
    staff: () => at(officeSlugs.staff),
    staffRole: (member: string) => filled(officeSlugs.staffRole, 'member', member),
    staffInvitation: (member: string) => filled(officeSlugs.staffInvitation, 'member', member),
    staffFactorReset: (member: string) => filled(officeSlugs.staffFactorReset, 'member', member),
    staffEnd: (member: string) => filled(officeSlugs.staffEnd, 'member', member),
    audit: () => at(officeSlugs.audit),
    auditCsv: () => at(officeSlugs.auditCsv),
  }
}
