// Runs before the first paint, so that a chosen colour scheme never flashes the other one.
(function (root) {
  root.classList.add("js");
  try {
    var scheme = localStorage.getItem("color-scheme");
    if (scheme === "light" || scheme === "dark") root.dataset.scheme = scheme;
  } catch (refused) { /* Storage may be refused; the preference of the system then stands. */ }
})(document.documentElement);
