import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { fieldNames } from '#src/readings/forms.ts'
import { picture, place } from '#tests/readings/photos.ts'
import { setStage } from './stage.ts'
import { signIn, textAt, type Visitor } from './visitor.ts'

const { portal, visit } = setStage()
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

afterEach(async () => {
  await portal().db.deleteFrom('reading').where('submission_id', 'is not', null).execute()
  await portal().db.deleteFrom('submission').execute()
})

test.each([true, false])(
  'a photo is refused, sent, seen and replaced on the receipt, with scripts: %s',
  async (javaScriptEnabled) => {
    await using visitor = await visit({ javaScriptEnabled })
    const { page, press } = visitor
    await sendOddReading(visitor)
    const receipt = page.url()
    const field = page.getByLabel(/^Foto des Zählers: Gas/)

    await press('Foto senden')
    await page.locator('.error-summary').waitFor()
    expect(await page.title()).toMatch(/^Fehler: Zählerstände gemeldet/)
    expect(await textAt(page, '.field-error')).toContain('Wählen Sie zuerst ein Foto')
    await page.click('.error-summary a')
    await page.locator('input[type=file]:focus').waitFor()
    await field.setInputFiles(file(Buffer.from('\0\0\0\x18ftypheic'), 'IMG_2041.HEIC'))
    await press('Foto senden')
    expect(await textAt(page, '.field-error')).toContain('„Maximale Kompatibilität“')
    await field.setInputFiles(file(Buffer.alloc(12 * 1024 * 1024), 'riesig.jpg'))
    await press('Foto senden')
    expect(await textAt(page, '.field-error')).toContain('größer als 10 MB')

    const upright = picture(1600, 1200).withMetadata({ orientation: 6 })
    await field.setInputFiles(file(await upright.jpeg().toBuffer()))
    await press('Foto senden')
    expect(page.url()).toBe(`${receipt}#foto`)
    expect(await textAt(page, 'figcaption')).toMatch(/Foto erhalten \d+\. November 2026/)
    expect(await shownSize(page)).toEqual([1200, 1600])

    await page
      .getByLabel(/^Anderes Foto des Zählers: Gas/)
      .setInputFiles(file(await picture(40, 30).withExif(place).webp().toBuffer(), 'a.webp'))
    await press('Foto ersetzen')
    expect(await shownSize(page)).toEqual([40, 30])
    await visitor.expectNothingWrong()
  },
)

test('the receipt with photos is without fault, light and dark, wide and narrow', async () => {
  await using visitor = await visit()
  const { page, press } = visitor
  await sendOddReading(visitor)
  const faults = [await faultsOf(page)]
  await press('Foto senden')
  faults.push(await faultsOf(page))
  const photo = await picture(1600, 1200).jpeg().toBuffer()
  await page.locator('input[type=file]').setInputFiles(file(photo))
  await press('Foto senden')
  faults.push(await faultsOf(page))
  await page.getByRole('button', { name: 'English' }).click()
  expect(await textAt(page, '#foto')).toBe('A photo of the meter helps us')
  faults.push(await faultsOf(page))
  expect(faults.flat()).toEqual([])
  const paper = await page.pdf({ format: 'A4' })
  expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
}, 120_000)

async function sendOddReading(visitor: Visitor): Promise<void> {
  const { page, go, press } = visitor
  await signIn(visitor, 'bruno')
  await go('/zaehlerstaende')
  const gas = portal().cast.bruno.registerId('7-1:3.0.0')
  await page.fill(`#${fieldNames.value(gas)}`, '3466')
  await press('Daten senden')
  await page.locator('input[type=radio][value=reallySo]').first().check()
  await press('Daten senden')
  expect(await textAt(page, '#foto')).toBe('Ein Foto des Zählers hilft uns')
}

function file(buffer: Buffer, name = 'zaehler.jpg') {
  return { name, mimeType: 'image/jpeg', buffer }
}

/** How large the browser finds the photo that it shows. */
async function shownSize(page: Page): Promise<number[]> {
  const address = await page.locator('figure img').getAttribute('src')
  const image = page.locator(`figure img[src="${address}"]`)
  return image.evaluate(
    async (element: { decode(): Promise<void>; naturalWidth: number; naturalHeight: number }) => {
      await element.decode()
      return [element.naturalWidth, element.naturalHeight]
    },
  )
}

async function faultsOf(page: Page): Promise<unknown[]> {
  const faults: unknown[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 320]) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 800 })
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode(true)
        .withTags(tags)
        .analyze()
      faults.push(...violations.map(({ id, nodes }) => [colorScheme, width, id, nodes[0]?.html]))
      const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
      if (Number(overflow) > 0) faults.push([colorScheme, width, 'wider by', overflow])
    }
  }
  await page.setViewportSize({ width: 1280, height: 800 })
  return faults
}
