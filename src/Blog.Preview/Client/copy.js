// Copies the text of a desk button to the clipboard, as rich and as plain text: an editor takes the one it prefers.
"use strict";

document.documentElement.classList.add("can-copy");

document.addEventListener("click", event => {
  const button = event.target.closest("button[data-text]");
  if (!button) return;
  const said = button.parentElement.querySelector("[role=status]") ?? document.getElementById("copied");
  const done = copy(button);
  if (said) said.textContent = done ? `${button.dataset.name ?? "It"} is on the clipboard.` : "The browser did not let it be copied. Select it and copy it by hand.";
});

// By the event and not by navigator.clipboard, which rewrites HTML, and is missing when the preview is shown to the network.
function copy(button) {
  let isTaken = false;
  const give = event => {
    event.preventDefault();
    event.stopImmediatePropagation();
    if (button.dataset.html) event.clipboardData.setData("text/html", button.dataset.html);
    event.clipboardData.setData("text/plain", button.dataset.text);
    isTaken = true;
  };
  // Some browsers copy nothing when nothing is selected.
  const selection = getSelection();
  const former = selection.rangeCount ? selection.getRangeAt(0) : null;
  selection.selectAllChildren(button);
  document.addEventListener("copy", give, true);
  try {
    document.execCommand("copy");
  } finally {
    document.removeEventListener("copy", give, true);
    selection.removeAllRanges();
    if (former) selection.addRange(former);
  }
  return isTaken;
}
