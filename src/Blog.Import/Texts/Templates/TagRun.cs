using Blog.Import.Foreign;
using Blog.Import.Texts.Drafts;
using Blog.Import.Texts.Meanings;
using Blog.Import.Texts.Tables;
using Blog.Import.Texts.Tags;

namespace Blog.Import.Texts.Templates;

/// <summary>Goes through the tags of one text, first to last.</summary>
internal sealed class TagRun
{
    private const int DeepestQuote = 8;
    private readonly Draft _draft;
    private readonly ConversionContext _context;
    private readonly TagReader _reader;
    private readonly EndFinder _ends;
    private readonly UnseenTags _unseen;
    private readonly OpenTags _open = new();
    private readonly List<TextSplice> _splices = [];

    public TagRun(Draft draft, ConversionContext context)
    {
        (_draft, _context) = (draft, context);
        _reader = new TagReader(draft.Text, context.Document.Dialects);
        _ends = new EndFinder(draft.Text, _reader);
        _unseen = new UnseenTags(draft.Text, context);
    }

    /// <summary>What is to be written.</summary>
    public IEnumerable<TextSplice> Splices => _splices;

    /// <summary>Reads what stands at a position that is not code; returns where to go on.</summary>
    public int Visit(int at)
    {
        if (_unseen.CommentAt(at) is { } comment)
        {
            _splices.Add(new TextSplice(at, comment, ""));
            _context.Tell(RemarkKind.Converted, UnseenTags.Comment, UnseenTags.Outcome, _draft, at);
            return comment;
        }

        if (_draft.Text[at] is not ('{' or '<' or '[') || _reader.At(at) is not { } tag)
            return at;
        if (_unseen.IfAt(tag) is { } never)
        {
            _splices.AddRange(never.Splices);
            Tell(tag, new Written("", UnseenTags.Outcome));
            return never.End;
        }

        if (tag.Form == TagForm.Expression)
            return Expression(tag);
        if (tag.IsEnd)
            return Ends(tag);
        if (TagTables.Find(tag, _context.Document.Dialects) is { } meaning)
            return Begins(tag, meaning);
        // Its end is not that of another.
        if (tag.Form == TagForm.Percent && _context.Speaks(Dialects.Zola) && tag.Arguments.StartsWith('('))
            _open.Add(tag, null);
        // What stands in brackets or a component may be Markdown.
        return tag.Form is TagForm.Bracket or TagForm.Component ? at : tag.End;
    }

    private int Begins(ForeignTag tag, Meaning meaning)
    {
        if (meaning.Body == BodyKind.Text && !tag.IsClosed)
        {
            // Only a tag that ends has content: "{% note %}" alone is a tag of another plugin.
            _open.Add(tag, meaning);
            return tag.End;
        }

        var end = tag.IsClosed ? null : _ends.Find(tag, meaning.Body);
        if (meaning.Body == BodyKind.Text || (meaning.Body == BodyKind.Verbatim && end is null))
            return tag.End;
        var (bodyEnd, last) = end is { } found ? (found.Start, found.End) : (tag.End, tag.End);
        var use = Use(tag, Place(tag.Start, tag.End).Content(_draft.Text[tag.End..bodyEnd]), last);
        if (meaning.Write(use) is not { } written)
            return tag.End;
        if (!written.IsPending)
            Tell(tag, written);
        Write(written, tag.Start, last);
        return last;
    }

    private int Expression(ForeignTag tag)
    {
        var follows = tag.End < _draft.Text.Length ? _draft.Text[tag.End] : '\n';
        if (Expressions.Find(tag, follows, _context) is { } written)
        {
            Tell(tag with { Name = Expressions.Group(tag.Name) }, written);
            _splices.Add(new TextSplice(tag.Start, tag.End, written.Text));
        }

        return tag.End;
    }

    private int Ends(ForeignTag tag)
    {
        if (_open.Take(tag) is not var (opening, meaning))
            return tag.Form is TagForm.Bracket or TagForm.Component ? tag.Start : tag.End;
        if (
            meaning?.Write(Use(opening, "", opening.End)) is not { } written
            || (written.QuotesLines && _open.Quotes > DeepestQuote)
        )
            return tag.End;
        Tell(opening, written);
        if (written.QuotesLines)
            Quote(opening, tag, written);
        else
            Around(opening, tag, written);
        return tag.End;
    }

    private void Around(ForeignTag opening, ForeignTag end, Written written)
    {
        _splices.Add(
            written.IsBlock
                ? Place(opening.Start, opening.End).Write(written.Text)
                : new TextSplice(opening.Start, opening.End, written.Text)
        );
        _splices.Add(
            written.IsBlock
                ? Place(end.Start, end.End).Write(written.Close)
                : new TextSplice(end.Start, end.End, written.Close)
        );
    }

    private void Quote(ForeignTag opening, ForeignTag end, Written written)
    {
        const string mark = "> ";
        var text = _draft.Text;
        for (var i = _splices.Count - 1; i >= 0 && _splices[i].Start >= opening.End; i--)
            _splices[i] = _splices[i] with
            {
                Text = _splices[i].Text.Replace("\n", "\n" + mark, StringComparison.Ordinal),
            };
        var content = SkipLine(opening.End);
        var before = _draft.LineBefore(opening.Start).IsWhiteSpace() ? "" : "\n";
        _splices.Add(new TextSplice(opening.Start, content, before + mark));
        for (var at = text.IndexOf('\n', content); at >= 0 && at + 1 < end.Start; at = text.IndexOf('\n', at + 1))
            _splices.Add(new TextSplice(at + 1, at + 1, mark));
        var place = Place(end.Start, end.End);
        var gap = !place.EndsLine || !_draft.LineAfter(end.Start).IsWhiteSpace() ? "\n" : "";
        var close = written.Close.Length > 0 && !place.StartsLine ? "\n" + written.Close : written.Close;
        _splices.Add(new TextSplice(end.Start, end.End, close + gap + (place.EndsLine ? "" : "\n")));
    }

    // Where the content starts: in the next line, when nothing else stands in this one.
    private int SkipLine(int at)
    {
        var rest = _draft.Text.AsSpan(at).IndexOfAnyExcept(' ', '\t');
        return rest >= 0 && _draft.Text[at + rest] == '\n' ? at + rest + 1 : at;
    }

    private void Write(Written written, int start, int end)
    {
        var place = written.IsBlock && !_context.Document.IsHtml ? Place(start, end) : null;
        var isInLine = place is null || (written.InLine is not null && !(place.StartsLine && place.EndsLine));
        var text = place is null ? written.Text : written.InLine!;
        _splices.Add(isInLine ? new TextSplice(start, end, text) : place!.Write(written.Text));
    }

    private Placement Place(int start, int end) => new(_draft, start, end);

    private TagUse Use(ForeignTag tag, string body, int end) =>
        new(tag, TagArguments.Of(tag.Arguments), body, _draft.Text[tag.Start..end], _context);

    private void Tell(ForeignTag tag, Written written) =>
        _context.Tell(RemarkKind.Converted, tag.Subject, written.Outcome, _draft, tag.Start);
}
