using System.Collections.Immutable;

namespace Blog.Markdown.Code.Lexing.Patterns;

/// <summary>A regular expression, read.</summary>
internal abstract record Pattern
{
    /// <summary>Matches the empty text.</summary>
    public static readonly Pattern Empty = new Sequence([]);

    private Pattern() { }

    /// <summary>One character of a set.</summary>
    public sealed record One(CharSet Set) : Pattern;

    /// <summary>One pattern after the other.</summary>
    public sealed record Sequence(ImmutableArray<Pattern> Parts) : Pattern;

    /// <summary>One of several patterns.</summary>
    public sealed record Choice(ImmutableArray<Pattern> Branches) : Pattern;

    /// <summary>A pattern repeated at least <c>Least</c> and at most <c>Most</c> times; null for any number.</summary>
    public sealed record Repeat(Pattern Inner, int Least, int? Most) : Pattern;
}
