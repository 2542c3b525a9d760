using System.Text;
using System.Text.RegularExpressions;
using Blog.Import.Foreign;
using Blog.Import.Sources.Exports;

namespace Blog.Import.Sources.WordPress;

/// <summary>
/// The marks of the editor of blocks, comments such as <c>&lt;!-- wp:image {"id":5} --&gt;</c>: what they say beside
/// the HTML between them.
/// </summary>
/// <param name="place">The document.</param>
/// <param name="facts">What the export says.</param>
internal sealed partial class WordPressBlocks(ExportPlace place, WordPressFacts facts)
{
    private const int DeepestPart = 5;

    private int _parts;

    /// <summary>The text without marks.</summary>
    public string Convert(string content) => Convert(content, 0);

    private string Convert(string content, int depth)
    {
        var text = new StringBuilder(content.Length);
        var (at, language) = (0, "");
        foreach (Match mark in Mark().Matches(content))
        {
            text.Append(WithLanguage(content[at..mark.Index], ref language));
            at = mark.Index + mark.Length;
            var (name, facts) = (mark.Groups[2].Value, mark.Groups[3].Value);
            if (name == "freeform")
                text.Append(mark.Groups[1].Length > 0 ? "</div>" : $"<div class=\"{AutoParagraphs.ClassicPart}\">");
            else if (mark.Groups[1].Length == 0)
                text.Append(Opened(name, facts, mark.Groups[4].Length > 0, depth));
            language = mark.Groups[1].Length == 0 ? Fact(facts, "language") ?? "" : "";
        }

        return text.Append(WithLanguage(content[at..], ref language)).ToString();
    }

    // A block that is closed by itself is made when the page is shown.
    private string Opened(string name, string facts, bool isClosed, int depth)
    {
        if (!isClosed || name is "more" or "nextpage" or "separator" or "spacer" or WordPressNotes.Block)
            return "";
        if (name == "block" && Fact(facts, "ref") is { } part && depth < DeepestPart && Part(part) is { } content)
            return Converted(content, depth + 1);
        place.Remark(RemarkKind.Lost, $"the block '{name}', which is made when the page is shown", "left out");
        return "";
    }

    private string? Part(string id) => facts.BlockOf(id);

    // A part may name itself twice, and so grow without end.
    private string Converted(string part, int depth)
    {
        if (part.Length > facts.LongestParts - _parts)
        {
            place.Remark(RemarkKind.Lost, "a part that several texts share, where all are too long", "left out");
            return "";
        }

        _parts += part.Length;
        return Convert(part, depth);
    }

    private static string WithLanguage(string html, ref string language)
    {
        if (language.Length == 0)
            return html;
        var at = html.IndexOf("<pre", StringComparison.Ordinal);
        if (at < 0)
            return html;
        var named = html.Insert(at + "<pre".Length, $" data-lang=\"{language}\"");
        language = "";
        return named;
    }

    private static string? Fact(string facts, string name)
    {
        if (facts.Length == 0 || JsonFacts.Parse(facts) is not { } document)
            return null;
        using (document)
        {
            var value = document.RootElement.Text(name);
            return value is not null && Word().IsMatch(value) ? value : null;
        }
    }

    [GeneratedRegex(
        @"<!--\s+(/?)wp:([a-z][a-z0-9_/-]*)\s*(\{(?:(?!-->).){0,20000}\})?\s*(/?)-->",
        RegexOptions.Singleline
    )]
    private static partial Regex Mark();

    [GeneratedRegex(@"\A[\w+#.-]{1,40}\z")]
    private static partial Regex Word();
}
