namespace Blog.Theming.Values;

/// <summary>Text that is HTML already: a template writes it as it is, where any other text is escaped.</summary>
/// <param name="Value">The HTML.</param>
public sealed record HtmlValue(string Value)
{
    /// <summary>The HTML.</summary>
    public override string ToString() => Value;
}
