using System.Collections.Immutable;
using Blog.Data;
using Blog.Data.Nodes;
using Blog.Model;
using Blog.Model.Dates;
using Blog.Reading.Parsing.Addresses;
using Blog.Reading.Parsing.Dates;
using Blog.Reading.Parsing.Fields;
using Blog.Reading.Parsing.Files;
using Blog.Reading.Parsing.Visibility;
using Blog.Text;
using Blog.Text.Characters;

namespace Blog.Reading.Parsing;

/// <summary>Reads front matter as a post. A mistake becomes a diagnostic and is replaced by the best guess.</summary>
/// <param name="source">The file.</param>
/// <param name="file">The facts that its path gives.</param>
/// <param name="options">The settings that decide how it is read.</param>
/// <param name="diagnostics">Collects the diagnostics.</param>
internal sealed class PostReader(
    SourceText source,
    PostFile file,
    ParsingOptions options,
    ICollection<Diagnostic> diagnostics
)
{
    private const int MostReviews = 99_999;

    /// <summary>Reads the post.</summary>
    /// <param name="values">The front matter, with the defaults of its folder.</param>
    /// <param name="heading">Reads the heading at the start of the text, in a language (null for the site's), which
    /// serves as title when front matter has none. Returns null when there is none.</param>
    public PostRead Read(DataMap values, Func<string?, string?>? heading = null)
    {
        var held = new HeldBack(source, options.TimeZone, diagnostics).Read(values);
        var map = new TypedMap(source, held.Rest, FrontMatterKeys.Of(file.Kind), diagnostics, blankIsLeftOut: true);
        map.ReportUnknown(DiagnosticCatalogue.MisspeltKey, key => HoldingKeys.Find(key) is not null);
        var fields = new PostFields(map, options);
        var addresses = new AddressFields(map, options.Home);
        var date = fields.Date("date") ?? DateOfFile();
        var (series, slug) = (fields.Series(), fields.Slug() ?? SlugOfFile());
        // Values other than yes and no are reported.
        var isDraft = (map.Flag("draft") ?? false) || held.IsHeldBack || file.IsHeldBack || addresses.HasNoPage;
        var canonical = fields.Url("canonical");
        var language = LanguageField.Read(map, "lang") ?? file.Language;
        var title = Title(map, () => heading?.Invoke(language));
        var categories = map.Texts("categories", splitAtCommas: true);
        var parts = new PermalinkParts(slug, date)
        {
            Title = title,
            Name = file.Name,
            Series = SeriesSlug(series),
            Folder = file.Folder,
            Categories = categories,
        };
        var permalink = addresses.Permalink(parts) ?? Usual(parts);
        var post = new Post
        {
            Source = source.Path,
            Kind = file.Kind,
            Title = title,
            Slug = SlugInItsLanguage(slug),
            Permalink = permalink,
            Date = date ?? Missing(map, isDraft),
            Updated = fields.Updated(date),
            Expires = Earlier(fields.Date("expires"), held.Until),
            IsDraft = isDraft,
            HeldBackBy = held.By ?? (held.IsHeldBack ? null : file.HeldBackBy),
            PublishFrom = held.From,
            Reach = permalink == Permalink.NotFound && held.Reach < Reach.Unlisted ? Reach.Unlisted : held.Reach,
            Description = map.Text("description") is { } description ? OneLine(description) : null,
            Tags = fields.Tags(),
            Categories = categories,
            Series = series,
            Canonical = canonical,
            CrossPosts = fields.CrossPosts(date, canonical),
            RedirectFrom = addresses.RedirectFrom(permalink),
            Month = file.Kind == PostKind.Review ? fields.Month() ?? MonthOfFile(slug) ?? MonthOf(date) : null,
            Number = file.Kind == PostKind.Review ? map.WholeNumber("number", 1, MostReviews) : null,
            Image = fields.Image(),
            SocialCard = map.Flag("social_card") ?? true,
            ShowToc = map.Flag("toc"),
            HasFormulas = map.Flag("math"),
            Language = language,
            Authors = fields.Authors(),
            Id = fields.Id(),
            IsNewsletter = map.Flag("newsletter"),
            Comments = CommentsField.Read(map),
            Layout = map.Text("layout"),
        };
        return new PostRead(post, MetaOf(map), map.Places.ToImmutableDictionary(StringComparer.Ordinal));
    }

    private static DateTimeOffset? Earlier(DateTimeOffset? one, DateTimeOffset? other) =>
        other < one || one is null ? other : one;

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static Slug? SeriesSlug(SeriesReference? series) => series is null ? null : SlugMaker.OfTitle(series.Name);

    // The author's own keys, then those of 'meta', then those of the same maps of other generators.
    private static DataMap MetaOf(TypedMap map)
    {
        if (map.Unknown.IsEmpty && map.Node("meta") is null)
            return DataMap.Empty;
        var entries = map.Unknown.ToList();
        var keys = entries.Select(e => e.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var maps = OtherGenerators
            .MetaMaps.Select(name =>
                map.Unknown.FirstOrDefault(e => e.Key.Equals(name, StringComparison.OrdinalIgnoreCase))?.Value
                as DataMap
            )
            .Prepend(map.Map("meta", DataKeys.None) is null ? null : (DataMap)map.Node("meta")!);
        foreach (var entry in maps.OfType<DataMap>().SelectMany(m => m.Entries))
        {
            if (keys.Add(entry.Key))
                entries.Add(entry);
        }

        return DataMap.Empty with
        {
            Entries = [.. entries],
        };
    }

    private string Title(TypedMap map, Func<string?> heading)
    {
        if (map.Text("title") is { } title)
            return OneLine(title);
        if (heading() is { } found)
            return OneLine(found);
        // A title of another type was reported already.
        if (map.Node("title") is not null)
            return file.Name;
        if (file.Date is null || NameWords.Of(file.Name) is not { } words)
        {
            diagnostics.Add(DiagnosticCatalogue.MissingTitle.At(source.At(0, 0)));
            return file.Name;
        }

        diagnostics.Add(DiagnosticCatalogue.TitleFromName.At(source.At(0, 0), words));
        return words;
    }

    // pages/404.md is the page that hosts show for addresses that lead nowhere.
    private Permalink Usual(PermalinkParts parts) =>
        file is { Kind: PostKind.Page, Name: "404", Folder: "" } && !IsTranslation
            ? Permalink.NotFound
            : InItsLanguage(PermalinkMaker.Make(Pattern(), parts));

    // As in Hugo and Zola, pages in other languages have a folder of their own.
    private Permalink InItsLanguage(Permalink permalink) =>
        IsTranslation ? new Permalink($"/{file.Language!.ToLowerInvariant()}{permalink.Value}") : permalink;

    // Ids in feeds and files of issues are made from slugs, and a translation is another document.
    private Slug SlugInItsLanguage(Slug slug) =>
        IsTranslation ? new Slug($"{slug.Value}.{file.Language!.ToLowerInvariant()}") : slug;

    private bool IsTranslation =>
        file.Language is { } language && !language.Equals(options.Language, StringComparison.OrdinalIgnoreCase);

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

    private Slug SlugOfFile() =>
        ComposedText.Of(file.Name) is var name && Slug.IsValid(name) ? new Slug(name) : SlugMaker.OfTitle(name);

    private string Pattern() =>
        file.Kind switch
        {
            PostKind.Post => options.Permalinks.Posts,
            PostKind.Review => options.Permalinks.Reviews,
            _ => options.Permalinks.Pages,
        };
}

/// <summary>A document's front matter.</summary>
/// <param name="Post">The post as its front matter describes it.</param>
/// <param name="Meta">The author's own keys.</param>
/// <param name="Places">Where its values stand, by the key's first name.</param>
internal sealed record PostRead(Post Post, DataMap Meta, ImmutableDictionary<string, SourceLocation> Places);

/// <summary>Makes a title of a file's name, as Jekyll does.</summary>
internal static class NameWords
{
    /// <summary>
    /// The words of a name, each with a capital: <c>my-first-post</c> gives My First Post. Null for a name without
    /// letters.
    /// </summary>
    public static string? Of(string name)
    {
        var words = name.Split(['-', '_', ' '], StringSplitOptions.RemoveEmptyEntries);
        return words.Any(w => w.Any(char.IsLetter))
            ? string.Join(' ', words.Select(w => string.Concat(w[..1].ToUpperInvariant(), w[1..])))
            : null;
    }
}
