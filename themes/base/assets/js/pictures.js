// A click on a picture opens it large without leaving the page. Without this it is a link to the large one.
(function () {
  "use strict";
  var words = document.currentScript.dataset;
  var dialog, picture, caption, links, at;
  function button(name, label, step) {
    var made = document.createElement("button");
    made.type = "button";
    made.className = "large-" + name;
    made.setAttribute("aria-label", label);
    made.addEventListener("click", function () { if (step) show(at + step); else dialog.close(); });
    return made;
  }
  function make() {
    dialog = document.createElement("dialog");
    dialog.className = "large";
    picture = document.createElement("img");
    caption = document.createElement("p");
    dialog.append(picture, caption, button("previous", words.previous, -1), button("next", words.next, 1), button("close", words.close));
    dialog.addEventListener("click", function (event) { if (event.target === dialog) dialog.close(); });
    dialog.addEventListener("keydown", function (event) {
      var step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (step) show(at + step);
    });
    document.body.append(dialog);
  }
  function show(index) {
    at = (index + links.length) % links.length;
    var small = links[at].querySelector("img");
    var figure = links[at].closest("figure");
    var text = figure && figure.querySelector("figcaption");
    picture.src = links[at].href;
    picture.alt = small ? small.alt : "";
    caption.textContent = text ? text.textContent : "";
    dialog.setAttribute("aria-label", picture.alt || caption.textContent || words.picture);
  }
  document.addEventListener("click", function (event) {
    var link = event.target.closest("a.enlarge");
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (!dialog || !dialog.isConnected) make();
    var gallery = link.closest(".gallery");
    links = gallery ? Array.from(gallery.querySelectorAll("a.enlarge")) : [link];
    dialog.classList.toggle("large-alone", links.length < 2);
    show(links.indexOf(link));
    dialog.showModal();
  });
})();
