using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Math;

/// <summary>A formula as it is written in a document.</summary>
/// <param name="Tex">What stands between the dollars, in TeX.</param>
/// <param name="IsDisplay">Whether it stands by itself (<c>$$…$$</c>, <c>\[…\]</c>, a fence), rather than in a line of
/// text.</param>
/// <param name="Source">The file.</param>
/// <param name="Runs">Where the parts of <paramref name="Tex"/> stand in the file, in their order; several where the
/// file has something between them, such as the marks of a quote before each line.</param>
public sealed record FormulaSource(string Tex, bool IsDisplay, SourceText Source, ImmutableArray<FormulaRun> Runs)
{
    /// <summary>A formula that stands in the file as it is.</summary>
    public static FormulaSource At(SourceText source, SourceSpan span, bool isDisplay)
    {
        ArgumentNullException.ThrowIfNull(source);
        var tex = source.Text.Substring(span.Start, span.Length);
        return new FormulaSource(tex, isDisplay, source, [new FormulaRun(0, span.Start)]);
    }

    /// <summary>Where a stretch of the formula stands in the file.</summary>
    public SourceLocation Locate(SourceSpan span)
    {
        var start = PlaceOf(int.Clamp(span.Start, 0, Tex.Length));
        var end = PlaceOf(int.Clamp(span.End - 1, 0, Tex.Length)) + 1;
        return Source.At(SourceSpan.FromBounds(start, span.Length == 0 ? start : end));
    }

    private int PlaceOf(int offset)
    {
        var place = offset;
        foreach (var run in Runs)
        {
            if (run.InTex > offset)
                break;
            place = run.InSource + (offset - run.InTex);
        }

        return place;
    }
}

/// <summary>A part of a formula that stands in one piece in its file.</summary>
/// <param name="InTex">Where it starts in the formula.</param>
/// <param name="InSource">Where it starts in the file.</param>
public readonly record struct FormulaRun(int InTex, int InSource);
