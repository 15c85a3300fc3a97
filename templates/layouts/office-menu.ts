import type { OfficePaths } from '#src/office-paths.ts'
import type { IconName } from '#templates/components/icon.tsx'
import type { StaffRole } from '#templates/view.ts'

/** A page of the back office's menu. */
export type OfficeMenuKey = 'inquiries' | 'staff' | 'audit' | 'ownAccess'

interface OfficeMenuEntry {
  key: OfficeMenuKey
  words: string
  /** What one does there, in a sentence. */
  about: string
  icon: IconName
  href: (paths: OfficePaths) => string
  /** Shown to these only. */
  role?: StaffRole
}

interface OfficeMenuPart {
  id: string
  title: string
  entries: OfficeMenuEntry[]
}

/** What the back office offers, part by part; a new page adds its line here. */
export const officeMenu: OfficeMenuPart[] = [
  {
    id: 'taeglich',
    title: 'Täglich',
    entries: [
      {
        key: 'inquiries',
        words: 'Anliegen',
        about: 'Was Kundinnen und Kunden fragen: aufnehmen, beantworten, abschließen.',
        icon: 'mail',
        href: (paths) => paths.inquiries(),
      },
    ],
  },
  {
    id: 'einrichten',
    title: 'Einrichten',
    entries: [
      {
        key: 'staff',
        words: 'Mitarbeitende',
        about: 'Wer hier arbeiten darf: einladen, Rolle geben, Zugang beenden.',
        icon: 'key',
        href: (paths) => paths.staff(),
        role: 'admin',
      },
      {
        key: 'audit',
        words: 'Protokoll',
        about: 'Wer was wann getan oder angesehen hat.',
        icon: 'clock',
        href: (paths) => paths.audit(),
        role: 'admin',
      },
    ],
  },
]
