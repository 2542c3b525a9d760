// Comments are loaded once a reader asks for them. Without this a link leads to them.
(function () {
  "use strict";
  var deepest = 4;
  function element(name, className, text) {
    var made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }
  function safe(address) { return /^https?:\/\//i.test(address || "") ? address : null; }
  function link(address, text, className) {
    var made = element(safe(address) ? "a" : "span", className, text);
    if (safe(address)) {
      made.href = address;
      made.rel = "nofollow ugc noopener";
    }
    return made;
  }
  // Of another site's HTML only text, paragraphs, line breaks and links are taken.
  function copy(from, to) {
    from.childNodes.forEach(function (node) {
      if (node.nodeType === 3) to.append(node.data);
      if (node.nodeType !== 1 || /^(script|style|template)$/i.test(node.localName)) return;
      var into = to;
      if (node.localName === "br" || node.localName === "p") into = to.appendChild(element(node.localName));
      if (node.localName === "a") into = to.appendChild(link(node.getAttribute("href")));
      if (node.localName !== "br") copy(node, into);
    });
  }
  function html(text) {
    var body = element("div");
    copy(new DOMParser().parseFromString(text || "", "text/html").body, body);
    return body;
  }
  function plain(text) {
    var body = element("div");
    (text || "").split(/\n+/).forEach(function (line) { body.append(element("p", "", line)); });
    return body;
  }
  function ofMastodon(answer) {
    var depths = {};
    return answer.descendants.filter(function (reply) {
      depths[reply.id] = (depths[reply.in_reply_to_id] || 0) + 1;
      return reply.visibility === "public" || reply.visibility === "unlisted";
    }).map(function (reply) {
      return {
        author: reply.account.display_name || reply.account.acct, home: reply.account.url, url: reply.url,
        date: reply.created_at, body: html(reply.content), depth: depths[reply.id] - 1
      };
    });
  }
  function ofBluesky(answer) {
    var found = [];
    (function add(replies, depth) {
      (replies || []).forEach(function (reply) {
        if (!reply.post) return;
        var author = reply.post.author, home = "https://bsky.app/profile/" + encodeURIComponent(author.handle);
        found.push({
          author: author.displayName || author.handle, home: home,
          url: home + "/post/" + encodeURIComponent(reply.post.uri.split("/").pop()),
          date: reply.post.record.createdAt, body: plain(reply.post.record.text), depth: depth
        });
        add(reply.replies, depth + 1);
      });
    })(answer.thread.replies, 0);
    return found;
  }
  function list(replies) {
    var all = element("ol", "comments-list");
    replies.forEach(function (reply) {
      var item = element("li"), head = element("p"), date = new Date(reply.date);
      item.style.marginInlineStart = Math.min(reply.depth, deepest) * 1.5 + "em";
      head.append(link(reply.home, reply.author, "comments-author"), " ");
      var time = element("time", "", date.toLocaleDateString(document.documentElement.lang || undefined));
      time.dateTime = reply.date;
      var at = link(reply.url);
      at.append(time);
      head.append(at);
      item.append(head, reply.body);
      all.append(item);
    });
    return all;
  }
  function thread(box, options) {
    var status = element("p", "", box.dataset.loading);
    status.setAttribute("role", "status");
    box.append(status);
    fetch(options.source, { credentials: "omit", referrerPolicy: "no-referrer" }).then(function (answer) {
      return answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status)));
    }).then(function (answer) {
      var replies = options.kind === "mastodon" ? ofMastodon(answer) : ofBluesky(answer);
      if (replies.length) status.replaceWith(list(replies));
      else status.textContent = box.dataset.none;
    }).catch(function () { status.textContent = box.dataset.failed; });
  }
  function discussion(box, options) {
    var script = document.createElement("script"), scheme = document.documentElement.dataset.scheme;
    script.src = options.source;
    script.async = true;
    script.crossOrigin = "anonymous";
    Object.keys(options.attributes).forEach(function (name) { script.setAttribute(name, options.attributes[name]); });
    if (scheme && options.themes) script.setAttribute(options.theme, options.themes[scheme] || "");
    box.append(script);
  }
  function show(box, options) {
    box.dataset.shown = "";
    box.querySelector("button").hidden = true;
    if (options.attributes) discussion(box, options);
    else thread(box, options);
  }
  function dress() {
    document.querySelectorAll("[data-comments]").forEach(function (box) {
      var button = box.querySelector("button"), options = JSON.parse(box.dataset.comments);
      if (!button || "shown" in box.dataset || !button.hidden) return;
      button.hidden = false;
      button.addEventListener("click", function () { show(box, options); });
      // A reader who comes back from signing in at GitHub has asked before.
      if (options.attributes && /[?&](giscus|utterances)=/.test(location.search)) show(box, options);
    });
  }
  dress();
  // Whatever changes the page in place says so with this event.
  document.addEventListener("blog:update", dress);
})();
