import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { showCheckCode } from '#src/readings/receipts/check-code.ts'
import { correctionScene } from '#tests/readings/corrections/correction-scene.ts'
import { signInAs } from '#tests/support/cast.ts'

test('the receipt is a file to keep, with everything on one page and a code', async () => {
  await using scene = await correctionScene()
  const { response, text, pages, info } = await paperOf(scene)
  expect(response.headers.get('content-type')).toBe('application/pdf')
  expect(response.headers.get('content-disposition')).toBe(
    `attachment; filename="beleg-${scene.reference}.pdf"`,
  )
  expect(pages).toBe(1)
  expect(info).toMatchObject({ Title: 'Beleg über gemeldete Zählerstände', Language: 'de-DE' })
  const { check_code: code } = await scene.db
    .selectFrom('submission')
    .select('check_code')
    .executeTakeFirstOrThrow()
  for (const said of [
    scene.reference,
    showCheckCode(code),
    'Bruno Özdemir-Groß',
    '104383',
    'Am Wasserturm 3a',
    '23. November 2026, 10:30 Uhr (MEZ)',
    '7GMT0000987654',
    '4 318,207 (20.11.2025)',
    '5 466 m³',
    'geprüft',
    'localhost:3000/beleg',
  ]) {
    expect(text).toContain(said)
  }
})

test('the file of a corrected report says that it counts no longer, and names what does', async () => {
  await using scene = await correctionScene()
  const sent = await scene.correct({ ...(await scene.openCorrection()), [scene.field]: '5446' })
  const next = sent.location?.split('/').at(-1)?.split('?')[0] ?? ''
  const { text } = await paperOf(scene)
  expect(text).toContain('Sie zählen nicht mehr.')
  expect(text).toContain(`Berichtigt durch ${next}`)
})

test('it is in English for those who read English', async () => {
  await using scene = await correctionScene()
  await scene.post('/sprache', { sprache: 'en' })
  const { text, info } = await paperOf(scene)
  expect(info).toMatchObject({ Title: 'Receipt for reported meter readings', Language: 'en-GB' })
  expect(text).toContain('Check code')
})

test('it is for its owner alone', async () => {
  await using scene = await correctionScene()
  const cookie = await signInAs(scene.app, 'deniz')
  const answer = async (reference: string) => {
    const path = `/zaehlerstaende/meldungen/${reference}/beleg.pdf`
    const response = await scene.app.request(path, { headers: { cookie } })
    return [response.status, (await response.text()).replaceAll(path, '')]
  }
  expect(await answer(scene.reference)).toEqual(await answer('2026-ZZZZ-ZZZZ'))
  expect((await answer(scene.reference))[0]).toBe(404)
})

async function paperOf(scene: Awaited<ReturnType<typeof correctionScene>>) {
  const { cookie } = scene
  const response = await scene.app.request(`${scene.receipt}/beleg.pdf`, { headers: { cookie } })
  const document = await getDocumentProxy(new Uint8Array(await response.arrayBuffer()))
  const { text, totalPages } = await extractText(document, { mergePages: true })
  const { info } = await document.getMetadata()
  return { response, text: text.replace(/\s+/g, ' '), pages: totalPages, info }
}
