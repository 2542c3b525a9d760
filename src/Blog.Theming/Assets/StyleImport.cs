namespace Blog.Theming.Assets;

/// <summary>An <c>@import "file.css";</c> in a style sheet, from <c>@import</c> to the semicolon.</summary>
/// <param name="Start">The index of its first token.</param>
/// <param name="End">The index of its last token.</param>
/// <param name="Text">The rules that stand in its place.</param>
internal readonly record struct StyleImport(int Start, int End, string Text)
{
    private const string Word = "@import";

    /// <summary>Whether an asset is only a part of others, by its name, as Sass has it: <c>css/_look.css</c>. It is not
    /// published by itself.</summary>
    internal static bool IsPart(string name) =>
        name.EndsWith(".css", StringComparison.Ordinal) && name[(name.LastIndexOf('/') + 1)..].StartsWith('_');

    /// <summary>The tokens with the rules of the other sheets in the place of the imports, so that a browser loads one
    /// file. An import with conditions stays, and then all do: none may stand behind a rule.</summary>
    /// <param name="tokens">The tokens of a style sheet.</param>
    /// <param name="textOf">The minified text of the sheet that a reference names; null when it cannot be put
    /// here.</param>
    internal static List<StyleToken> Inlined(List<StyleToken> tokens, Func<StyleReference, string?> textOf)
    {
        var count = tokens.Count(IsWord);
        var imports = count == 0 ? [] : In(tokens, textOf).ToList();
        if (imports.Count < count || imports.Count == 0)
            return tokens;
        var (inlined, at) = (new List<StyleToken>(), 0);
        foreach (var import in imports)
        {
            inlined.AddRange(tokens[at..import.Start]);
            inlined.Add(new StyleToken(StyleTokenKind.Word, tokens[import.Start].Start, import.Text));
            at = import.End + 1;
        }

        return [.. inlined, .. tokens[at..]];
    }

    private static IEnumerable<StyleImport> In(List<StyleToken> tokens, Func<StyleReference, string?> textOf)
    {
        foreach (var reference in StyleReference.In(tokens))
        {
            var (before, behind) = (reference.Index - 1, reference.Index + 1);
            while (before >= 0 && IsGap(tokens[before]))
                before--;
            while (behind < tokens.Count && IsGap(tokens[behind]))
                behind++;
            var isWhole = before >= 0 && IsWord(tokens[before]) && behind < tokens.Count && tokens[behind].IsMark(';');
            if (isWhole && textOf(reference) is { } text && !text.Contains(Word, StringComparison.OrdinalIgnoreCase))
                yield return new StyleImport(before, behind, text);
        }
    }

    private static bool IsWord(StyleToken token) => token.Text.Equals(Word, StringComparison.OrdinalIgnoreCase);

    private static bool IsGap(StyleToken token) => token.Kind is StyleTokenKind.Space or StyleTokenKind.Comment;
}
