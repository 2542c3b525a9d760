using Blog.Data;
using Blog.Model;
using Blog.Text;

namespace Blog.Pipelines.Parsing;

/// <summary>Reads front matter as a post. What is wrong becomes a diagnostic, and the best guess stands in for it.</summary>
/// <param name="source">The file.</param>
/// <param name="file">What its path says.</param>
/// <param name="options">The settings that decide how it is read.</param>
/// <param name="diagnostics">Takes what is wrong.</param>
internal sealed class PostReader(SourceText source, PostFile file, ParsingOptions options, ICollection<Diagnostic> diagnostics)
{
    private const int MostReviews = 99_999;

    /// <summary>Reads the post.</summary>
    /// <param name="values">The front matter, with the defaults of its folder.</param>
    public (Post Post, DataMap Meta) Read(DataMap values)
    {
        var held = new HeldBack(source, options.TimeZone, diagnostics).Read(values);
        var map = new TypedMap(source, held.Rest, FrontMatterKeys.Of(file.Kind), diagnostics);
        map.ReportUnknown(DiagnosticCatalogue.MisspeltKey, key => HoldingKeys.Find(key) is not null);
        var fields = new PostFields(map, options);
        var date = fields.Date("date") ?? DateOfFile();
        var series = fields.Series();
        var slug = fields.Slug() ?? SlugOfFile();
        // What is written there beside yes and no is reported.
        var isDraft = (map.Flag("draft") ?? false) || held.IsHeldBack || file.IsHeldBack;
        var canonical = fields.Url("canonical");
        var post = new Post
        {
            Source = source.Path,
            Kind = file.Kind,
            Title = Title(map),
            Slug = slug,
            Permalink = fields.Permalink() ?? PermalinkMaker.Make(Pattern(), slug, date, SeriesSlug(series), file.Folder),
            Date = date ?? Missing(map, isDraft),
            Updated = fields.Updated(date),
            Expires = Earlier(fields.Date("expires"), held.Until),
            IsDraft = isDraft,
            HeldBackBy = held.By ?? (held.IsHeldBack ? null : file.HeldBackBy),
            PublishFrom = held.From,
            Reach = held.Reach,
            Description = map.Text("description") is { } description ? OneLine(description) : null,
            Tags = fields.Tags(),
            Categories = map.Texts("categories", splitAtCommas: true),
            Series = series,
            Canonical = canonical,
            CrossPosts = fields.CrossPosts(date, canonical),
            RedirectFrom = fields.RedirectFrom(),
            Month = file.Kind == PostKind.Review ? fields.Month() ?? MonthOfFile(slug) ?? MonthOf(date) : null,
            Number = file.Kind == PostKind.Review ? map.WholeNumber("number", 1, MostReviews) : null,
            Image = fields.Image(),
            ShowToc = map.Flag("toc"),
            Language = map.Text("lang"),
            Authors = fields.Authors(),
            Id = map.Text("id"),
            IsNewsletter = map.Flag("newsletter"),
            Layout = map.Text("layout"),
        };
        return (post, MetaOf(map));
    }

    private static DateTimeOffset? Earlier(DateTimeOffset? one, DateTimeOffset? other) =>
        other < one || one is null ? other : one;

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static Slug? SeriesSlug(SeriesReference? series) => series is null ? null : SlugMaker.OfTitle(series.Name);

    private static DataMap MetaOf(TypedMap map) =>
        DataMap.Empty with { Entries = map.Unknown.AddRange(map.Map("meta", []) is null ? [] : ((DataMap)map.Node("meta")!).Entries) };

    private string Title(TypedMap map)
    {
        if (map.Text("title") is { } title && !string.IsNullOrWhiteSpace(title))
            return OneLine(title);
        // A title of another type was reported already.
        if (map.Node("title") is null or DataScalar)
            diagnostics.Add(DiagnosticCatalogue.MissingTitle.At(source.At(0, 0)));
        return file.Name;
    }

    private DateTimeOffset? DateOfFile() => file.Date is null ? null : DateReader.Read(file.Date, options.TimeZone);

    private YearMonth? MonthOfFile(Slug slug) => YearMonth.Read(file.Name) ?? YearMonth.Read(slug.Value);

    private static YearMonth? MonthOf(DateTimeOffset? date) => date is { } moment ? YearMonth.Of(moment) : null;

    // A draft gets its date when it is published.
    private DateTimeOffset? Missing(TypedMap map, bool isDraft)
    {
        if (file.Kind != PostKind.Page && !isDraft && map.Node("date") is null)
            diagnostics.Add(DiagnosticCatalogue.MissingDate.At(source.At(0, 0)));
        return null;
    }

    private Slug SlugOfFile() => Slug.IsValid(file.Name) ? new Slug(file.Name) : SlugMaker.OfTitle(file.Name);

    private string Pattern() => file.Kind switch
    {
        PostKind.Post => options.Permalinks.Posts,
        PostKind.Review => options.Permalinks.Reviews,
        _ => options.Permalinks.Pages,
    };
}
