// The switch between light and dark, and a button that copies code. The page reads the same without them.
(function () {
  "use strict";
  var root = document.documentElement;
  var words = document.currentScript.dataset;
  var systemDark = matchMedia("(prefers-color-scheme: dark)");
  var button = document.querySelector(".scheme-switch");

  function isDark() {
    return root.dataset.scheme ? root.dataset.scheme === "dark" : systemDark.matches;
  }

  function showScheme() {
    button.setAttribute("aria-pressed", String(isDark()));
  }

  button.addEventListener("click", function () {
    var scheme = isDark() ? "light" : "dark";
    // Choosing what the system prefers anyway goes back to following the system.
    var follows = (scheme === "dark") === systemDark.matches;
    if (follows) delete root.dataset.scheme;
    else root.dataset.scheme = scheme;
    try {
      if (follows) localStorage.removeItem("color-scheme");
      else localStorage.setItem("color-scheme", scheme);
    } catch (refused) { /* The choice then lasts for this page only. */ }
    showScheme();
  });
  systemDark.addEventListener("change", showScheme);
  showScheme();

  if (!navigator.clipboard) return;
  function addCopyButtons() {
    document.querySelectorAll("figure.code").forEach(function (figure) {
      if (figure.querySelector(".copy")) return;
      var copy = document.createElement("button");
      copy.type = "button";
      copy.className = "copy";
      function say(word, label) {
        copy.textContent = word;
        copy.setAttribute("aria-label", label);
      }
      say(words.copy, words.copyLabel);
      copy.addEventListener("click", function () {
        // Of a session what was typed, and no marks of notes. A line end would run what is pasted in a terminal.
        var code = figure.querySelector("code").cloneNode(true);
        code.querySelectorAll(".t-p, .out, .code-note").forEach(function (part) { part.remove(); });
        navigator.clipboard.writeText(code.textContent.replace(/\n$/, "")).then(function () {
          say(words.copied, words.copied);
          setTimeout(say, 2000, words.copy, words.copyLabel);
        });
      });
      figure.appendChild(copy);
    });
  }
  addCopyButtons();
  // Whatever changes the page in place says so with this event.
  document.addEventListener("blog:update", addCopyButtons);
})();
