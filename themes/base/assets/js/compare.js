// Lays the second of two pictures over the first, as far as a slider says. Without this they stand one below the other.
(function () {
  "use strict";
  function dress() {
    document.querySelectorAll(".compare").forEach(function (box) {
      var pictures = box.querySelectorAll("img");
      if (pictures.length !== 2 || box.querySelector("input")) return;
      var label = document.createElement("label");
      var slider = document.createElement("input");
      label.textContent = box.dataset.compare;
      slider.type = "range";
      slider.value = 50;
      slider.addEventListener("input", function () { box.style.setProperty("--at", slider.value + "%"); });
      label.append(slider);
      box.append(label);
      box.classList.add("compare-on");
      pictures[1].classList.add("compare-over");
    });
  }
  dress();
  document.addEventListener("blog:update", dress);
})();
