using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Blog.Html.Tree;
using Blog.Import.Foreign;
using Blog.Import.Sources.Exports;
using Blog.Text;

namespace Blog.Import.Sources.Medium;

/// <summary>The page of a story. Microformats (h-entry) say what is what.</summary>
internal sealed partial class MediumPage
{
    // A story without a title is longer than what one answers to another's.
    private const int LongestResponse = 250;

    private const string Host = "medium.com";

    private readonly ExportPlace _place;
    private readonly ImmutableArray<HtmlNode> _tree;
    private readonly HtmlElement? _body;

    /// <summary>The page of a file.</summary>
    public MediumPage(ContentPath path, string html, RemarkLog remarks)
    {
        _place = new ExportPlace(path, null, remarks);
        _tree = _place.Read(html);
        _body = _tree.First(e => e.HasClass("e-content")) ?? _tree.First(e => e.Attribute("data-field") == "body");
    }

    /// <summary>The title; null for none.</summary>
    public string? Title => Words("p-name");

    /// <summary>Who wrote it; null where the page does not say it.</summary>
    public ForeignAuthor? Author =>
        _tree.First(e => e.HasClass("p-author")) is { } link && TreeEdits.Words(link) is { } name
            ? new ForeignAuthor(ExportNames.WithoutMail(name), [], link.Attribute("href"))
            : null;

    // A page that answers another story has no title of its own: what stands for it is how its text begins. A poem or
    // a picture may look the same.
    private bool MayBeResponse =>
        !IsDraft
        && _body is not null
        && !_body.Descendants().Any(e => e.HasClass("graf--title") || IsHeading(e))
        && TreeEdits.Words(_body) is { } words
        && words.Count(' '.Equals) < LongestResponse
        && Title?.TrimEnd('…', '.') is { Length: > 0 } title
        && words.StartsWith(title, StringComparison.Ordinal);

    private bool IsDraft => _place.Source.Name.StartsWith("draft_", StringComparison.Ordinal);

    private string Id => MediumLinks.IdOf(_place.Source.Stem);

    private string? Published => _tree.First(e => e.HasClass("dt-published"))?.Attribute("datetime");

    private string? Canonical => _tree.First(e => e.HasClass("p-canonical"))?.Attribute("href");

    /// <summary>Whether a page is one of Medium's export.</summary>
    public static bool IsStory(string html) =>
        html.Contains("h-entry", StringComparison.Ordinal)
        && (html.Contains("e-content", StringComparison.Ordinal) || html.Contains("graf", StringComparison.Ordinal));

    /// <summary>The story.</summary>
    /// <param name="links">Knows the other stories.</param>
    /// <param name="cards">Gets what its links to other pages know.</param>
    public ForeignDocument Document(MediumLinks links, List<ForeignCard> cards)
    {
        var summary = Words("p-summary");
        var text = new MediumText(Title, summary, links, cards);
        if (_body is null)
            _place.Remark(RemarkKind.Lost, "a page without a story", "an empty text");
        var matter = new ExportMatter()
            .With("title", Title ?? NameInFile().Replace('-', ' '))
            .With("description", summary)
            .With("authors", Author is { } author ? [author.Name] : [])
            .WithImage(Cover?.Attribute("src"), Cover?.Attribute("alt"))
            .With("canonical", IsHere(Canonical) ? null : Canonical);
        return new ForeignDocument(
            _place.Source,
            ForeignKind.Post,
            matter.Map,
            _place.Write(text.Convert(_body?.Children ?? []))
        )
        {
            Name = ExportNames.Of(SlugOf(Canonical), NameInFile(), Title),
            Date = Published ?? DateInFile(),
            HeldBackBy =
                IsDraft ? "it is a draft at Medium"
                : MayBeResponse ? "it may be a response to another's story"
                : null,
            Copy = IsDraft ? null : new ForeignCopy(Address, Published),
        };
    }

    // Where the story was first published elsewhere, the link of its date leads to the copy.
    private string Address => IsHere(Canonical) ? Canonical! : $"https://{Host}/p/{Id}";

    private HtmlElement? Cover => _body?.Descendants().FirstOrDefault(e => e.Attribute("data-is-featured") == "true");

    // Publications have domains of their own, and the id of the story ends each address of it there.
    private bool IsHere(string? address)
    {
        var host = ExportNames.HostOf(address);
        return host == Host
            || host.EndsWith("." + Host, StringComparison.Ordinal)
            || (host.Length > 0 && ExportNames.PathOf(address)!.EndsWith("-" + Id, StringComparison.Ordinal));
    }

    private string? SlugOf(string? address)
    {
        var slug = ExportNames.PathOf(address)?.TrimEnd('/').Split('/')[^1] ?? "";
        return slug.EndsWith("-" + Id, StringComparison.Ordinal) ? slug[..^(Id.Length + 1)] : null;
    }

    private string? DateInFile() =>
        DateInName().Match(_place.Source.Name) is { Success: true } match ? match.Groups[1].Value : null;

    private string NameInFile()
    {
        var name = DateInName().Replace(_place.Source.Stem.Replace("draft_", "", StringComparison.Ordinal), "");
        return Id.Length > 0 ? name[..^(Id.Length + 1)] : name;
    }

    private string? Words(string name) => TreeEdits.Words(_tree.First(e => e.HasClass(name)));

    private static bool IsHeading(HtmlElement element) => element.Name is ['h', >= '1' and <= '6'];

    [GeneratedRegex(@"\A([0-9]{4}-[0-9][0-9]-[0-9][0-9])_")]
    private static partial Regex DateInName();
}
