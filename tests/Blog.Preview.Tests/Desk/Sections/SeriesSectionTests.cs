using Blog.Preview.Desk.Sections;
using Blog.Preview.Tests.Fakes;

namespace Blog.Preview.Tests.Desk.Sections;

public class SeriesSectionTests
{
    private static readonly (string, string)[] Files =
    [
        (
            "content/series.yml",
            "oop:\n  title: Objects & more\n  planned:\n    - {part: 5, title: \"What <next>?\", note: in spring}\n"
        ),
        FakeDesk.Post("one", "title: One\ndate: 2020-12-01\nseries: {name: oop, part: 1}"),
        FakeDesk.Post("two", "title: Two\ndate: 2020-12-02\nseries: {name: oop, part: 2}\ndraft: true"),
    ];

    [Fact]
    public void Parts_are_written_held_back_planned_or_missing()
    {
        var markup = new SeriesSection().Show(FakeDesk.With(Files).View)!.Body.Markup;
        Assert.Contains("1 of 5 published", markup, StringComparison.Ordinal);
        Assert.Contains("2 gaps", markup, StringComparison.Ordinal);
        Assert.Contains("<li class=\"part is-written\" value=\"1\">", markup, StringComparison.Ordinal);
        Assert.Contains("<li class=\"part is-held\" value=\"2\">", markup, StringComparison.Ordinal);
        Assert.Contains("<li class=\"part is-missing\" value=\"3\">", markup, StringComparison.Ordinal);
        Assert.Contains("<li class=\"part is-missing\" value=\"4\">", markup, StringComparison.Ordinal);
        Assert.Contains("<li class=\"part is-planned\" value=\"5\">", markup, StringComparison.Ordinal);
        Assert.Contains("in spring", markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_that_is_held_back_is_no_gap_when_the_preview_hides_it() =>
        Assert.Contains(
            "<li class=\"part is-held\" value=\"2\">",
            new SeriesSection().Show(FakeDesk.Published(Files).View)!.Body.Markup,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_planned_part_is_started_from_here() =>
        Assert.Contains(
            "href=\"/_blog/new?series=oop&amp;title=What%20%3Cnext%3E%3F\"",
            new SeriesSection().Show(FakeDesk.With(Files).View)!.Body.Markup,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_part_number_of_thousands_does_not_make_thousands_of_gaps()
    {
        var series = SeriesPlaces.Of(
            FakeDesk
                .With(FakeDesk.Post("one", "title: One\ndate: 2020-12-01\nseries: {name: oop, part: 9999}"))
                .Site.Catalogue
        )[0];
        Assert.Equal((21, 9998), (series.Places.Length, series.Missing));
    }

    [Fact]
    public void A_long_series_shows_its_last_parts_and_what_is_not_published()
    {
        var markup = new SeriesSection()
            .Show(
                FakeDesk
                    .With([
                        .. Enumerable
                            .Range(1, 40)
                            .Select(i =>
                                FakeDesk.Post(
                                    $"p{i}",
                                    $"title: P{i}\ndate: 2020-12-01\nseries: {{name: a, part: "
                                        + $"{i}}}{(i == 7 ? "\ndraft: true" : "")}"
                                )
                            ),
                    ])
                    .View
            )!
            .Body.Markup;
        Assert.Contains("33 published parts before these", markup, StringComparison.Ordinal);
        Assert.Equal(7, markup.Split("<li class=\"part ").Length - 1);
        Assert.Contains("<li class=\"part is-held\" value=\"7\">", markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Series_with_gaps_come_first() =>
        Assert.Equal(
            ["b", "a"],
            SeriesPlaces
                .Of(
                    FakeDesk
                        .With(
                            FakeDesk.Post("one", "title: One\ndate: 2020-12-01\nseries: {name: a, part: 1}"),
                            FakeDesk.Post("two", "title: Two\ndate: 2020-12-01\nseries: {name: b, part: 2}")
                        )
                        .Site.Catalogue
                )
                .Select(s => s.Series.Series.Key)
        );

    [Fact]
    public void Without_series_there_is_no_such_section() =>
        Assert.Null(new SeriesSection().Show(FakeDesk.With().View));
}
