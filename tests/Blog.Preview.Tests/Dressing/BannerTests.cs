using System.Globalization;
using System.Text.RegularExpressions;
using Blog.Model;
using Blog.Preview.Dressing;

namespace Blog.Preview.Tests.Dressing;

public sealed class BannerTests
{
    private const string Markup = "<style>.*?</style>|<[^>]*>";

    private static readonly DateTimeOffset Now = At("2026-11-11T09:30:00+01:00");

    [Theory]
    [InlineData(PublishingState.Draft, null, null, "Draft: a build leaves it out until draft: true is removed.")]
    [InlineData(
        PublishingState.Draft,
        "2026-11-01T00:00:00+01:00",
        null,
        "Draft: a build leaves it out until draft: true is removed."
    )]
    [InlineData(
        PublishingState.Draft,
        "2026-11-14T09:30:00+01:00",
        null,
        "Draft: a build leaves it out until draft: true is removed, and then until 14 November 2026, 09:30 (in 3 days)."
    )]
    [InlineData(
        PublishingState.Future,
        "2026-11-14T09:30:00+01:00",
        null,
        "Scheduled: published on 14 November 2026, 09:30 (in 3 days). A build before then leaves it out."
    )]
    [InlineData(
        PublishingState.Expired,
        "2026-01-01T00:00:00+01:00",
        "2026-03-01T00:00:00+01:00",
        "Expired: a build leaves it out since 1 March 2026, 00:00 (8 months ago), as expires says."
    )]
    [InlineData(PublishingState.Published, "2026-01-01T00:00:00+01:00", null, "")]
    public void It_says_why_a_build_leaves_it_out_and_until_when(
        PublishingState state,
        string? date,
        string? expires,
        string words
    ) => Assert.Equal(words, Regex.Replace(Banner.HtmlOf(new(state, DateOf(date), DateOf(expires), Now)), Markup, ""));

    [Fact]
    public void It_is_a_note_in_its_own_style_that_is_not_printed()
    {
        var html = Banner.HtmlOf(new(PublishingState.Draft, null, null, Now));
        Assert.StartsWith(
            "<aside aria-label=\"Preview\" data-blog-banner style=\"all:initial;",
            html,
            StringComparison.Ordinal
        );
        Assert.Contains("<div role=\"note\" ", html, StringComparison.Ordinal);
        Assert.Contains("@media print", html, StringComparison.Ordinal);
        Assert.Contains(">draft: true</span> is removed.</div></aside>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_published_document_has_none() =>
        Assert.Equal("", Banner.HtmlOf(new(PublishingState.Published, Now, null, Now)));

    private static DateTimeOffset? DateOf(string? moment) => moment is null ? null : At(moment);

    private static DateTimeOffset At(string moment) => DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture);
}
