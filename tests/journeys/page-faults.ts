import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds on a page, and whether it is too wide: light and dark, wide and narrow. */
export async function pageFaults(page: Page): Promise<unknown[]> {
  const faults: unknown[] = []
  const address = new URL(page.url()).pathname
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 320]) {
      // colours are judged when they have arrived, not on their way from the other scheme
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width, height: 800 })
      const axe = new AxeBuilder({ page }).setLegacyMode(true).withTags(tags)
      const { violations } = await axe.analyze()
      const found = violations.map(({ id, nodes }) => [id, nodes[0]?.html])
      const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
      if (Number(overflow) > 0) found.push(['wider by', String(overflow)])
      faults.push(...found.map((fault) => [address, colorScheme, width, ...fault]))
    }
  }
  await page.setViewportSize({ width: 1280, height: 800 })
  return faults
}
