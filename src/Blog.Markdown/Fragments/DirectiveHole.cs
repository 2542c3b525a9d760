using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Markdown.Fragments;

/// <summary>Takes what a theme's template makes of a directive (<c>::: name key=value</c>).</summary>
/// <param name="Offset">Between blocks.</param>
/// <param name="Name">The directive's name.</param>
/// <param name="NameSpan">Where the name is written.</param>
/// <param name="Attributes">The attributes in the order written.</param>
/// <param name="Content">What stands inside, rendered.</param>
public sealed record DirectiveHole(
    int Offset,
    string Name,
    SourceSpan NameSpan,
    ImmutableArray<DirectiveAttribute> Attributes,
    HtmlFragment Content
) : HtmlHole(Offset)
{
    /// <summary>Where it is written, as <c>path:line:column</c>; null when places are not noted.</summary>
    public string? Place { get; init; }

    /// <summary>
    /// What is shown where the theme has no such directive: a container of another program as it is here. Null when
    /// there is nothing.
    /// </summary>
    public HtmlFragment? Otherwise { get; init; }
}
