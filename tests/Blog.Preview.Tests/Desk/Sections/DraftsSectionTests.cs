using Blog.Preview.Desk.Sections;
using Blog.Preview.Tests.Fakes;

namespace Blog.Preview.Tests.Desk.Sections;

public class DraftsSectionTests
{
    private static readonly (string, string)[] Files =
    [
        FakeDesk.Post("a", "title: In the works\ndate: 2020-12-18\ndraft: true", "Five words are in here."),
    ];

    [Fact]
    public void A_draft_has_its_words_its_age_and_the_way_to_its_page()
    {
        var content = new DraftsSection().Show(FakeDesk.With(Files).View)!;
        Assert.Equal(1, content.Count);
        Assert.Contains(
            "<a class=\"title\" href=\"/posts/a/\"><bdi>In the works</bdi></a>",
            content.Body.Markup,
            StringComparison.Ordinal
        );
        Assert.Contains("5 words", content.Body.Markup, StringComparison.Ordinal);
        Assert.Contains("dated 2 weeks ago", content.Body.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_without_date_says_so()
    {
        var content = new DraftsSection().Show(
            FakeDesk.With(FakeDesk.Post("a", "title: In the works\ndraft: true")).View
        )!;
        Assert.Contains("<span>no date yet</span>", content.Body.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_that_the_preview_does_not_show_has_no_link() =>
        Assert.Contains(
            "<span class=\"title\"><bdi>In the works</bdi></span>",
            new DraftsSection().Show(FakeDesk.Published(Files).View)!.Body.Markup,
            StringComparison.Ordinal
        );

    [Fact]
    public void Without_drafts_there_is_a_way_to_start_one() =>
        Assert.Contains(
            "href=\"/_blog/new\"",
            new DraftsSection().Show(FakeDesk.With().View)!.Body.Markup,
            StringComparison.Ordinal
        );

    [Fact]
    public void More_drafts_than_a_page_shows_are_counted()
    {
        var content = new DraftsSection().Show(
            FakeDesk
                .With([
                    .. Enumerable
                        .Range(0, 53)
                        .Select(i => FakeDesk.Post($"d{i}", $"title: D{i}\ndate: 2020-12-01\ndraft: true")),
                ])
                .View
        )!;
        Assert.Equal(53, content.Count);
        Assert.Contains("and 3 older ones", content.Body.Markup, StringComparison.Ordinal);
    }
}
