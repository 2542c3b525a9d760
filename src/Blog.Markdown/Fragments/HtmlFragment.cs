using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Markdown.Fragments;

/// <summary>HTML with holes in it: the points where something is put in that this document alone does not
/// decide.</summary>
public sealed record HtmlFragment
{
    private readonly PackedText _html;

    /// <summary>A fragment.</summary>
    /// <param name="html">The HTML without what the holes will hold.</param>
    /// <param name="holes">The holes by offset; several at one offset are filled in their order.</param>
    public HtmlFragment(string html, ImmutableArray<HtmlHole> holes) => (_html, Holes) = (new PackedText(html), holes);

    /// <summary>No HTML at all.</summary>
    public static HtmlFragment Empty { get; } = new("", []);

    /// <summary>The HTML without what the holes will hold; packed between uses, so ask once and keep it while you
    /// work.</summary>
    public string Html => _html.Text;

    /// <summary>The holes by offset; several at one offset are filled in their order.</summary>
    public ImmutableArray<HtmlHole> Holes { get; }
}
