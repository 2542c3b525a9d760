using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.Reading;

/// <summary>Reads <c>&amp;#128;</c> to <c>&amp;#159;</c> as HTML does (13.2.5.84): as the characters of Windows-1252
/// that authors mean with them. CommonMark reads them as control characters, which nothing can show.</summary>
internal static class WindowsReferences
{
    private const char First = '\u0080';

    // Numbers that Windows-1252 does not use stay control characters.
    private const string Characters = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>Replaces the control characters.</summary>
    public static void Read(MarkdownDocument document, string text)
    {
        if (!text.Contains("&#", StringComparison.Ordinal))
            return;
        foreach (var reference in document.Inlines<HtmlEntityInline>())
        {
            var written = reference.Transcoded.ToString();
            if (written is [var character] && character - First is >= 0 and < 32 and var number)
                reference.Transcoded = new StringSlice(Characters[number].ToString());
        }
    }
}
