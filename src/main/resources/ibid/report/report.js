(() => {
  const form = document.querySelector('.filter');
  const items = [...document.querySelectorAll('.item')];
  const none = document.getElementById('none');
  const apply = () => {
    const data = new FormData(form);
    const severities = data.getAll('severity');
    const rule = data.get('rule');
    const words = data.get('text').trim().toLowerCase();
    const narrowed = severities.length < 3 || rule || data.get('found');
    let shown = 0;
    for (const item of items) {
      let left = 0;
      for (const finding of item.querySelectorAll('.finding')) {
        const fits = severities.includes(finding.dataset.severity) && (!rule || rule === finding.dataset.rule);
        finding.hidden = !fits;
        left += fits ? 1 : 0;
      }
      const visible = (left > 0 || !narrowed) && item.textContent.toLowerCase().includes(words);
      item.hidden = !visible;
      shown += visible ? 1 : 0;
    }
    none.hidden = shown > 0 || items.length === 0;
  };
  form.hidden = false;
  form.addEventListener('input', apply);
  form.addEventListener('submit', event => event.preventDefault());
  apply();
})();
