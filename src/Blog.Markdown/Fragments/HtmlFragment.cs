using System.Collections.Immutable;
using Blog.Text.Characters;

namespace Blog.Markdown.Fragments;

/// <summary>HTML with holes: points to be filled with something that this document alone does not decide.</summary>
public sealed record HtmlFragment
{
    private readonly PackedText _html;

    /// <summary>A fragment.</summary>
    /// <param name="html">The HTML without the contents of the holes.</param>
    /// <param name="holes">The holes by offset; several at one offset are filled in their order.</param>
    public HtmlFragment(string html, ImmutableArray<HtmlHole> holes) => (_html, Holes) = (new PackedText(html), holes);

    /// <summary>No HTML at all.</summary>
    public static HtmlFragment Empty { get; } = new("", []);

    /// <summary>The HTML without the contents of the holes. It is packed between uses, so read it once and keep it
    /// while you work.</summary>
    public string Html => _html.Text;

    /// <summary>The holes by offset; several at one offset are filled in their order.</summary>
    public ImmutableArray<HtmlHole> Holes { get; }
}
