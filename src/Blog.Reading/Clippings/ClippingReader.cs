using System.Collections.Immutable;
using Blog.Data;
using Blog.Data.Nodes;
using Blog.Model;
using Blog.Model.Clippings;
using Blog.Model.Dates;
using Blog.Reading.Parsing.Addresses;
using Blog.Reading.Parsing.Fields;
using Blog.Text;

namespace Blog.Reading.Clippings;

/// <summary>Reads a file of clippings.</summary>
public sealed class ClippingReader
{
    private readonly SourceText _source;
    private readonly YearMonth _month;
    private readonly List<Diagnostic> _diagnostics;

    private ClippingReader(SourceText source, YearMonth month, IEnumerable<Diagnostic> diagnostics) =>
        (_source, _month, _diagnostics) = (source, month, [.. diagnostics]);

    /// <summary>The clippings of a file and its diagnostics. Items with mistakes are left out.</summary>
    /// <param name="source">The file.</param>
    /// <param name="month">The month it is for.</param>
    public static (ClippingsRead Read, ImmutableArray<Diagnostic> Diagnostics) Read(SourceText source, YearMonth month)
    {
        var data = DataReader.Read(source);
        var reader = new ClippingReader(source, month, data.Diagnostics);
        var read = reader.Read(data.Root);
        return (read, [.. reader._diagnostics]);
    }

    private ClippingsRead Read(DataNode? root)
    {
        if (root is not null and not DataList and not DataScalar { Kind: DataScalarKind.Null })
            Report(root, "a list of clippings");
        var clippings = ImmutableArray.CreateBuilder<Clipping>();
        var items = ImmutableArray.CreateBuilder<SourceSpan>();
        foreach (var item in root is DataList list ? list.Items : [])
        {
            if (ClippingOf(item) is not { } clipping)
                continue;
            clippings.Add(clipping);
            items.Add(item.Span);
        }

        return new ClippingsRead(clippings.ToImmutable()) { Items = items.ToImmutable() };
    }

    private Clipping? ClippingOf(DataNode item) =>
        item switch
        {
            DataMap map => OfMap(new TypedMap(_source, map, ClippingKeys.All, _diagnostics), map),
            DataScalar { Kind: not DataScalarKind.Null } text => Of(text.Text.Trim(), text.Span),
            _ => Report(item, "an address, or a map with url"),
        };

    private Clipping? OfMap(TypedMap map, DataMap written)
    {
        map.ReportUnknown(DiagnosticCatalogue.ClippingKeyUnknown);
        if (map.Node("url") is null)
            return Report(written, "a clipping with url");
        return map.Text("url") is not { } url || Of(url.Trim(), map.Node("url")!.Span) is not { } clipping
            ? null
            : clipping with
            {
                Title = OneLine(map.Text("title") ?? ""),
                Note = (map.Text("note") ?? "").ReplaceLineEndings("\n").Trim(),
                Tags = TagsOf(map),
                Date = PostFields.DateOf(map, "date", TimeZoneInfo.Utc) is { } date
                    ? DateOnly.FromDateTime(date.DateTime)
                    : null,
            };
    }

    private Clipping? Of(string url, SourceSpan span)
    {
        if (ClippingAddress.Read(url) is { } identity)
            return new Clipping
            {
                Url = url,
                Identity = identity,
                Month = _month,
                Place = _source.At(span),
            };
        _diagnostics.Add(
            DiagnosticCatalogue.InvalidValue.At(_source.At(span), url, "an absolute http or https address")
        );
        return null;
    }

    private static ImmutableArray<TagName> TagsOf(TypedMap map)
    {
        var tags = map.PlacedTexts("tags", splitAtCommas: true);
        foreach (var (tag, place) in tags.Where(t => !ClippingTag.IsOne(t.Text)))
            map.ReportAt(place, DiagnosticCatalogue.InvalidTag, tag);
        return
        [
            .. tags.Where(t => ClippingTag.IsOne(t.Text)).Select(t => new TagName(t.Text)).DistinctBy(SlugMaker.OfTag),
        ];
    }

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private Clipping? Report(DataNode found, string expected)
    {
        _diagnostics.Add(DiagnosticCatalogue.ClippingsNotRead.At(_source.At(found.Span), expected, Describe(found)));
        return null;
    }

    private static string Describe(DataNode node) =>
        node switch
        {
            DataList => "a list",
            DataMap => "keys with values",
            DataScalar { Kind: DataScalarKind.Null } => "nothing",
            _ => "a single value",
        };
}

/// <summary>The content of a file of clippings.</summary>
/// <param name="Clippings">The clippings in the order written; items without an address are left out.</param>
public sealed record ClippingsRead(ImmutableArray<Clipping> Clippings)
{
    /// <summary>Where the item of each clipping stands: the whole map, or the address alone.</summary>
    public ImmutableArray<SourceSpan> Items { get; init; } = [];
}
