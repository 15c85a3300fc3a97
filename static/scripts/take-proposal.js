// A tap on "12 354 übernehmen" puts the value into its field. Without this script the same button
// sends the form to the check, which answers with the value in place.
document.addEventListener('click', (event) => {
  const button = event.target.closest('[data-take-proposal]')
  if (!button) return
  event.preventDefault()
  let input
  for (const pair of button.value.split(' ')) {
    const [registerId, value] = pair.split('=')
    input = document.getElementById(`stand-${registerId}`)
    input.value = value
    input.dispatchEvent(new Event('input', { bubbles: true }))
  }
  input?.focus()
})
