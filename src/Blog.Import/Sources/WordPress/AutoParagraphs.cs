using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Blog.Html.Tree;
using Blog.Import.Sources.Exports;

namespace Blog.Import.Sources.WordPress;

/// <summary>
/// Paragraphs and breaks of the classic editor: an empty line parts paragraphs, and any other line end is a break. It
/// is done when a page is shown, so no text has them.
/// </summary>
internal static partial class AutoParagraphs
{
    /// <summary>The element that stands for a part of a text of blocks which the classic editor wrote.</summary>
    public const string ClassicPart = "wordpress-classic";

    private static readonly FrozenSet<string> Blocks = Names(
        "address article aside blockquote center dd details div dl dt fieldset figcaption figure footer form "
            + "h1 h2 h3 h4 h5 h6 header hr iframe li main nav ol p pre section summary table "
            + "tbody td tfoot th thead tr ul video audio"
    );

    // What stands in these is parted into paragraphs.
    private static readonly FrozenSet<string> Holders = Names(
        "blockquote div section article aside main center details"
    );

    private static readonly FrozenSet<string> Lines = Names("p h1 h2 h3 h4 h5 h6 li td th dd dt figcaption summary");

    private static readonly FrozenSet<string> Kept = Names("pre code kbd script style textarea svg math");

    /// <summary>The tree with its paragraphs.</summary>
    /// <param name="tree">The tree, line ends included.</param>
    /// <param name="isOfBlocks">Whether it has paragraphs already, but for the parts of the classic editor.</param>
    public static ImmutableArray<HtmlNode> Of(ImmutableArray<HtmlNode> tree, bool isOfBlocks) =>
        isOfBlocks ? tree.Replace(ClassicOf) : Parted(tree);

    private static ImmutableArray<HtmlNode>? ClassicOf(HtmlElement element) =>
        element.HasClass(ClassicPart) ? Parted(element.Children) : null;

    private static ImmutableArray<HtmlNode> Parted(ImmutableArray<HtmlNode> nodes)
    {
        var parted = ImmutableArray.CreateBuilder<HtmlNode>();
        var line = new List<HtmlNode>();
        foreach (var node in nodes)
        {
            if (node is HtmlElement element && IsBlock(element))
            {
                End();
                parted.Add(Inside(element));
            }
            else if (node is HtmlText text)
            {
                var pieces = EmptyLine().Split(text.Characters);
                for (var i = 0; i < pieces.Length; i++)
                {
                    if (i > 0)
                        End();
                    line.Add(new HtmlText(pieces[i]));
                }
            }
            else
            {
                line.Add(node);
            }
        }

        End();
        return parted.ToImmutable();

        void End()
        {
            if (!line.TrueForAll(n => n is HtmlText && string.IsNullOrWhiteSpace(n.Text)))
                parted.Add(new HtmlElement("p", Broken(Trimmed(line))));
            line.Clear();
        }
    }

    private static HtmlElement Inside(HtmlElement element)
    {
        if (Kept.Contains(element.Name))
            return element;
        if (Holders.Contains(element.Name))
            return element with { Children = Parted(element.Children) };
        if (!Lines.Contains(element.Name))
            return element with { Children = [.. element.Children.Select(c => c is HtmlElement e ? Inside(e) : c)] };
        var hasParts = element.Children.Any(c => c is HtmlElement e && IsBlock(e) || EmptyLine().IsMatch(TextOf(c)));
        return element with
        {
            Children =
                hasParts && element.Name != "p" ? Parted(element.Children) : Broken(Trimmed([.. element.Children])),
        };
    }

    private static string TextOf(HtmlNode node) => node is HtmlText text ? text.Characters : "";

    private static bool IsBlock(HtmlElement element) => Blocks.Contains(element.Name);

    private static List<HtmlNode> Trimmed(List<HtmlNode> line)
    {
        var trimmed = line.ToList();
        if (trimmed is [HtmlText first, ..])
            trimmed[0] = new HtmlText(first.Characters.TrimStart());
        if (trimmed is [.., HtmlText last])
            trimmed[^1] = new HtmlText(last.Characters.TrimEnd());
        return trimmed;
    }

    private static ImmutableArray<HtmlNode> Broken(IEnumerable<HtmlNode> nodes)
    {
        var broken = ImmutableArray.CreateBuilder<HtmlNode>();
        foreach (var node in nodes)
        {
            if (node is HtmlElement element)
            {
                var isKept = Kept.Contains(element.Name);
                broken.Add(isKept ? element : element with { Children = Broken(element.Children) });
                continue;
            }

            // A break that is written needs no other for the line end behind it.
            var isAfterBreak = broken is [.., HtmlElement { Name: "br" }];
            var lines = (isAfterBreak ? node.Text.TrimStart('\n', '\r', ' ') : node.Text)
                .ReplaceLineEndings("\n")
                .Split('\n');
            for (var i = 0; i < lines.Length; i++)
            {
                if (i > 0)
                    broken.Add(new HtmlElement("br"));
                if (lines[i].Length > 0)
                    broken.Add(new HtmlText(lines[i]));
            }
        }

        return broken.ToImmutable();
    }

    private static FrozenSet<string> Names(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex(@"\r?\n[ \t]*\r?\n\s*")]
    private static partial Regex EmptyLine();
}
