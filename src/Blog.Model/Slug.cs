namespace Blog.Model;

/// <summary>The part of an address that names one document, tag or series: letters, digits, <c>-</c>, <c>_</c> and
/// <c>.</c>.</summary>
/// <param name="Value">The slug as text.</param>
public readonly record struct Slug(string Value)
{
    /// <summary>Whether an author may write this as a slug: no slash, no white space, no character with a meaning in
    /// addresses, and not only dots.</summary>
    public static bool IsValid(string text) =>
        text.Length is > 0 and <= 200
        && text.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.')
        && text.Any(c => c != '.')
        && !text.EndsWith('.');

    /// <summary>The slug as text.</summary>
    public override string ToString() => Value;
}
