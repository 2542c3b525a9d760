// A player is loaded where its picture is, once a reader asks for it. Without this the picture links to its site.
(function () {
  "use strict";
  function load(card, box) {
    var frame = document.createElement("iframe");
    frame.src = card.dataset.player;
    frame.title = card.dataset.frame;
    frame.allow = "autoplay; encrypted-media; fullscreen; picture-in-picture";
    frame.allowFullscreen = true;
    frame.referrerPolicy = "strict-origin-when-cross-origin";
    box.replaceChildren(frame);
    frame.focus();
  }
  function dress() {
    document.querySelectorAll("[data-player]").forEach(function (card) {
      var box = card.querySelector(".card-image");
      if (!box || box.querySelector(".card-play, iframe")) return;
      var button = document.createElement("button");
      button.type = "button";
      button.className = "card-play";
      button.title = card.dataset.play;
      button.setAttribute("aria-label", card.dataset.play);
      button.addEventListener("click", function () { load(card, box); });
      box.append(button);
    });
  }
  dress();
  // Whatever changes the page in place says so with this event.
  document.addEventListener("blog:update", dress);
})();
