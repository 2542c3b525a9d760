namespace Blog.Html.Tree;

/// <summary>A node of a tree of HTML: an element or text. Comments are left out.</summary>
public abstract record HtmlNode
{
    private protected HtmlNode() { }

    /// <summary>The text in it; white space is kept as it is.</summary>
    public abstract string Text { get; }
}

/// <summary>Text in a tree of HTML.</summary>
/// <param name="Characters">The text itself, not escaped.</param>
public sealed record HtmlText(string Characters) : HtmlNode
{
    /// <inheritdoc/>
    public override string Text => Characters;
}
