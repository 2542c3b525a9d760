using Blog.Browser.Chromium;
using Blog.Browser.Serving;

namespace Blog.Browser;

/// <summary>What Lighthouse's lists for search engines and best practices ask of a page.</summary>
public sealed class SearchEngineTests(SampleSites sites, OneBrowser browser)
{
    private const string Faults = """
        (() => {
          const all = s => [...document.querySelectorAll(s)], faults = [];
          const need = (holds, what) => { if (!holds) faults.push(what); };
          const one = s => all(s).length === 1;
          need(one("title") && document.title.length > 2 && document.title.length < 120, "one title");
          const description = document.querySelector("meta[name=description]");
          need(one("meta[name=description]") && description.content.length > 10, "one description");
          need(/^[a-z]{2}(-|$)/.test(document.documentElement.lang), "language");
          need(one("meta[name=viewport]"), "viewport");
          need(document.characterSet === "UTF-8", "UTF-8");
          need(document.compatMode === "CSS1Compat" && document.doctype, "doctype");
          need(one("h1"), "one h1");
          const canonical = document.querySelector("link[rel=canonical]");
          need(one("link[rel=canonical]") && canonical.href === location.href, "canonical address");
          need(!document.querySelector("meta[name=robots][content*=noindex]"), "may be indexed");
          for (const img of all("img")) {
            need(img.hasAttribute("alt"), "alt of " + img.src);
            need(img.hasAttribute("width") && img.hasAttribute("height"), "size of " + img.src);
            const written = img.getAttribute("width") / img.getAttribute("height");
            const real = img.naturalWidth / img.naturalHeight;
            need(!img.complete || Math.abs(written / real - 1) < 0.02, "ratio of " + img.src);
          }
          for (const a of all("a")) {
            const href = a.getAttribute("href"), text = a.textContent.trim();
            need(href && !/^javascript:/i.test(href), "address of link " + a.outerHTML);
            need(text || a.getAttribute("aria-label") || a.querySelector("img[alt]"), "words of link " + a.outerHTML);
            need(!/^(here|click here|more|this|link)$/i.test(text), "telling words of link " + a.outerHTML);
          }
          for (const e of all("nav a, button")) {
            const box = e.getBoundingClientRect(), isLarge = box.width >= 24 && box.height >= 24;
            const isInline = getComputedStyle(e).display === "inline";
            need(box.width === 0 || isLarge || isInline, "target size of " + e.outerHTML);
          }
          for (const json of all("script[type='application/ld+json']")) JSON.parse(json.textContent);
          return faults;
        })()
        """;

    public static TheoryData<string, string> Pages()
    {
        var pages = new TheoryData<string, string>();
        foreach (var theme in SampleSites.Themes)
        {
            foreach (var page in SampleSites.Pages.SkipLast(1))
                pages.Add(theme, page);
        }

        return pages;
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_has_all_that_search_engines_ask_for(string theme, string path)
    {
        await using var open = await browser.Open(new PageOptions(360));
        await open.GoTo(new Uri(sites[theme].Home, path));
        Assert.Empty(await open.Value<string[]>(Faults));
    }
}
