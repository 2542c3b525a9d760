namespace Blog.Markdown.Punctuation;

/// <summary>Decides what each straight quote of a paragraph becomes. Quotations are paired as emphasis is: a quote that
/// can close takes the last open one of its kind. A single quote that finds no partner is an apostrophe.</summary>
internal sealed class QuotePairs
{
    private readonly QuotedText _text;
    private readonly QuoteStyle _style;
    private readonly Part[] _parts;
    private readonly Stack<int> _open = new();
    private int _openSingle;
    private int _openDouble;

    private QuotePairs(QuotedText text, QuoteStyle style)
    {
        _text = text;
        _style = style;
        _parts = new Part[text.Quotes.Count];
    }

    private enum Part
    {
        /// <summary>Space on both sides: left straight.</summary>
        None,

        /// <summary>The start of a quotation.</summary>
        Opens,

        /// <summary>The end of a quotation.</summary>
        Closes,

        /// <summary>An apostrophe.</summary>
        Apostrophe,
    }

    /// <summary>Writes the quotes of a text in the style of its language.</summary>
    public static void Settle(QuotedText text, QuoteStyle style)
    {
        var pairs = new QuotePairs(text, style);
        for (var i = 0; i < pairs._parts.Length; i++)
            pairs.Read(i);
        while (pairs._open.TryPop(out var alone))
            pairs.LeaveAlone(alone);
        for (var i = 0; i < pairs._parts.Length; i++)
            pairs.Write(i);
    }

    private bool IsSingle(int i) => _text.Quotes[i].Mark.Kind == '\'';

    private ReadOnlySpan<char> After(int i) => _text.Text.AsSpan(_text.Quotes[i].At + 1);

    private void Read(int i)
    {
        // The second apostrophe of "'n'" was settled with the first.
        if (_parts[i] != Part.None)
            return;
        var context = new QuoteContext(_text.Text, _text.Quotes[i].At);
        if (IsSingle(i) && IsApostrophe(i, context))
            _parts[i] = Part.Apostrophe;
        else if (context.CanClose && (IsSingle(i) ? _openSingle : _openDouble) > 0)
            Close(i);
        else if (context.CanOpen)
            Open(i);
        else if (context.CanClose)
            _parts[i] = IsSingle(i) ? Part.Apostrophe : Part.Closes;
    }

    private bool IsApostrophe(int i, QuoteContext context)
    {
        if (context.IsInWord)
            return true;
        var isAfterOpener = context.IsAfterOpener || IsAfterOpenQuote(i);
        if (!context.IsAfterSpace && !isAfterOpener)
            return Apostrophes.IsContraction(After(i));
        if (!Apostrophes.IsAnd(After(i)))
            return Apostrophes.IsShortened(After(i), _style.Language);
        if (i + 1 < _parts.Length && context.IsAfterSpace && _text.Quotes[i + 1].At == _text.Quotes[i].At + 2)
            _parts[i + 1] = Part.Apostrophe;
        return context.IsAfterSpace;
    }

    private bool IsAfterOpenQuote(int i) =>
        i > 0 && _text.Quotes[i - 1].At == _text.Quotes[i].At - 1 && _parts[i - 1] == Part.Opens;

    private void Open(int i)
    {
        _parts[i] = Part.Opens;
        _open.Push(i);
        Count(i, 1);
    }

    private void Close(int i)
    {
        _parts[i] = Part.Closes;
        for (var opening = _open.Pop(); ; opening = _open.Pop())
        {
            Count(opening, -1);
            if (IsSingle(opening) == IsSingle(i))
                return;
            LeaveAlone(opening);
        }
    }

    private void Count(int i, int change)
    {
        if (IsSingle(i))
            _openSingle += change;
        else
            _openDouble += change;
    }

    // Speech may continue in the next paragraph, which repeats the opening quote: a quote at the start of a paragraph
    // stays a quote.
    private void LeaveAlone(int i)
    {
        var at = _text.Quotes[i].At;
        var context = new QuoteContext(_text.Text, at);
        if (!IsSingle(i))
            _parts[i] = context.CanClose && !context.IsAfterOpener && !IsAfterOpenQuote(i) ? Part.Closes : Part.Opens;
        else if (context.CanClose || !_text.Text.AsSpan(0, at).IsWhiteSpace())
            _parts[i] = Part.Apostrophe;
        else if (Apostrophes.IsPerhapsShortened(After(i)))
            _parts[i] = Part.Apostrophe;
    }

    private void Write(int i)
    {
        var typographic = (_parts[i], IsSingle(i)) switch
        {
            (Part.Opens, false) => _style.Open,
            (Part.Closes, false) => _style.Close,
            (Part.Opens, true) => _style.InnerOpen,
            (Part.Closes, true) => _style.InnerClose,
            (Part.Apostrophe, _) => "’",
            _ => null,
        };
        if (typographic is not null)
            _text.Quotes[i].Mark.Become(typographic);
    }
}
