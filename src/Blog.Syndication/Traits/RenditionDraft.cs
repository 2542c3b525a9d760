using System.Collections.Immutable;
using Blog.Html.Tree;
using Blog.Model.CrossPosts;

namespace Blog.Syndication.Traits;

/// <summary>A rendition before its files are made.</summary>
/// <param name="Request">The post.</param>
/// <param name="Title">The title, cut.</param>
/// <param name="Tags">The tags as they are called there.</param>
/// <param name="Body">The text.</param>
/// <param name="Images">The names of the images in the text that were drawn for it, in their order there.</param>
internal sealed record RenditionDraft(
    RenditionRequest Request,
    string Title,
    ImmutableArray<string> Tags,
    string Body,
    ImmutableArray<string> Images
)
{
    /// <summary>The addresses of the images that were drawn for it and that the site publishes: those in the text in
    /// their order there, then that of a cover that is not in the text.</summary>
    public ImmutableArray<string> Published { get; init; } = [];

    /// <summary>The picture that stands for it, as the target can show it; null for none.</summary>
    public CoverImage? Cover { get; init; }

    /// <summary>
    /// Whether it goes to a target of the site's own: it has the ways of a built-in one, and other pages.
    /// </summary>
    public bool IsOwnTarget => Request.Target.Key != Request.Target.Like;

    /// <summary>
    /// A page of the built-in target, in parentheses after a space; empty for a target of the site's own.
    /// </summary>
    public string Page(string page) => IsOwnTarget ? "" : $" ({page})";

    /// <summary>A part of the built-in target by its name there; for a target of the site's own, that target.</summary>
    public string At(string part) => IsOwnTarget ? Request.Target.Name : part;

    /// <summary>The title as the first heading of the text, with a line end.</summary>
    public string TitleAsHtml => HtmlTree.Write([new HtmlElement("h1", new HtmlText(Title))]) + "\n";

    /// <summary>The day it was published at home as <c>14 November 2020</c>; empty without a date.</summary>
    public string Day => Request.Date?.ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
