using Blog.Browser.Chromium;
using Blog.Browser.Serving;
using Microsoft.Playwright;

namespace Blog.Browser;

/// <summary>What does not fit, or is seen by readers with settings of their own.</summary>
public sealed class WideContentTests(SampleSites sites, OneBrowser browser)
{
    // Of each kind of box: whether its content is wider, whether it scrolls when it is told to, whether focus on it
    // shows.
    private const string Scrolls = """
        selector => {
          const box = [...document.querySelectorAll(selector)].find(e => e.scrollWidth > e.clientWidth + 40);
          if (!box) return "nothing wide";
          box.focus({ focusVisible: true });
          box.scrollLeft = 30;
          const style = getComputedStyle(box);
          if (document.activeElement !== box) return "takes no focus";
          if (box.scrollLeft !== 30) return "does not scroll";
          return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1 ? "" : "focus does not show";
        }
        """;

    private const string MovingElements = """
        [...document.querySelectorAll("*")].filter(e => {
          const s = getComputedStyle(e);
          return s.animationName !== "none" || parseFloat(s.transitionDuration) > 0 || s.scrollBehavior === "smooth";
        }).length
        """;

    [Theory]
    [InlineData("paper", "pre")]
    [InlineData("paper", ".table")]
    [InlineData("plaintext", "pre")]
    [InlineData("plaintext", ".table")]
    public async Task Long_lines_of_code_and_wide_tables_scroll_in_their_box_by_keyboard(string theme, string box)
    {
        await using var open = await Everything(theme, new PageOptions(390));
        Assert.Equal("", await open.Page.EvaluateAsync<string>(Scrolls, box));
    }

    [Theory]
    [InlineData("paper", "")]
    [InlineData("paper", EverythingPage.Address)]
    [InlineData("plaintext", "")]
    [InlineData("plaintext", EverythingPage.Address)]
    public async Task Text_of_twice_the_size_makes_no_page_wider(string theme, string path)
    {
        await using var open = await browser.Open(new PageOptions(640));
        await open.GoTo(new Uri(sites[theme].Home, path));
        await open.Page.AddStyleTagAsync(new PageAddStyleTagOptions { Content = "html { font-size: 200% }" });
        Assert.InRange(
            await open.Value<double>("parseFloat(getComputedStyle(document.querySelector('main p')).fontSize)"),
            28,
            60
        );
        Assert.InRange(
            await open.Value<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"),
            -20,
            0
        );
    }

    [Theory]
    [InlineData("paper")]
    [InlineData("plaintext")]
    public async Task Where_the_system_chooses_the_colours_marked_lines_and_done_tasks_still_differ(string theme)
    {
        await using var open = await Everything(theme, new PageOptions());
        await open.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ForcedColors = ForcedColors.Active });
        Assert.Equal(
            "solid",
            await open.Value<string>("getComputedStyle(document.querySelector('.line.hl')).borderInlineStartStyle")
        );
        Assert.Equal(
            "none",
            await open.Value<string>(
                "getComputedStyle(document.querySelector('.line:not(.hl, .ins, .del)')).borderInlineStartStyle"
            )
        );
        Assert.NotEqual(
            await open.Value<string>(
                "getComputedStyle(document.querySelector('.task-list input:checked'), '::before').content"
            ),
            await open.Value<string>(
                "getComputedStyle(document.querySelector('.task-list input:not(:checked)'), '::before').content"
            )
        );
    }

    [Theory]
    [InlineData("paper")]
    [InlineData("plaintext")]
    public async Task Nothing_moves_for_those_who_asked_for_no_motion(string theme)
    {
        await using var open = await Everything(theme, new PageOptions());
        Assert.Equal(0, await open.Value<int>(MovingElements));
    }

    private async Task<OpenPage> Everything(string theme, PageOptions options)
    {
        var open = await browser.Open(options);
        await open.GoTo(new Uri(sites[theme].Home, EverythingPage.Address));
        return open;
    }
}
