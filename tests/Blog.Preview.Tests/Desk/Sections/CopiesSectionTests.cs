using Blog.Preview.Desk.Sections;
using Blog.Preview.Tests.Fakes;

namespace Blog.Preview.Tests.Desk.Sections;

public class CopiesSectionTests
{
    [Fact]
    public void What_is_due_comes_before_what_is_planned_and_leads_to_its_rendition()
    {
        var desk = FakeDesk.With(
            FakeDesk.Post("soon", "title: Soon\ndate: 2020-12-30\ncrossposts: {to: dev, after: 3w}"),
            FakeDesk.Post("due", "title: Due <b>\ndate: 2020-12-01\ncrossposts: {to: medium, after: 3w}")
        );
        var content = new CopiesSection().Show(desk.View)!;
        Assert.Equal(2, content.Count);
        var markup = content.Body.Markup;
        Assert.Contains("<b>due, 10 days ago</b>", markup, StringComparison.Ordinal);
        Assert.Contains(
            "<a class=\"title\" href=\"/_blog/crossposts/due/medium\"><bdi>Due &lt;b&gt;</bdi></a>",
            markup,
            StringComparison.Ordinal
        );
        Assert.True(
            markup.IndexOf("due, ", StringComparison.Ordinal)
                < markup.IndexOf("planned, in 2 weeks", StringComparison.Ordinal),
            markup
        );
    }

    [Theory]
    [InlineData("found: astray", "<b>without a canonical link</b>")]
    [InlineData(
        "found: astray\n    canonical: https://medium.com/p/3f2a9c1b7d4e",
        "<b>its canonical link leads elsewhere</b>"
    )]
    [InlineData("found: moved", "<b>moved to another address</b>")]
    [InlineData("found: gone", "<b>gone</b>")]
    [InlineData(
        "source: 00\n    found: astray",
        "<b>changed here since it was copied, and without a canonical link</b>"
    )]
    public void What_was_found_there_is_said(string entry, string said) =>
        Assert.Contains(
            said,
            new CopiesSection()
                .Show(
                    FakeDesk
                        .With(
                            FakeDesk.Post(
                                "a",
                                "title: A\ndate: 2020-12-01\ncrossposts: https://medium.com/p/3f2a9c1b7d4e"
                            ),
                            (
                                "content/crossposts.lock.yml",
                                $"posts/a.md:\n  medium:\n    url: https://medium.com/p/3f2a9c1b7d4e\n    {entry}\n"
                            )
                        )
                        .View
                )!
                .Body.Markup,
            StringComparison.Ordinal
        );

    [Fact]
    public void Where_all_is_published_there_is_nothing_to_do() =>
        Assert.Contains(
            "Nothing to do: 1 post here and elsewhere",
            new CopiesSection()
                .Show(
                    FakeDesk
                        .With(
                            FakeDesk.Post(
                                "a",
                                "title: A\ndate: 2020-12-01\ncrossposts: https://medium.com/p/3f2a9c1b7d4e"
                            )
                        )
                        .View
                )!
                .Body.Markup,
            StringComparison.Ordinal
        );

    [Fact]
    public void Without_copies_there_is_no_such_section() =>
        Assert.Null(new CopiesSection().Show(FakeDesk.With(FakeDesk.Post("a", "title: A\ndate: 2020-12-01")).View));
}
