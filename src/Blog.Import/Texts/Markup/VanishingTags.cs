using System.Text.RegularExpressions;
using Blog.Import.Foreign;
using Blog.Import.Texts.Addresses;
using Blog.Import.Texts.Drafts;
using Blog.Import.Texts.Scanning;

namespace Blog.Import.Texts.Markup;

/// <summary>Words such as <c>List&lt;T></c>. Readers would see a part of them only: browsers take the rest for an
/// element. Types become code, placeholders get a backslash. Elements with attributes or an end are left.</summary>
internal sealed partial class VanishingTags : ITextStep
{
    private const string UnseenTag = "BLOG162";

    /// <inheritdoc/>
    public Draft Convert(Draft draft, ConversionContext context)
    {
        if (!MayBeTag().IsMatch(draft.Text))
            return draft;
        var text = draft.Text;
        var finder = new ForwardFinder(text);
        var html = new HtmlBlocks(draft);
        var splices = new List<TextSplice>();
        foreach (var diagnostic in BodyReader.Render(text, context).Diagnostics.Where(d => d.Id == UnseenTag))
        {
            var (start, length) = (diagnostic.Location.Span.Start, diagnostic.Location.Span.Length);
            var tag = text.Substring(start, length);
            var isLone =
                Lone().IsMatch(tag)
                && finder.Find($"</{tag[1..^1]}>", start, StringComparison.OrdinalIgnoreCase) == text.Length;
            if (!isLone)
            {
                context.Tell(RemarkKind.Lost, $"<{Name().Match(tag).Value}>", "left as it is", draft, start);
                continue;
            }

            var isHtml = html.Hold(start);
            var splice =
                TypeAround(text, start, start + length) is var (from, to) && !isHtml
                    ? new TextSplice(from, to, $"`{text[from..to]}`")
                    : new TextSplice(start, start + 1, isHtml ? "&lt;" : "\\<");
            splices.Add(splice);
            context.Tell(
                RemarkKind.Converted,
                "text that looks like an element",
                splice.Text[0] == '`' ? "code" : "text",
                draft,
                start
            );
        }

        return draft.With(splices);
    }

    // A name before it: List<T>, IEnumerable<List<T>>.
    private static (int From, int To)? TypeAround(string text, int start, int end)
    {
        var from = start;
        while (from > 0 && (char.IsLetterOrDigit(text[from - 1]) || text[from - 1] is '_' or '.' or '<'))
            from--;
        while (end < text.Length && text[end] == '>')
            end++;
        var isType = from < start && char.IsLetter(text[from]);
        return isType && !text.AsSpan(from, end - from).Contains('`') ? (from, end) : null;
    }

    [GeneratedRegex("<[A-Za-z]")]
    private static partial Regex MayBeTag();

    [GeneratedRegex(@"^<[A-Za-z]\w*>$")]
    private static partial Regex Lone();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Name();
}

/// <summary>Knows whether positions stand in blocks of HTML, asked for in the order of the text.</summary>
internal sealed class HtmlBlocks(Draft draft)
{
    private int _end;
    private bool _isHtml;

    /// <summary>Whether the paragraph of a position starts with an element: a block of HTML goes on to the next empty
    /// line.</summary>
    public bool Hold(int position)
    {
        if (position < _end)
            return _isHtml;
        var start = draft.OpenedLine(position);
        while (start > _end && !draft.LineBefore(start).IsWhiteSpace())
            start = draft.OpenedLine(start - 1);
        if (start > _end || start == 0)
            _isHtml = draft.Text.AsSpan(start).TrimStart(" >") is ['<', ('/' or '!' or (>= 'a' and <= 'z')), ..];
        _end = Math.Max(position + 1, draft.OpenedLine(position));
        return _isHtml;
    }
}
