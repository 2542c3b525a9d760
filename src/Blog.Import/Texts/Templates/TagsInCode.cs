using System.Text.RegularExpressions;
using Blog.Import.Foreign;
using Blog.Import.Texts.Drafts;
using Blog.Import.Texts.Meanings;
using Blog.Import.Texts.Scanning;

namespace Blog.Import.Texts.Templates;

/// <summary>The marks in code that only keep a generator from running it: Liquid and Hugo read code, too, and no reader
/// saw <c>{% raw %}</c> or the comment in <c>{{&lt;/* x */>}}</c>.</summary>
internal static partial class TagsInCode
{
    /// <summary>The splices that take them out.</summary>
    public static IEnumerable<TextSplice> Find(string text, IReadOnlyList<CodeSpan> code, ConversionContext context)
    {
        foreach (var span in code.Where(c => c.Kind is not CodeKind.Comment))
        {
            var written = text[span.Start..span.End];
            if (context.Speaks(Dialects.HugoShortcodes) && written.Contains("/*", StringComparison.Ordinal))
            {
                foreach (Match match in EscapedShortcode().Matches(written))
                    yield return Of(match, $"{match.Groups["open"]}{match.Groups["inner"]}{match.Groups["close"]}");
            }

            if (context.Speaks(Dialects.Liquid))
            {
                foreach (var match in RawMarks.In(written))
                    yield return Of(match, match.Groups["inner"].Value);
            }

            TextSplice Of(Match match, string inner) =>
                new(span.Start + match.Index, span.Start + match.Index + match.Length, inner);
        }
    }

    [GeneratedRegex(@"(?<open>\{\{[<%])/\*(?<inner>[^{}]{0,1000}?)\*/(?<close>[>%]\}\})", RegexOptions.ExplicitCapture)]
    private static partial Regex EscapedShortcode();
}
