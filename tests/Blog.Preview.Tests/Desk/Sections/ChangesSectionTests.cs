using System.Collections.Immutable;
using Blog.Preview.Desk.Sections;
using Blog.Preview.Sites;
using Blog.Preview.Tests.Fakes;
using Blog.Text;

namespace Blog.Preview.Tests.Desk.Sections;

public class ChangesSectionTests
{
    [Fact]
    public void A_change_has_its_files_its_pages_and_its_milliseconds()
    {
        var markup = Show(Change(["content/posts/a.md"], ["posts/a/index.html"], 4.21, 8.4));
        Assert.Contains("<li class=\"change\" id=\"change-3\">", markup, StringComparison.Ordinal);
        Assert.Contains(">11:59:30</span>", markup, StringComparison.Ordinal);
        Assert.Contains(">content/posts/a.md</button>", markup, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/posts/a/\">/posts/a/</a>", markup, StringComparison.Ordinal);
        Assert.Contains(
            "title=\"of these, 4.2 ms for the map of the site\">8.4 ms</span>",
            markup,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "<rect class=\"bar-total\" width=\"100\" height=\"6\"/>\n"
                + "<rect class=\"bar-map\" width=\"50\" height=\"6\"/>",
            markup,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Many_files_and_pages_are_counted()
    {
        var markup = Show(
            Change(
                [.. Enumerable.Range(0, 9).Select(i => $"content/{i}.md")],
                [.. Enumerable.Range(0, 25).Select(i => $"{i}/index.html")],
                1,
                2,
                errors: 2
            )
        );
        Assert.Contains("and 6 other files", markup, StringComparison.Ordinal);
        Assert.Contains("<summary>25 pages</summary>", markup, StringComparison.Ordinal);
        Assert.Contains("and 5 more", markup, StringComparison.Ordinal);
        Assert.Contains("2 errors", markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_that_no_open_page_shows_says_so() =>
        Assert.Contains(
            "no open page changed",
            Show(Change(["content/posts/a.md"], [], 1, 1)),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_site_made_again_has_no_files_to_name() =>
        Assert.Contains("made again", Show(Change([], [], 0, 0)), StringComparison.Ordinal);

    [Fact]
    public void Before_the_first_change_there_is_a_sentence() =>
        Assert.Contains("Nothing has changed", Show(), StringComparison.Ordinal);

    private static ChangeRecord Change(string[] files, string[] pages, double mapped, double total, int errors = 0) =>
        new(
            FakeDesk.Now.AddSeconds(-30),
            [.. files.Select(f => new ContentPath(f))],
            [.. pages.Select(p => new SitePath(p))],
            TimeSpan.FromMilliseconds(mapped),
            TimeSpan.FromMilliseconds(total),
            errors
        )
        {
            Version = 3,
        };

    private static string Show(params ImmutableArray<ChangeRecord> changes) =>
        new ChangesSection()
            .Show((FakeDesk.With(FakeDesk.Post("a", "title: A\ndate: 2020-12-01")) with { Changes = changes }).View)!
            .Body.Markup;
}
