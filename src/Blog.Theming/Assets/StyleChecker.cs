using Blog.Text;

namespace Blog.Theming.Assets;

/// <summary>Finds what is wrong with a style sheet in every version of CSS: texts, comments and brackets that do not end, or were never opened.</summary>
internal static class StyleChecker
{
    internal static IEnumerable<Diagnostic> Check(SourceText source, IReadOnlyList<StyleToken> tokens)
    {
        var open = new Stack<StyleToken>();
        foreach (var token in tokens)
        {
            if (token.Kind == StyleTokenKind.Unclosed)
                yield return Report(source, token, token.Text.StartsWith("/*", StringComparison.Ordinal) ? "this comment does not end." : "this text does not end.");
            else if (token.IsMarkOf("{(["))
                open.Push(token);
            else if (token.IsMarkOf("})]") && !(open.TryPop(out var opener) && Matches(opener, token)))
                yield return Report(source, token, $"'{token.Text}' closes nothing.");
        }

        foreach (var token in open)
            yield return Report(source, token, $"'{token.Text}' is not closed.");
    }

    private static bool Matches(StyleToken opener, StyleToken closer) => (opener.Text + closer.Text) is "{}" or "()" or "[]";

    private static Diagnostic Report(SourceText source, StyleToken token, string what) =>
        DiagnosticCatalogue.InvalidAsset.At(source.At(token.Start, 1), what);
}
