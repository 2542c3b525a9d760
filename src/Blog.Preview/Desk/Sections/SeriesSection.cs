using Blog.Model;
using Blog.Preview.Desk.Markup;
using Blog.Preview.Desk.Parts;

namespace Blog.Preview.Desk.Sections;

/// <summary>Every series with its parts, the planned ones and the gaps among them.</summary>
internal sealed class SeriesSection : IDeskSection
{
    private const int Most = 30;
    private const int Long = 24;
    private const int Last = 6;

    /// <inheritdoc/>
    public string Id => "series";

    /// <inheritdoc/>
    public SectionContent? Show(DeskView view)
    {
        var all = SeriesPlaces.Of(view.Catalogue);
        return all.IsEmpty
            ? null
            : new SectionContent(
                "Series",
                Html.Of($"{Html.First(all.Select(s => One(view, s)), all.Length, Most, Rest)}"),
                all.Length
            );
    }

    private static Html One(DeskView view, SeriesPlaces series) =>
        Html.Of(
            $"""
            <div class="one-series" id="series-{series.Series.Series.Slug.Value}">
            <h3>{Title(view, series)}</h3>
            <p class="document-facts">{State(series)}</p>
            <ol class="parts">{Parts(view, series)}</ol>
            </div>

            """
        );

    // Of a long series, the parts that are not published and the last few: the others need nothing.
    private static IEnumerable<Html> Parts(DeskView view, SeriesPlaces series)
    {
        var hidden =
            series.Places.Length <= Long ? 0 : series.Places.Take(series.Places.Length - Last).Count(IsPublished);
        var shown =
            hidden == 0
                ? series.Places
                : series.Places.Where((p, i) => i >= series.Places.Length - Last || !IsPublished(p));
        if (hidden > 0)
            yield return Html.Of($"""<li class="rest">{Words.Counted(hidden, "published part")} before these</li>""");
        foreach (var place in shown)
            yield return Part(view, series, place);
    }

    private static bool IsPublished(NumberedPart place) => place.Post?.State == PublishingState.Published;

    private static Html Title(DeskView view, SeriesPlaces series) =>
        view.AddressOf(series.Series.Permalink) is { } address
            ? Html.Of($"""<a class="title" href="{address}">{Html.Isolated(series.Series.Series.Title)}</a>""")
            : Html.Isolated(series.Series.Series.Title);

    private static Html State(SeriesPlaces series)
    {
        var published = series.Places.Count(IsPublished);
        var total = series.Places.Max(p => p.Number);
        Html? gaps =
            series.Missing == 0
                ? null
                : Html.Of($"""<span class="is-missing">{Words.Counted(series.Missing, "gap")}</span>""");
        return Html.Of($"""<span>{published} of {total} published</span>{gaps}""");
    }

    private static Html Part(DeskView view, SeriesPlaces series, NumberedPart place) =>
        place switch
        {
            { Post: { } post } when IsPublished(place) => Item(
                "is-written",
                place.Number,
                DocumentTitle.Of(view, post)
            ),
            { Post: { } post } => Item(
                "is-held",
                place.Number,
                Html.Of($"""{DocumentTitle.Of(view, post)} <span class="tag">{WordOf(post.State)}</span>""")
            ),
            { Title: { } title } => Item(
                "is-planned",
                place.Number,
                Html.Of(
                    $"""
                    {Html.Isolated(title)} <span class="tag">planned</span> {Write(series, title)}{Note(place.Note)}
                    """
                )
            ),
            _ => Item("is-missing", place.Number, Html.Of($"nobody has this number")),
        };

    private static Html Item(string state, int number, Html text) =>
        Html.Of(
            $"""
            <li class="part {state}" value="{number}"><span class="part-number" aria-hidden="true">{number}</span><span
            class="part-text">{text}</span></li>
            """
        );

    private static Html Write(SeriesPlaces series, string title)
    {
        var (key, name) = (Uri.EscapeDataString(series.Series.Series.Key), Uri.EscapeDataString(title));
        return Html.Of($"""<a class="write" href="/_blog/new?series={key}&amp;title={name}">write it</a>""");
    }

    private static Html? Note(string? note) =>
        note is null ? null : Html.Of($"""<span class="part-note">{Html.Isolated(note)}</span>""");

    private static string WordOf(PublishingState state) =>
        state switch
        {
            PublishingState.Draft => "draft",
            PublishingState.Future => "scheduled",
            _ => "expired",
        };

    private static Html Rest(int count) => Html.Of($"""<p class="quiet">and {Words.Number(count)} more</p>""");
}
