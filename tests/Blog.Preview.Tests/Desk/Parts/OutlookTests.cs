using Blog.Preview.Desk.Parts;
using Blog.Preview.Tests.Fakes;
using Blog.Text;

namespace Blog.Preview.Tests.Desk.Parts;

public class OutlookTests
{
    [Fact]
    public void A_site_without_mistakes_is_well() =>
        Assert.Contains("<h1>All is well.</h1>", Of(FakeDesk.With()), StringComparison.Ordinal);

    [Fact]
    public void Errors_stop_a_build() =>
        Assert.Contains(
            "1 error stops a build.",
            Of(FakeDesk.With(FakeDesk.Post("a", "title: A\ndate: 2020-12-01", "[x](/none/)"))),
            StringComparison.Ordinal
        );

    [Fact]
    public void Warnings_do_not() =>
        Assert.Contains(
            "1 warning, and nothing stops a build.",
            Of(FakeDesk.With(FakeDesk.Post("a", "title: A\ndate: 2020-12-01\nsummery: x"))),
            StringComparison.Ordinal
        );

    [Fact]
    public void What_comes_next_is_told() =>
        Assert.Contains(
            "1 draft in hand. Next to appear: “Soon”, in 3 days.",
            Of(
                FakeDesk.With(
                    FakeDesk.Post("a", "title: Soon\ndate: 2021-01-04"),
                    FakeDesk.Post("b", "title: Late\ndate: 2021-02-04"),
                    FakeDesk.Post("c", "title: D\ndate: 2020-12-01\ndraft: true")
                )
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void While_links_are_checked_it_says_so() =>
        Assert.Contains(
            "Links are still being checked.",
            Of(FakeDesk.With() with { IsChecked = false }),
            StringComparison.Ordinal
        );

    [Fact]
    public void Files_that_are_shown_as_they_were_are_named() =>
        Assert.Contains(
            "content/posts/a.md",
            Of(FakeDesk.With() with { Held = [new ContentPath("content/posts/a.md")] }),
            StringComparison.Ordinal
        );

    private static string Of(FakeDesk desk) => Outlook.Of(desk.View).Markup;
}
