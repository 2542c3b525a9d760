using Blog.Browser.Chromium;

namespace Blog.Browser.Preview;

public sealed class RandomMorphTests(OneBrowser browser)
{
    // Attributes are sorted, since their order means nothing; noscript is text where scripts run.
    private const string Plain = """
        window.plain = root => {
          const copy = root.cloneNode(true);
          const walk = node => {
            for (const element of node.querySelectorAll("*")) {
              const attributes = [...element.attributes].sort((a, b) => a.name < b.name ? -1 : 1);
              for (const attribute of attributes) element.removeAttributeNode(attribute);
              for (const attribute of attributes) element.setAttributeNode(attribute);
              if (element.content instanceof DocumentFragment) walk(element.content);
            }
          };
          walk(copy);
          return copy.innerHTML;
        };
        window.bodies = [];
        document.addEventListener("blog:update", () => bodies.push(plain(document.body)));
        """;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Whatever_it_was_before_the_page_is_what_a_fresh_one_would_be(int seed)
    {
        var trees = new RandomTrees(seed);
        await using var live = await LivePage.Open(browser, "/blog/x/", trees.Next());
        await live.Run(Plain);
        for (var i = 0; i < 150; i++)
        {
            var body = trees.Next();
            await live.Write(body);
            var fresh = await live.Page.EvaluateAsync<string>(
                "html => plain(new DOMParser().parseFromString(html, 'text/html').body)",
                live.Server.Dressed("/blog/x/")
            );
            Assert.Equal(fresh, await live.Value<string>("bodies.pop()"));
        }

        Assert.True(await live.IsSamePage());
    }
}
