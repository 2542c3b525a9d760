using Blog.Text;
using Tomlyn.Syntax;
using SourceSpan = Blog.Text.SourceSpan;

namespace Blog.Data.Toml;

/// <summary>Turns Tomlyn's spans, which count from the start of the stretch and include their last character, into
/// places of the source text.</summary>
internal sealed class TomlPlaces(SourceText source, SourceSpan whole)
{
    /// <summary>The source text.</summary>
    public SourceText Source => source;

    /// <summary>The stretch that is TOML.</summary>
    public SourceSpan Whole => whole;

    /// <summary>Where a node stands, without the line end that Tomlyn counts in.</summary>
    public SourceSpan Of(SyntaxNode node) => Of(node.Span);

    /// <summary>Where a span of Tomlyn's lies.</summary>
    public SourceSpan Of(Tomlyn.Syntax.SourceSpan span)
    {
        var start = At(span.Start.Offset);
        var end = Math.Max(start, At(span.End.Offset + 1));
        while (end > start && source.Text[end - 1] is '\n' or '\r')
            end--;
        return SourceSpan.FromBounds(start, end);
    }

    private int At(int offset) => whole.Start + Math.Clamp(offset, 0, whole.Length);
}
