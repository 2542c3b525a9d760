using System.Collections.Immutable;
using System.Text;
using Blog.Html.Tree;

namespace Blog.Network.Fetching.Texts;

/// <summary>Cleans texts of several lines from other sites.</summary>
internal static class SeveralLines
{
    private const int Most = 5_000;
    private const int LongestLine = 2_000;

    /// <summary>A text whose lines have no control characters, bidirectional controls and double spaces, with at most
    /// one empty line between two others; cut after 5,000 characters.</summary>
    public static string Of(string text)
    {
        var lines = new StringBuilder();
        var isApart = false;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n').Select(l => OneLineText.Of(l, LongestLine)))
        {
            if (line is null)
            {
                isApart = true;
                continue;
            }

            if (lines.Length + line.Length > Most)
            {
                lines.Append(lines.Length > 0 ? "\n" : "").Append('…');
                break;
            }

            lines
                .Append(
                    lines.Length == 0 ? ""
                    : isApart ? "\n\n"
                    : "\n"
                )
                .Append(line);
            isApart = false;
        }

        return lines.ToString();
    }

    /// <summary>Code as it is, with LF between lines and none at the end, without control characters but tabs. A
    /// bidirectional control would show it in another order than machines read it.</summary>
    public static string OfCode(string text)
    {
        var code = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value is '\n' or '\t' || (OneLineText.Shows(rune) && !Rune.IsControl(rune)))
                code.Append(rune.ToString());
        }

        return code.ToString().TrimEnd('\n', ' ', '\t');
    }

    /// <summary>The text of HTML: an empty line between paragraphs, a line for each break.</summary>
    public static string InHtml(string html)
    {
        var text = new StringBuilder();
        Append(HtmlTree.Read(html), text);
        return text.ToString();
    }

    private static void Append(ImmutableArray<HtmlNode> nodes, StringBuilder text)
    {
        foreach (var node in nodes)
        {
            if (node is not HtmlElement element)
            {
                text.Append(node.Text.ReplaceLineEndings(" "));
                continue;
            }

            var around = element.Name switch
            {
                "p" or "blockquote" or "pre" or "ul" or "ol" or "div" => "\n\n",
                "li" => "\n",
                _ => "",
            };
            text.Append(element.Name == "br" ? "\n" : around);
            Append(element.Children, text);
            text.Append(around);
        }
    }
}
