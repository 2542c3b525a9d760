// Everything here is a convenience: without it the page reads the same.
(function () {
  "use strict";
  var root = document.documentElement;
  var words = document.currentScript.dataset;
  var systemDark = matchMedia("(prefers-color-scheme: dark)");

  function isDark() {
    return root.dataset.scheme ? root.dataset.scheme === "dark" : systemDark.matches;
  }

  function store(scheme) {
    try {
      if (scheme) localStorage.setItem("color-scheme", scheme);
      else localStorage.removeItem("color-scheme");
    } catch (refused) { /* The choice then lasts for this page only. */ }
  }

  var button = document.querySelector(".scheme-switch");
  function showScheme() {
    button.setAttribute("aria-pressed", String(isDark()));
    // The colour around the page follows the page, also when it differs from the system.
    document.querySelectorAll("meta[name=theme-color]").forEach(function (meta) {
      if (!meta.dataset.media) meta.dataset.media = meta.media;
      meta.media = !root.dataset.scheme ? meta.dataset.media
        : meta.dataset.media.indexOf(root.dataset.scheme) > 0 ? "all" : "not all";
    });
  }
  if (button) {
    button.addEventListener("click", function () {
      var dark = !isDark();
      // Choosing what the system prefers anyway goes back to following the system.
      if (dark === systemDark.matches) {
        delete root.dataset.scheme;
        store(null);
      } else {
        root.dataset.scheme = dark ? "dark" : "light";
        store(root.dataset.scheme);
      }
      showScheme();
    });
    systemDark.addEventListener("change", showScheme);
    showScheme();
  }

  function addCopyButtons() {
    if (!navigator.clipboard) return;
    document.querySelectorAll("figure.code").forEach(function (figure) {
      if (figure.querySelector(".copy")) return;
      var copy = document.createElement("button");
      copy.type = "button";
      copy.className = "copy";
      copy.textContent = words.copy;
      copy.setAttribute("aria-label", words.copyLabel);
      copy.addEventListener("click", function () {
        // Of a session what was typed, and no marks of notes. A line end would run what is pasted in a terminal.
        var code = figure.querySelector("code").cloneNode(true);
        code.querySelectorAll(".t-p, .out, .code-note").forEach(function (part) { part.remove(); });
        navigator.clipboard.writeText(code.textContent.replace(/\n$/, "")).then(function () {
          copy.textContent = words.copied;
          copy.setAttribute("aria-label", words.copied);
          setTimeout(function () {
            copy.textContent = words.copy;
            copy.setAttribute("aria-label", words.copyLabel);
          }, 2000);
        });
      });
      figure.appendChild(copy);
    });
  }

  // Marks the section being read in the table of contents.
  var observer;
  function markSections() {
    if (observer) observer.disconnect();
    var links = document.querySelectorAll(".toc-margin a");
    if (!links.length || !("IntersectionObserver" in window)) return;
    var byId = {};
    links.forEach(function (link) { byId[decodeURIComponent(link.hash.slice(1))] = link; });
    observer = new IntersectionObserver(function (entries) {
      entries.forEach(function (entry) {
        if (!entry.isIntersecting) return;
        links.forEach(function (link) { link.removeAttribute("aria-current"); });
        byId[entry.target.id].setAttribute("aria-current", "true");
      });
    }, { rootMargin: "0px 0px -75% 0px" });
    Object.keys(byId).forEach(function (id) {
      var heading = document.getElementById(id);
      if (heading) observer.observe(heading);
    });
  }

  function showCopyLinks() {
    if (!navigator.clipboard) return;
    document.querySelectorAll(".copy-link button[hidden]").forEach(function (copy) {
      var name = copy.textContent;
      copy.hidden = false;
      copy.addEventListener("click", function () {
        navigator.clipboard.writeText(copy.dataset.link).then(function () {
          copy.textContent = copy.dataset.copied;
          setTimeout(function () { copy.textContent = name; }, 2000);
        });
      });
    });
  }

  addCopyButtons();
  showCopyLinks();
  markSections();
  // Whatever changes the page in place says so with this event.
  document.addEventListener("blog:update", function () {
    addCopyButtons();
    showCopyLinks();
    markSections();
  });
})();
