using System.Buffers;
using System.Collections.Immutable;
using Blog.Data;
using Blog.Data.Nodes;
using Blog.Editing.Entries;
using Blog.Markdown;
using Blog.Markdown.Code;
using Blog.Markdown.Fragments;
using Blog.Reading.Parsing.Files;
using Blog.Reading.Parsing.Texts;
using Blog.Text;

namespace Blog.Editing.Pictures;

/// <summary>A door of this room: finds the addresses of pictures of other sites in a document, and writes others in
/// their places. Safe to use from many threads.</summary>
public sealed class PictureAddresses
{
    private static readonly ImmutableArray<string> _films =
    [
        .. ".mp4 .m4v .webm .mov .ogv .mp3 .m4a .ogg .oga .opus .wav .flac".Split(' '),
    ];

    // No address has them, but what stands around one.
    private static readonly SearchValues<char> _around = SearchValues.Create("\"'<>[] \t\r\n");

    private readonly MarkdownRenderer _markdown = new(
        new MarkdownOptions { LoneAddress = Directives.LoneAddress },
        new CodeRenderer()
    );

    /// <summary>The pictures of other sites that a document shows, its cover among them, in the order of the
    /// text. Pictures in files that it includes are not among them.</summary>
    public ImmutableArray<WrittenPicture> In(SourceText document) =>
        MayHaveOne(document.Text)
            ? [.. Addresses(document).Where(a => a.IsPicture && IsRemote(a.Target)).Select(a => a.Written)]
            : [];

    /// <summary>Writes other addresses for pictures, and changes nothing else: read again, all other addresses of the
    /// document and all other front matter are the same.</summary>
    /// <param name="path">The document.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="moved">The new address for each old one.</param>
    public MovedPictures Move(ContentPath path, ReadOnlySpan<byte> bytes, ImmutableDictionary<string, string> moved)
    {
        var source = SourceText.Decode(path, bytes, out var problem);
        if (problem is not null)
            return new MovedPictures(null, []) { Mistake = problem };
        var wanted = In(source).Where(p => moved.ContainsKey(p.Address)).DistinctBy(p => p.Place.Span).ToList();
        var stays = ImmutableArray.CreateBuilder<WrittenPicture>();
        if (Moved(source, wanted, moved) is { } all)
            return new MovedPictures(all.Text, []);
        // One of them is a link elsewhere, too: each is tried alone.
        var text = source;
        foreach (var picture in wanted.OrderByDescending(p => p.Place.Span.Start))
        {
            if (Moved(text, [picture], moved) is { } next)
                text = next;
            else
                stays.Add(picture);
        }

        return new MovedPictures(text.Text, stays.ToImmutable());
    }

    private SourceText? Moved(
        SourceText source,
        IReadOnlyList<WrittenPicture> pictures,
        ImmutableDictionary<string, string> moved
    )
    {
        var splices = pictures.Select(p => new Splice(p.Place.Span.Start, p.Place.Span.Length, moved[p.Address]));
        var edited = new SourceText(source.Path, Splice.Apply(source.Text, splices));
        var starts = pictures.Select(p => p.Place.Span.Start).ToHashSet();
        var wanted = Addresses(source)
            .Select(a =>
                a.IsPicture && starts.Contains(a.Written.Place.Span.Start)
                    ? (moved[a.Target], true)
                    : (a.Target, a.IsPicture)
            );
        var matter = FrontMatter.Read(source);
        return
            Addresses(edited).Select(a => (a.Target, a.IsPicture)).SequenceEqual(wanted)
            && FrontMatter.Read(edited) is { } after
            && after.Diagnostics.Length == matter.Diagnostics.Length
            && after
                .Values.Entries.Where(e => !IsCover(e))
                .SequenceEqual(
                    matter.Values.Entries.Where(e => !IsCover(e)),
                    EqualityComparer<DataEntry>.Create((a, b) => a is not null && b is not null && SameValues.Are(a, b))
                )
            ? edited
            : null;
    }

    private static bool MayHaveOne(string text) => text.Contains("//", StringComparison.Ordinal);

    // The addresses of a document: those of its front matter, then those of its text.
    private List<FoundAddress> Addresses(SourceText source)
    {
        var matter = FrontMatter.Read(source);
        var found = new List<FoundAddress>();
        foreach (var scalar in matter.Values.Entries.Where(IsCover).SelectMany(e => Scalars(e.Value)))
            Add(scalar.Text, scalar.Span, true);
        Walk(
            PostFile.IsHtmlFile(source.Path)
                ? _markdown.RenderHtml(source, matter.BodyStart).Content
                : _markdown.Render(source, matter.BodyStart, "p").Content
        );
        return found;

        void Walk(HtmlFragment fragment)
        {
            foreach (var hole in fragment.Holes)
            {
                if (hole is LinkHole link)
                    Add(link.Target, link.Span, link.Kind == LinkKind.Image);
                else if (hole is DirectiveHole directive)
                    WalkDirective(directive);
            }
        }

        void WalkDirective(DirectiveHole directive)
        {
            foreach (var attribute in directive.Attributes.Where(a => Directives.HoldsAddress(directive.Name, a.Key)))
                Add(attribute.Value, attribute.Span, Directives.HoldsImage(attribute.Key));
            Walk(directive.Content);
        }

        // Quotes may stand around it, and HTML writes '&' as '&amp;'.
        void Add(string target, SourceSpan span, bool isPicture)
        {
            var written = source.Text.AsSpan(span.Start, span.Length);
            var at = written.IndexOf(target, StringComparison.Ordinal);
            var place = at < 0 || target.Length == 0 ? span : new SourceSpan(span.Start + at, target.Length);
            var isPlain = source.Text.AsSpan(place.Start, place.Length).IndexOfAny(_around) < 0;
            found.Add(
                new FoundAddress(
                    target,
                    isPicture && isPlain,
                    new WrittenPicture(target, source.At(place.Start, place.Length))
                )
            );
        }
    }

    private static bool IsCover(DataEntry entry) =>
        entry.Key.ToLowerInvariant()
            is "image"
                or "images"
                or "cover"
                or "thumbnail"
                or "banner"
                or "hero"
                or "feature_image"
                or "featured_image"
                or "featuredimage"
                or "og_image"
                or "header";

    private static IEnumerable<DataScalar> Scalars(DataNode node) =>
        node switch
        {
            DataScalar scalar => [scalar],
            DataList list => list.Items.SelectMany(Scalars),
            DataMap map => map.Entries.SelectMany(e => Scalars(e.Value)),
            _ => [],
        };

    private static bool IsRemote(string address)
    {
        if (
            !address.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            && !address.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            && !address.StartsWith("//", StringComparison.Ordinal)
        )
            return false;
        var path = address.Split('?', '#')[0];
        return !_films.Any(f => path.EndsWith(f, StringComparison.OrdinalIgnoreCase));
    }

    private sealed record FoundAddress(string Target, bool IsPicture, WrittenPicture Written);
}

/// <summary>A picture of another site in a document.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Place">Where the address is written.</param>
public sealed record WrittenPicture(string Address, SourceLocation Place);

/// <summary>The result of writing other addresses.</summary>
/// <param name="Text">The document's text; null when it cannot be edited.</param>
/// <param name="Stays">The pictures whose address could not be changed without changing something else: it is that of
/// a link, too.</param>
public sealed record MovedPictures(string? Text, ImmutableArray<WrittenPicture> Stays)
{
    /// <summary>Why the document cannot be edited; null when it can.</summary>
    public Diagnostic? Mistake { get; init; }
}
