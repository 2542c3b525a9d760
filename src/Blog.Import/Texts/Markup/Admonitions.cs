using System.Text.RegularExpressions;
using Blog.Import.Foreign;
using Blog.Import.Texts.Drafts;
using Blog.Import.Texts.Meanings;
using Blog.Import.Texts.Scanning;

namespace Blog.Import.Texts.Markup;

/// <summary>Boxes of MkDocs and Python-Markdown, <c>!!! note "Title"</c> with indented content, become containers;
/// <c>???</c> becomes details.</summary>
internal sealed partial class Admonitions : ITextStep
{
    private const int Step = 4;

    /// <inheritdoc/>
    public Draft Convert(Draft draft, ConversionContext context)
    {
        var text = draft.Text;
        if (!text.Contains("!!!", StringComparison.Ordinal) && !text.Contains("???", StringComparison.Ordinal))
            return draft;
        var code = ProseScanner.CodeOf(text).Where(c => c.Kind == CodeKind.Fence).ToList();
        var splices = new List<TextSplice>();
        var (depth, blankFrom) = (0, -1);
        for (var start = 0; start <= text.Length; )
        {
            var end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
            var line = text[start..end];
            var indent = line.Length - line.TrimStart(' ').Length;
            if (string.IsNullOrWhiteSpace(line))
                blankFrom = blankFrom < 0 ? start : blankFrom;
            else
            {
                CloseTo(Math.Min(depth, indent / Step), blankFrom < 0 ? start : blankFrom);
                var isCode = depth == 0 && CodeSpans.Hold(code, start);
                var opening = isCode ? Match.Empty : Opening().Match(line);
                var isOpened =
                    opening.Success && opening.Groups["indent"].Length / Step <= depth && Open(opening, start, end);
                if (!isOpened && depth > 0)
                    splices.Add(new TextSplice(start, start + (depth * Step), ""));
                blankFrom = -1;
            }

            start = end + 1;
        }

        CloseTo(0, text.Length);
        return draft.With(splices);

        // One without content stays as it is written.
        bool Open(Match opening, int start, int end)
        {
            var blank = start > 0 && !draft.LineBefore(start).IsWhiteSpace() ? "\n" : "";
            if (!HasContent(text, end, (depth + 1) * Step))
                return false;
            splices.Add(new TextSplice(start, end, blank + Line(opening)));
            context.Tell(RemarkKind.Converted, opening.Groups["mark"].Value[..3], "a container", draft, start);
            depth++;
            return true;
        }

        void CloseTo(int level, int at)
        {
            for (; depth > level; depth--)
                splices.Add(new TextSplice(at, at, at > 0 && text[at - 1] != '\n' ? "\n:::\n" : ":::\n"));
        }
    }

    // An indented line, perhaps behind empty ones.
    private static bool HasContent(string text, int end, int indent)
    {
        var next = text.AsSpan(end).IndexOfAnyExcept(" \n");
        return next >= 0 && next - 1 - text.AsSpan(end, next).LastIndexOf('\n') >= indent;
    }

    private static string Line(Match opening)
    {
        var title = opening.Groups["title"].Value;
        var word = opening.Groups["kind"].Value;
        var mark = opening.Groups["mark"].Value;
        if (mark[0] != '?')
            return Note.Open(Note.KindOf(word) ?? "note", title);
        return DetailsBlock.Open(title.Length > 0 ? title : word, mark.EndsWith('+'));
    }

    [GeneratedRegex(
        """^(?<indent>\x20*)(?<mark>!!!|\?\?\?\+?)\x20+(?<kind>[A-Za-z][\w-]*)(\x20+[A-Za-z][\w-]*)*"""
            + """(\x20+"(?<title>[^"]*)")?\s*$""",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Opening();
}
