// On pages about abuse: leaves at once, by the button or by Esc three times, and takes this page out of the history.
;(() => {
  const link = document.querySelector('[data-quick-exit]')
  if (!link) return
  const leave = () => {
    document.body.hidden = true
    location.replace(link.href)
  }
  link.addEventListener('click', (event) => {
    event.preventDefault()
    leave()
  })
  let presses = []
  addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    presses = [...presses, event.timeStamp].filter((time) => event.timeStamp - time < 2000)
    if (presses.length >= 3) leave()
  })
})()
