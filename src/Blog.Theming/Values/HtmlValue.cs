namespace Blog.Theming.Values;

/// <summary>Text that is already HTML: a template writes it unchanged, while any other text is escaped.</summary>
/// <param name="Value">The HTML.</param>
public sealed record HtmlValue(string Value)
{
    /// <summary>The HTML.</summary>
    public override string ToString() => Value;
}
