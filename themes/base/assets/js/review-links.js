// Filters the links of all reviews by words, month and source. Without it every link is there all the same: the form answers to nothing else.
(function () {
  "use strict";
  var form = document.querySelector(".link-filter");
  if (!form || !window.URLSearchParams) return;
  var words = form.dataset;
  var fields = { q: form.elements.q, month: form.elements.month, source: form.elements.source };
  var contents = document.querySelector(".link-contents");
  var none = document.querySelector(".link-none");
  var status = form.querySelector("[role=status]");
  var links = [];
  var waiting;

  // As one would type it: no capitals, no accents.
  function plain(text) {
    return text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  }

  function collect() {
    var names = {};
    links = Array.prototype.map.call(document.querySelectorAll(".reviewed-link"), function (item) {
      var group = item.closest(".link-group");
      var host = item.dataset.host;
      var name = (item.querySelector(".reviewed-link-host") || group.querySelector(".link-group-name")).textContent.trim();
      if (!names[host] || names[host] === host) names[host] = name;
      return { item: item, group: group, month: item.dataset.month, host: host, text: plain(item.textContent + " " + name + " " + host) };
    });
    var chosen = fields.source.value;
    fields.source.length = 1;
    Object.keys(names)
      .sort(function (a, b) { return names[a].localeCompare(names[b]) || (a < b ? -1 : 1); })
      .forEach(function (host) { fields.source.add(new Option(names[host], host)); });
    fields.source.value = chosen;
    if (fields.source.selectedIndex < 0) fields.source.value = "";
  }

  function show() {
    clearTimeout(waiting);
    var wanted = plain(fields.q.value).split(/\s+/).filter(Boolean);
    var month = fields.month.value;
    var host = fields.source.value;
    var groups = new Map();
    var count = 0;
    links.forEach(function (link) {
      var isShown = (!month || link.month === month) && (!host || link.host === host)
        && wanted.every(function (word) { return link.text.indexOf(word) >= 0; });
      link.item.hidden = !isShown;
      if (isShown) count++;
      groups.set(link.group, groups.get(link.group) || isShown);
    });
    groups.forEach(function (isShown, group) { group.hidden = !isShown; });
    // While links are left out, the contents would lead to what is not there.
    contents.hidden = count < links.length;
    none.hidden = count > 0;
    var said = count < links.length ? words.shown : count === 1 ? words.one : words.other;
    status.textContent = said.replace("{0}", count).replace("{1}", links.length);
  }

  function remember() {
    var query = new URLSearchParams(location.search);
    Object.keys(fields).forEach(function (name) {
      var value = fields[name].value.trim();
      if (value) query.set(name, value);
      else query.delete(name);
    });
    var text = query.toString();
    history.replaceState(history.state, "", location.pathname + (text ? "?" + text : "") + location.hash);
    // The other order of the same links keeps what is looked for.
    document.querySelectorAll(".link-orders a").forEach(function (link) { link.search = text; });
  }

  function recall() {
    var query = new URLSearchParams(location.search);
    Object.keys(fields).forEach(function (name) {
      fields[name].value = query.get(name) || "";
      if (fields[name].selectedIndex < 0) fields[name].value = "";
    });
  }

  function change() {
    show();
    remember();
  }

  form.addEventListener("input", function () {
    clearTimeout(waiting);
    waiting = setTimeout(change, 120);
  });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    change();
  });
  form.addEventListener("reset", function () {
    setTimeout(function () {
      change();
      fields.q.focus();
    });
  });

  collect();
  recall();
  change();
  // Whatever changes the page in place says so with this event.
  document.addEventListener("blog:update", function () {
    form.hidden = false;
    collect();
    show();
  });
})();
