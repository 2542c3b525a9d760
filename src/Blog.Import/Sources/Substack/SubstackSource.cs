using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Blog.Data;
using Blog.Data.Nodes;
using Blog.Html.Tree;
using Blog.Import.Foreign;
using Blog.Import.Sources.Exports;

namespace Blog.Import.Sources.Substack;

/// <summary>Reads the export of Substack: a table of all posts, <c>posts.csv</c>, and a file of HTML for each in
/// <c>posts/</c>. Lists of subscribers and of who opened a mail are never read.</summary>
internal sealed partial class SubstackSource : IBlogSource
{
    private const string PostPattern = "/p/{slug}";

    /// <inheritdoc/>
    public string Key => "substack";

    /// <inheritdoc/>
    public string Name => "Substack";

    /// <inheritdoc/>
    public Evidence? Recognize(SourceTree tree) =>
        Table(tree) is { } table && table.Text().Head.Contains("post_id", StringComparison.Ordinal)
            ? new Evidence(100, $"there is a {table.Path.Name} with the column post_id")
            : null;

    /// <inheritdoc/>
    public ForeignBlog Read(SourceTree tree, RemarkLog remarks)
    {
        var cards = new List<ForeignCard>();
        var texts = tree.Files.Where(f => TextName().IsMatch(f.Path.Value)).ToList();
        var byId = texts
            .DistinctBy(f => IdOf(f.Path.Stem))
            .ToDictionary(f => IdOf(f.Path.Stem), StringComparer.Ordinal);
        var rows = Rows(tree, remarks);
        var known = rows.Select(r => IdOf(Value(r, "post_id"))).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<ForeignDocument> documents =
        [
            .. rows.Select(r =>
                Document(r, byId.GetValueOrDefault(IdOf(Value(r, "post_id"))), Table(tree)!, cards, remarks)
            ),
            // A text that the table does not have says nothing of who may read it.
            .. texts.Where(t => !known.Contains(IdOf(t.Path.Stem))).Select(t => Document(null, t, t, cards, remarks)),
        ];
        return new ForeignBlog(
            new ForeignSettings { PostPattern = PostPattern, BaseUrl = BaseUrl(texts) },
            documents,
            []
        )
        {
            Lists = [new(ListKind.Archive, "", "/archive"), new(ListKind.Feed, "", "/feed")],
            Cards = [.. cards.DistinctBy(c => c.Url)],
        };
    }

    private static ForeignDocument Document(
        DataMap? row,
        SourceFile? text,
        SourceFile table,
        List<ForeignCard> cards,
        RemarkLog remarks
    )
    {
        var source = (text ?? table).Path;
        var title = row is null ? null : Value(row, "title");
        var slug = SlugOf(row is null ? source.Stem : Value(row, "post_id"), text);
        var place = new ExportPlace(source, text is null ? title : null, remarks);
        var read = text is null ? [] : place.Read(text.Text().Text);
        var held =
            row is null ? "posts.csv does not have it"
            : HeldBackBy(row) is { } reason ? reason
            : SubstackText.HasPaywall(read) ? "a part of it is for those who pay"
            : null;
        if (text is null)
            place.Remark(RemarkKind.Lost, "a post without a file of its text", "an empty text");
        var matter = new ExportMatter()
            .With("title", string.IsNullOrWhiteSpace(title) ? slug.Replace('-', ' ') : title)
            .With("description", row is null ? null : Value(row, "subtitle"));
        var body = place.Write([.. Podcast(row), .. new SubstackText(place, cards).Convert(read)]);
        var kind = row is not null && Value(row, "type") == "page" ? ForeignKind.Page : ForeignKind.Post;
        return new ForeignDocument(source, kind, matter.Map, body)
        {
            Item = place.Item,
            Name = ExportNames.Of(slug, title),
            Date = row is null || Value(row, "post_date").Length == 0 ? null : Value(row, "post_date"),
            Addresses = held is null && slug.Length > 0 ? ["/p/" + slug] : [],
            HeldBackBy = held,
        };
    }

    // The sound of an episode stands above its text.
    private static ImmutableArray<HtmlNode> Podcast(DataMap? row) =>
        row is not null && ExportNames.HostOf(Value(row, "podcast_url")).Length > 0
            ? [new HtmlElement("audio").With("src", Value(row, "podcast_url"))]
            : [];

    private static string? HeldBackBy(DataMap row)
    {
        if (!Value(row, "is_published").Equals("true", StringComparison.OrdinalIgnoreCase))
            return "it is not published";
        return Value(row, "audience") switch
        {
            "everyone" => null,
            "" => "posts.csv does not say who could read it",
            var audience => $"only '{audience}' could read it",
        };
    }

    private static ImmutableArray<DataMap> Rows(SourceTree tree, RemarkLog remarks)
    {
        if (Table(tree) is not { } table)
            return [];
        var result = DataReader.Read(table.Text());
        foreach (var mistake in result.Diagnostics)
            remarks.Add(
                new Remark(
                    RemarkKind.Lost,
                    "a row that cannot be read",
                    mistake.Message,
                    table.Path,
                    mistake.Location.Line
                )
            );
        return result.Root is DataList rows ? [.. rows.Items.OfType<DataMap>()] : [];
    }

    private static SourceFile? Table(SourceTree tree) => tree.Files.FirstOrDefault(f => f.Path.Name == "posts.csv");

    // A file is named by the id of its post, which a dot and the slug may follow.
    private static string IdOf(string name) => name.Split('.')[0];

    // The table does not have it; buttons to subscribe and to share lead there.
    private static string? BaseUrl(List<SourceFile> texts) =>
        texts
            .SelectMany(t => OwnAddress().Matches(t.Text().Text).Select(m => m.Groups[1].Value.ToLowerInvariant()))
            .GroupBy(a => a)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.Key + "/")
            .FirstOrDefault();

    private static string SlugOf(string id, SourceFile? text)
    {
        var name = id.Contains('.', StringComparison.Ordinal) ? id : text?.Path.Stem ?? id;
        return name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..];
    }

    private static string Value(DataMap row, string key) => (row.Find(key)?.Value as DataScalar)?.Text ?? "";

    [GeneratedRegex(@"(?:\A|/)posts/[0-9]+[^/]*\.html\z")]
    private static partial Regex TextName();

    [GeneratedRegex(@"(https://[A-Za-z0-9.-]{1,200})/(?:subscribe\?|p/[\w-]{1,200}\?[^\x22\s]{0,200}action=share)")]
    private static partial Regex OwnAddress();
}
