using System.Collections.Immutable;
using Blog.Data.Nodes;
using Blog.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Blog.Data.Yaml;

/// <summary>Turns the parser's marks, which count from the start of the stretch it was given, into places of the whole
/// source text.</summary>
/// <param name="source">The source text.</param>
/// <param name="whole">The stretch that is YAML.</param>
/// <param name="indents">The spaces that were added for the parser.</param>
internal sealed class YamlPlaces(SourceText source, SourceSpan whole, YamlIndents indents)
{
    /// <summary>The places of a stretch that the parser was given as it is.</summary>
    public YamlPlaces(SourceText source, SourceSpan whole)
        : this(source, whole, YamlIndents.None) { }

    /// <summary>The spaces that were added for the parser.</summary>
    public YamlIndents Indents => indents;

    /// <summary>The same places with other spaces.</summary>
    public YamlPlaces With(YamlIndents others) => new(source, whole, others);

    /// <summary>The source text.</summary>
    public SourceText Source => source;

    /// <summary>The stretch that is YAML.</summary>
    public SourceSpan Whole => whole;

    /// <summary>Where an event stands, with its anchor and tag.</summary>
    public SourceSpan Of(ParsingEvent found) => Between(found.Start, found.End);

    /// <summary>The stretch between two marks.</summary>
    public SourceSpan Between(Mark start, Mark end) => SourceSpan.FromBounds(At(start), At(end));

    /// <summary>The position of a mark.</summary>
    public int At(Mark mark) => whole.Start + Math.Clamp(indents.Written((int)mark.Index), 0, whole.Length);

    /// <summary>Where a scalar stands, without anchor and tag, and without the line ends that close a block
    /// scalar.</summary>
    public SourceSpan OfNode(Scalar scalar)
    {
        var (start, end) = (StartOf(scalar), At(scalar.End));
        while (
            scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded
            && end > start
            && char.IsWhiteSpace(source.Text[end - 1])
        )
            end--;
        return SourceSpan.FromBounds(start, end);
    }

    /// <summary>Where a list stands: its brackets included, or from its first dash to the end of its last
    /// value.</summary>
    public SourceSpan OfList(SequenceStart start, ParsingEvent end, ImmutableArray<DataNode>.Builder items) =>
        Bracketed(start, end, ']')
        ?? SourceSpan.FromBounds(StartOf(start), items.Count == 0 ? At(start.End) : EndOf(StartOf(start), items[^1]));

    /// <summary>Where a map stands: its braces included, or from its first key to the end of its last value.</summary>
    public SourceSpan OfMap(MappingStart start, ParsingEvent end, IReadOnlyList<DataEntry> entries)
    {
        if (Bracketed(start, end, '}') is { } bracketed)
            return bracketed;
        var from = StartOf(start);
        if (entries.Count == 0)
            return new SourceSpan(from, 0);
        if (entries[0].KeySpan.Start is var first && first > from && first <= At(end.End))
            from = first;
        return SourceSpan.FromBounds(from, Math.Max(EndOf(from, entries[^1].Value), entries[^1].KeySpan.End));
    }

    private SourceSpan? Bracketed(ParsingEvent start, ParsingEvent end, char closing)
    {
        var (from, last) = (StartOf(start), At(end.Start));
        return
            from < source.Text.Length
            && source.Text[from] is '[' or '{'
            && last < whole.End
            && source.Text[last] == closing
            ? SourceSpan.FromBounds(from, last + 1)
            : null;
    }

    // A value that an alias stands for lies elsewhere, before the alias.
    private static int EndOf(int from, DataNode last) => Math.Max(from, last.Span.End);

    private int StartOf(ParsingEvent found)
    {
        var (start, end) = (At(found.Start), Math.Min(whole.End, Math.Max(At(found.End), At(found.Start) + 1)));
        if (found is not NodeEvent { } node || (node.Anchor.IsEmpty && node.Tag.IsEmpty))
            return start;
        while (start < end && source.Text[start] is '&' or '!')
        {
            while (start < end && !char.IsWhiteSpace(source.Text[start]))
                start++;
            while (start < end && char.IsWhiteSpace(source.Text[start]))
                start++;
        }

        return start;
    }
}
