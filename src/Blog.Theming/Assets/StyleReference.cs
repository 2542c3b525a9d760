namespace Blog.Theming.Assets;

/// <summary>An address in a style sheet: <c>url(…)</c>, <c>url("…")</c> or <c>@import "…"</c>.</summary>
/// <param name="Index">The place of its token among the style sheet's tokens.</param>
/// <param name="Address">The address as it is written, without quotation marks.</param>
internal readonly record struct StyleReference(int Index, string Address)
{
    internal static IEnumerable<StyleReference> In(IReadOnlyList<StyleToken> tokens)
    {
        var before = ("", "");
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Kind is StyleTokenKind.Space or StyleTokenKind.Comment)
                continue;
            if (token.Kind == StyleTokenKind.Address)
                yield return new(i, token.Text[4..^1].Trim());
            else if (
                token.Kind == StyleTokenKind.Text
                && (Is(before.Item2, "@import") || (before.Item2 == "(" && Is(before.Item1, "url")))
            )
                yield return new(i, token.Text[1..^1]);
            before = (before.Item2, token.Text);
        }
    }

    /// <summary>The address up to <c>?</c> or <c>#</c>, when it names a file beside the style sheet; otherwise
    /// null.</summary>
    internal string? File
    {
        get
        {
            var end = Address.AsSpan().IndexOfAny('?', '#');
            var file = end < 0 ? Address : Address[..end];
            return file.Length == 0 || file[0] == '/' || file.Contains(':', StringComparison.Ordinal) ? null : file;
        }
    }

    /// <summary>The token with another file instead of <see cref="File"/>.</summary>
    internal StyleToken With(StyleToken token, string file) =>
        token with
        {
            Text = token.Text.Replace(File!, file, StringComparison.Ordinal),
        };

    private static bool Is(string word, string name) => word.EndsWith(name, StringComparison.OrdinalIgnoreCase);
}
