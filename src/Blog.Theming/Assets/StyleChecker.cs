using Blog.Text;

namespace Blog.Theming.Assets;

/// <summary>Finds mistakes that are mistakes in every version of CSS: texts, comments and brackets that do not end, or
/// were never opened.</summary>
internal static class StyleChecker
{
    internal static IEnumerable<Diagnostic> Check(SourceText source, IReadOnlyList<StyleToken> tokens)
    {
        var open = new Stack<StyleToken>();
        foreach (var token in tokens)
        {
            // A token that does not end swallows the rest, so open brackets are not reported.
            if (token.Kind == StyleTokenKind.Unclosed)
                return
                [
                    Report(
                        source,
                        token,
                        token.Text.StartsWith("/*", StringComparison.Ordinal)
                            ? "this comment does not end."
                            : "this text does not end."
                    ),
                ];
            if (token.IsMarkOf("{(["))
                open.Push(token);
            else if (token.IsMarkOf("})]") && !CanClose(open, token))
                return [Report(source, token, $"'{token.Text}' closes nothing.")];
            else if (token.IsMarkOf("})]") && open.Pop() is var opener && !Matches(opener, token))
                return [Report(source, opener, $"'{opener.Text}' is not closed.")];
        }

        return open.Select(token => Report(source, token, $"'{token.Text}' is not closed."));
    }

    private static bool CanClose(Stack<StyleToken> open, StyleToken closer) =>
        open.Any(opener => Matches(opener, closer));

    private static bool Matches(StyleToken opener, StyleToken closer) =>
        (opener.Text + closer.Text) is "{}" or "()" or "[]";

    private static Diagnostic Report(SourceText source, StyleToken token, string what) =>
        DiagnosticCatalogue.InvalidAsset.At(source.At(token.Start, 1), what);
}
