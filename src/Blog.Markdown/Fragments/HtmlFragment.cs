using System.Collections.Immutable;

namespace Blog.Markdown.Fragments;

/// <summary>HTML with holes in it: the points where something is put in that this document alone does not decide.</summary>
/// <param name="Html">The HTML without what the holes will hold.</param>
/// <param name="Holes">The holes by offset; several at one offset are filled in their order.</param>
public sealed record HtmlFragment(string Html, ImmutableArray<HtmlHole> Holes)
{
    /// <summary>No HTML at all.</summary>
    public static HtmlFragment Empty { get; } = new("", []);
}
