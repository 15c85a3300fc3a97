// Lets people see the password they typed. The buttons are in the page, hidden, and wait for this.
for (const button of document.querySelectorAll('button[data-shows]')) {
  const input = document.getElementById(button.dataset.shows)
  const showing = (isShown) => {
    input.type = isShown ? 'text' : 'password'
    button.setAttribute('aria-pressed', String(isShown))
  }
  button.hidden = false
  button.addEventListener('click', () => {
    showing(input.type === 'password')
    input.focus()
  })
  // browsers keep only what was typed into a password field
  input.form?.addEventListener('submit', () => showing(false))
}
