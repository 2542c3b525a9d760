namespace Blog.Html.Tree;

/// <summary>Text in a tree of HTML.</summary>
/// <param name="Characters">The text itself, not escaped.</param>
public sealed record HtmlText(string Characters) : HtmlNode
{
    /// <inheritdoc/>
    public override string Text => Characters;
}
