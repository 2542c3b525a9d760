using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Blog.Html.Tree;

namespace Blog.Html.Mail.Texts;

/// <summary>Writes blocks.</summary>
/// <param name="words">The words it needs.</param>
/// <param name="links">Takes links.</param>
internal sealed class TextWriting(MailWords words, LinkList links)
{
    private const string CodeIndent = "    ";

    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        StringComparer.Ordinal,
        "p",
        "div",
        "section",
        "article",
        "aside",
        "header",
        "footer",
        "main",
        "nav",
        "figure",
        "figcaption",
        "blockquote",
        "pre",
        "ul",
        "ol",
        "li",
        "dl",
        "dt",
        "dd",
        "table",
        "hr",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "details",
        "summary",
        "address",
        "center",
        "picture",
        "video",
        "audio",
        "iframe"
    );

    private readonly TextLineWriting _line = new(words, links);

    /// <summary>The nodes as blocks of lines.</summary>
    /// <param name="nodes">The nodes.</param>
    /// <param name="width">How many columns a line has at most.</param>
    public ImmutableArray<ImmutableArray<string>> Of(ImmutableArray<HtmlNode> nodes, int width)
    {
        var blocks = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        var line = ImmutableArray.CreateBuilder<HtmlNode>();
        foreach (var node in nodes)
        {
            if (node is not HtmlElement element || !Blocks.Contains(element.Name))
            {
                line.Add(node);
                continue;
            }

            Flush();
            blocks.AddRange(Of(element, width).Where(b => !b.IsEmpty));
        }

        Flush();
        return blocks.ToImmutable();

        void Flush()
        {
            if (TextWrap.Lines(_line.Of(line.ToImmutable()), width) is { IsEmpty: false } lines)
                blocks.Add(lines);
            line.Clear();
        }
    }

    private ImmutableArray<ImmutableArray<string>> Of(HtmlElement element, int width) =>
        element switch
        {
            { Name: "h1" } => [Heading(element, '=')],
            { Name: "h2" } => [Heading(element, '-')],
            { Name: "h3" or "h4" or "h5" or "h6" } => [Heading(element, '~')],
            { Name: "hr" } =>
            [
                [new string(' ', Math.Max(0, (width - 5) / 2)) + "* * *"],
            ],
            { Name: "pre" } => [Code(element)],
            { Name: "ul" } => [List(element, width, _ => "- ")],
            { Name: "ol" } =>
            [
                List(element, width, i => $"{(Start(element) + i).ToString(CultureInfo.InvariantCulture)}. "),
            ],
            { Name: "table" } => [new TextTable(_line).Of(element, width)],
            { Name: "blockquote" } when element.HasClass("card") =>
            [
                TextBlocks.Behind(Card(element, width - 2), "  ", "  "),
            ],
            { Name: "blockquote" } =>
            [
                TextBlocks.Behind(TextBlocks.Joined(Of(element.Children, width - 2)), "> ", "> "),
            ],
            { Name: "dd" } => [TextBlocks.Behind(TextBlocks.Joined(Of(element.Children, width - 4)), "    ", "    ")],
            { Name: "section" } when element.HasClass("footnotes") =>
            [
                TextBlocks.Underlined(words.Notes, '-'),
                Notes(element, width),
            ],
            { Name: "video" or "audio" or "iframe" } => [Embedded(element, width)],
            _ => Of(element.Children, width),
        };

    private ImmutableArray<string> Heading(HtmlElement heading, char sign) =>
        TextBlocks.Underlined(_line.Of(heading.Children), sign);

    // Lines that are only coloured as added or removed get the marks of a diff.
    private static ImmutableArray<string> Code(HtmlElement pre)
    {
        var lines = pre.Descendants().Where(e => e.Name == "span" && e.HasClass("line")).ToList();
        var isCompared =
            lines.Any(l => l.HasClass("ins") || l.HasClass("del"))
            && !pre.Descendants().Any(e => e.HasClass("language-diff"));
        var text = isCompared
            ? string.Concat(
                lines.Select(l =>
                    (
                        l.HasClass("ins") ? "+ "
                        : l.HasClass("del") ? "- "
                        : "  "
                    ) + l.Text
                )
            )
            : pre.Text;
        return [.. text.TrimEnd('\n').Split('\n').Select(l => (CodeIndent + l).TrimEnd())];
    }

    private ImmutableArray<string> List(HtmlElement list, int width, Func<int, string> signOf)
    {
        var items = list.Children.OfType<HtmlElement>().Where(e => e.Name == "li").ToList();
        var written = items
            .Select(
                (item, i) =>
                {
                    var sign = signOf(i);
                    var blocks = Of(item.Children, width - sign.Length);
                    // A list right below its item's words belongs to them.
                    var isTight = !item
                        .Children.OfType<HtmlElement>()
                        .Any(e => e.Name is "p" or "pre" or "blockquote" or "table");
                    return TextBlocks.Behind(
                        isTight ? blocks.SelectMany(b => b) : TextBlocks.Joined(blocks),
                        sign,
                        new string(' ', sign.Length)
                    );
                }
            )
            .ToList();
        return items.Exists(i => i.Children.OfType<HtmlElement>().Any(e => e.Name == "p"))
            ? [.. TextBlocks.Joined(written)]
            : [.. written.SelectMany(w => w)];
    }

    private static int Start(HtmlElement list) =>
        int.TryParse(
            list.Attribute("start"),
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var start
        )
            ? start
            : 1;

    private ImmutableArray<string> Card(HtmlElement card, int width) =>
        [.. card.Children.OfType<HtmlElement>().SelectMany(part => Of([part], width)).SelectMany(block => block)];

    private ImmutableArray<string> Notes(HtmlElement section, int width) =>
        [
            .. section
                .Descendants()
                .Where(e => e.Name == "ol")
                .Take(1)
                .SelectMany(list => list.Children.OfType<HtmlElement>())
                .Where(e => e.Name == "li")
                .SelectMany(
                    (note, i) =>
                        TextBlocks.Behind(
                            TextBlocks.Joined(Of(note.Children, width - 5)),
                            $"[*{(i + 1).ToString(CultureInfo.InvariantCulture)}] ",
                            "     "
                        )
                ),
        ];

    private ImmutableArray<string> Embedded(HtmlElement element, int width)
    {
        var address =
            element.Attribute("src")
            ?? element.Descendants().Select(e => e.Attribute("src")).FirstOrDefault(s => s is not null);
        return string.IsNullOrEmpty(address)
            ? []
            : TextWrap.Lines($"{element.Attribute("title") ?? ""} {links.Number(address)}", width);
    }
}
