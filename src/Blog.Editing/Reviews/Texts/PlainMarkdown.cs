using System.Buffers;
using System.Text;

namespace Blog.Editing.Reviews.Texts;

/// <summary>Writes plain text as Markdown that renders as the same text (CommonMark 0.31.2, 2.4: any ASCII punctuation
/// may be escaped).</summary>
internal static class PlainMarkdown
{
    private static readonly SearchValues<char> Inside = SearchValues.Create("\\`*_[]<>&|~^{}@");

    private static readonly SearchValues<char> AtStart = SearchValues.Create("#+-.):=");

    /// <summary>The text in one line.</summary>
    public static string OfLine(string text) =>
        Escaped(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>The text in paragraphs, split at its empty lines.</summary>
    public static string OfParagraphs(string text) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => OfStart(Escaped(line.Trim()))));

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text.Where(c => !char.IsControl(c)))
        {
            if (Inside.Contains(c))
                escaped.Append('\\');
            escaped.Append(c);
        }

        // Bare addresses, which would become links.
        return escaped.Replace("www.", "www\\.").Replace("://", "\\://").ToString();
    }

    // Headings, lists, rules, numbers with a dot: these have a meaning only at the start of a line.
    private static string OfStart(string line)
    {
        var digits = line.TakeWhile(char.IsAsciiDigit).Count();
        return digits < line.Length && AtStart.Contains(line[digits]) ? line.Insert(digits, "\\") : line;
    }
}
