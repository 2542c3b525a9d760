using System.Text;

namespace Blog.Html.Mail.Styles;

/// <summary>Takes a style sheet apart into blocks.</summary>
internal static class StyleBlocks
{
    /// <summary>The text before each opening brace of the first level, and the text up to its closing brace; with
    /// single blanks and without comments.</summary>
    public static IEnumerable<(string Head, string Body)> Of(string text)
    {
        var sheet = WithoutComments(text);
        for (var at = 0; at < sheet.Length; )
        {
            var open = sheet.IndexOf('{', at);
            if (open < 0)
                yield break;
            var close = End(sheet, open);
            var head = sheet[at..open];
            // Statements without a block, such as @charset, end before the next one begins.
            yield return (Joined(head[(head.LastIndexOf(';') + 1)..]), Joined(sheet[(open + 1)..close]));
            at = close + 1;
        }
    }

    private static int End(string sheet, int open)
    {
        var depth = 0;
        for (var i = open; i < sheet.Length; i++)
        {
            depth += sheet[i] switch
            {
                '{' => 1,
                '}' => -1,
                _ => 0,
            };
            if (depth == 0)
                return i;
        }

        return sheet.Length;
    }

    private static string WithoutComments(string text)
    {
        var sheet = new StringBuilder(text.Length);
        for (var at = 0; ; )
        {
            var open = text.IndexOf("/*", at, StringComparison.Ordinal);
            if (open < 0)
                return sheet.Append(text, at, text.Length - at).ToString();
            sheet.Append(text, at, open - at);
            var close = text.IndexOf("*/", open + 2, StringComparison.Ordinal);
            if (close < 0)
                return sheet.ToString();
            at = close + 2;
        }
    }

    private static string Joined(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
