using System.Collections.Immutable;

namespace Blog.Html.Mail.Styles;

/// <summary>A declaration of a style.</summary>
/// <param name="Property">The property in lower case.</param>
/// <param name="Value">The value with single blanks.</param>
/// <param name="IsImportant">Whether it overrides those that are not.</param>
internal sealed record StyleDeclaration(string Property, string Value, bool IsImportant)
{
    private const string Important = "!important";

    /// <summary>Reads declarations; anything else is skipped.</summary>
    public static ImmutableArray<StyleDeclaration> ReadAll(string text) =>
        [.. Parts(text).Select(Read).OfType<StyleDeclaration>()];

    private static StyleDeclaration? Read(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
            return null;
        var value = string.Join(' ', text[(colon + 1)..].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var isImportant = value.EndsWith(Important, StringComparison.OrdinalIgnoreCase);
        var plain = isImportant ? value[..^Important.Length].TrimEnd() : value;
        return plain.Length == 0
            ? null
            : new StyleDeclaration(text[..colon].Trim().ToLowerInvariant(), plain, isImportant);
    }

    // A semicolon between quotes or parentheses ends nothing.
    private static IEnumerable<string> Parts(string text)
    {
        var (start, depth, quote) = (0, 0, '\0');
        for (var i = 0; i < text.Length; i++)
        {
            var sign = text[i];
            if (quote != '\0')
                quote = sign == quote ? '\0' : quote;
            else if (sign is '"' or '\'')
                quote = sign;
            else if (sign is '(' or ')')
                depth += sign == '(' ? 1 : -1;
            else if (sign == ';' && depth <= 0)
            {
                yield return text[start..i];
                start = i + 1;
            }
        }

        yield return text[start..];
    }
}
