using System.Text;
using Blog.Markdown.Footnotes;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.Punctuation;

/// <summary>A paragraph's text for pairing quotes: without markup, since quotes pair up across emphasis. Code and
/// images count as one letter.</summary>
internal sealed class QuotedText
{
    private const char Letter = 'x';
    private readonly StringBuilder _text = new();
    private readonly List<(PunctuationMark Mark, int At)> _quotes = [];
    private readonly List<ContainerInline> _images = [];

    private QuotedText() { }

    /// <summary>The text.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The straight quotes in it, in order, with their positions.</summary>
    public IReadOnlyList<(PunctuationMark Mark, int At)> Quotes => _quotes;

    /// <summary>The text of a paragraph, and that of each image in it.</summary>
    public static IEnumerable<QuotedText> Of(ContainerInline inline)
    {
        var images = new Queue<ContainerInline>([inline]);
        while (images.TryDequeue(out var container))
        {
            var text = new QuotedText();
            text.AddChildren(container);
            text._images.ForEach(images.Enqueue);
            if (text._quotes.Count == 0)
                continue;
            text.Text = text._text.ToString();
            yield return text;
        }
    }

    private void AddChildren(ContainerInline container)
    {
        for (var node = container.FirstChild; node is not null; node = node.NextSibling)
            Add(node);
    }

    private void Add(Inline node)
    {
        switch (node)
        {
            case PunctuationMark { IsQuote: true, IsVerbatim: false } quote:
                _quotes.Add((quote, _text.Length));
                _text.Append(quote.Kind);
                break;
            case LiteralInline literal:
                _text.Append(literal.Content.AsSpan());
                break;
            case HtmlEntityInline entity:
                _text.Append(entity.Transcoded.AsSpan());
                break;
            case LinkInline { IsImage: true } image:
                _images.Add(image);
                _text.Append(Letter);
                break;
            case AbbreviationInline abbreviation:
                _text.Append(abbreviation.Abbreviation.Label);
                break;
            case ContainerInline container:
                AddChildren(container);
                break;
            default:
                _text.Append(Other(node));
                break;
        }
    }

    private static string Other(Inline node) =>
        node switch
        {
            LineBreakInline or TaskList => " ",
            HtmlInline tag => tag.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase) ? " " : "",
            FootnoteReference => "",
            _ => Letter.ToString(),
        };
}
