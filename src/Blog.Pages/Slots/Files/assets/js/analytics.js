// Counts a visit of the published site, where a reader must agree first only then. Without this nothing is counted.
(function () {
  "use strict";
  var options = JSON.parse(document.currentScript.dataset.analytics), key = "blog:consent", value = options.provider;
  if (location.hostname !== options.host) return;
  function load() {
    var script = document.createElement("script");
    if (options.queue) window._paq = (window._paq || []).concat(options.queue);
    if (options.measurement) {
      window.dataLayer = window.dataLayer || [];
      window.gtag = function () { window.dataLayer.push(arguments); };
      window.gtag("js", new Date());
      window.gtag("config", options.measurement);
    }
    script.src = options.source;
    script.async = true;
    Object.keys(options.attributes).forEach(function (name) { script.setAttribute(name, options.attributes[name]); });
    document.head.append(script);
  }
  if (!options.asksFirst) return load();
  function read() { try { return localStorage.getItem(key); } catch (e) { return null; } }
  function write(answer) { try { localStorage.setItem(key, answer); } catch (e) { /* Asked again on the next page. */ } }
  // A browser that says "do not sell or share" for its reader has answered.
  var answer = read() || (navigator.globalPrivacyControl ? "no" : null);
  var question = document.querySelector(".consent"), choice = document.querySelector(".consent-choice");
  if (answer === "yes " + value) load();
  else if (answer !== "no" && question) question.hidden = false;
  if (choice) choice.hidden = false;
  document.addEventListener("click", function (event) {
    var button = event.target.closest && event.target.closest("[data-consent]");
    if (!button || !question) return;
    if (button.dataset.consent === "ask") {
      question.hidden = false;
      question.querySelector("button").focus();
      return;
    }
    question.hidden = true;
    var agrees = button.dataset.consent === "yes", before = read();
    write(agrees ? "yes " + value : "no");
    if (agrees && before !== "yes " + value) load();
    // What is loaded can only be stopped with the page.
    if (!agrees && before === "yes " + value) location.reload();
  });
})();
