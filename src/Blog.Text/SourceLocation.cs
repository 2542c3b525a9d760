namespace Blog.Text;

/// <summary>A place in a source file: where a diagnostic points.</summary>
/// <param name="Source">The text the place is in.</param>
/// <param name="Span">The stretch of the text.</param>
public sealed record SourceLocation(SourceText Source, SourceSpan Span)
{
    /// <summary>A place for what is wrong with a file as a whole, or with one that has no text: its line 1, column
    /// 1.</summary>
    public static SourceLocation OfFile(ContentPath path) => new(new SourceText(path, ""), default);

    /// <summary>The file.</summary>
    public ContentPath Path => Source.Path;

    /// <summary>The line, counted from 1; front matter counts.</summary>
    public int Line => Source.GetPosition(Span.Start).Line;

    /// <summary>The column, counted from 1, in UTF-16 code units.</summary>
    public int Column => Source.GetPosition(Span.Start).Column;

    /// <summary>The length of the stretch in UTF-16 code units.</summary>
    public int Length => Span.Length;

    /// <summary>The place as compilers write it: <c>content/site.yml:3:7</c>.</summary>
    public override string ToString() => $"{Path}:{Line}:{Column}";
}

/// <summary>A stretch of a source text.</summary>
/// <param name="Start">Where it starts, in UTF-16 code units from the start of the text.</param>
/// <param name="Length">How long it is, in UTF-16 code units; 0 is a point between two characters.</param>
public readonly record struct SourceSpan(int Start, int Length)
{
    /// <summary>The first position after the stretch.</summary>
    public int End => Start + Length;

    /// <summary>The stretch from <paramref name="start"/> up to, and not including, <paramref name="end"/>.</summary>
    public static SourceSpan FromBounds(int start, int end) => new(start, Math.Max(0, end - start));
}
