using System.Collections.Frozen;
using System.Collections.Immutable;
using Blog.Data;
using Blog.Data.Nodes;
using Blog.Markdown.Blocks;
using Blog.Markdown.Fragments;
using Blog.Reading.Parsing.Texts;
using Blog.Text;

namespace Blog.Editing.Reviews.Texts;

/// <summary>A review as it is written: its blocks and links with their positions, and its earlier proposals.</summary>
internal sealed record ReviewText
{
    /// <summary>The key of front matter that lists the earlier proposals.</summary>
    public const string Drafted = "drafted";

    /// <summary>The file.</summary>
    public required SourceText Source { get; init; }

    /// <summary>Where its Markdown starts.</summary>
    public required int BodyStart { get; init; }

    /// <summary>Its blocks.</summary>
    public required ImmutableArray<MarkdownBlock> Blocks { get; init; }

    /// <summary>Its links, in the order of their places.</summary>
    public required ImmutableArray<FoundLink> Links { get; init; }

    /// <summary>Its earlier proposals as front matter has them, with their identities.</summary>
    public required FrozenSet<string> Remembered { get; init; }

    /// <summary>The identities of its links.</summary>
    public ImmutableHashSet<string> Linked => Links.Select(l => l.Identity).ToImmutableHashSet(StringComparer.Ordinal);

    /// <summary>Reads a review.</summary>
    /// <param name="source">The file.</param>
    /// <param name="front">Its front matter.</param>
    /// <param name="content">Its text as it was rendered.</param>
    /// <param name="blocks">Its blocks; empty when the caller does not need them.</param>
    /// <param name="identities">Identifies its links.</param>
    public static ReviewText Read(
        SourceText source,
        FrontMatter front,
        HtmlFragment content,
        ImmutableArray<MarkdownBlock> blocks,
        Identities identities
    )
    {
        var drafted = DraftedIn(front.Values).ToList();
        return new ReviewText
        {
            Source = source,
            BodyStart = front.BodyStart,
            Blocks = blocks,
            Links =
            [
                .. LinksOf(content)
                    .SelectMany(l => identities.Of(l.Address).Select(i => new FoundLink(l.Position, i)))
                    .OrderBy(l => l.Position),
            ],
            Remembered = drafted
                .Concat(
                    drafted.Where(d => !d.StartsWith("series:", StringComparison.Ordinal)).SelectMany(identities.Of)
                )
                .ToFrozenSet(StringComparer.Ordinal),
        };
    }

    private static IEnumerable<string> DraftedIn(DataMap front) =>
        front.Find(Drafted)?.Value switch
        {
            DataList list => list.Items.OfType<DataScalar>().Select(s => s.Text.Trim()),
            DataScalar { Kind: not DataScalarKind.Null } single => [single.Text.Trim()],
            _ => [],
        };

    private static IEnumerable<(int Position, string Address)> LinksOf(HtmlFragment fragment) =>
        fragment.Holes.SelectMany(hole =>
            hole switch
            {
                LinkHole { Kind: LinkKind.Link } link => [(link.Span.Start, link.Target)],
                DirectiveHole directive => directive
                    .Attributes.Where(a => Directives.HoldsAddress(directive.Name, a.Key))
                    .Select(a => (a.Span.Start, a.Value))
                    .Concat(LinksOf(directive.Content)),
                _ => Enumerable.Empty<(int, string)>(),
            }
        );
}

/// <summary>A link in a text.</summary>
/// <param name="Position">Where it is written in the file.</param>
/// <param name="Identity">Its identity, whatever form it is written in.</param>
internal readonly record struct FoundLink(int Position, string Identity);
