using Blog.Data.Nodes;
using Blog.Text;

namespace Blog.Data.Csv;

/// <summary>Cuts comma-separated values into rows of fields (RFC 4180), at LF, CRLF or CR; a quoted field may hold
/// commas, line ends and doubled quotes.</summary>
internal sealed class CsvFields(SourceText source, SourceSpan stretch, ICollection<Diagnostic> diagnostics)
{
    private readonly string _text = source.Text;
    private int _position = stretch.Start;

    /// <summary>The fields of the next row that is not empty; null at the end.</summary>
    public List<DataScalar>? ReadRow()
    {
        while (_position < stretch.End && IsLineEnd(_position))
            _position++;
        if (_position >= stretch.End)
            return null;
        var row = new List<DataScalar> { ReadField() };
        while (_position < stretch.End && _text[_position] == ',')
        {
            _position++;
            row.Add(ReadField());
        }

        return row;
    }

    private DataScalar ReadField() =>
        _position < stretch.End && _text[_position] == '"' ? ReadQuoted() : ReadPlain(_position);

    private DataScalar ReadPlain(int start)
    {
        var length = _text.AsSpan(start, stretch.End - start).IndexOfAny(',', '\r', '\n');
        _position = length < 0 ? stretch.End : start + length;
        return Field(start, _text[start.._position]);
    }

    private DataScalar ReadQuoted()
    {
        var start = _position;
        var closing = FindClosingQuote(start + 1);
        if (closing < 0)
        {
            Report(new SourceSpan(start, 1), "the quote that opens here is never closed.");
            _position = stretch.End;
            return Field(start, _text[(start + 1)..stretch.End]);
        }

        _position = closing + 1;
        var field = Field(start, _text[(start + 1)..closing].Replace("\"\"", "\"", StringComparison.Ordinal));
        if (_position < stretch.End && _text[_position] != ',' && !IsLineEnd(_position))
            Report(
                ReadPlain(_position).Span,
                "a closing quote is followed by a comma or the end of the line; double a quote inside a quoted field."
            );
        return field;
    }

    private int FindClosingQuote(int from)
    {
        while (_text.IndexOf('"', from, stretch.End - from) is >= 0 and var quote)
        {
            if (quote + 1 >= stretch.End || _text[quote + 1] != '"')
                return quote;
            from = quote + 2;
        }

        return -1;
    }

    private bool IsLineEnd(int position) => _text[position] is '\r' or '\n';

    private DataScalar Field(int start, string value) =>
        new(SourceSpan.FromBounds(start, _position), DataScalarKind.Text, value);

    private void Report(SourceSpan span, string what) =>
        diagnostics.Add(DiagnosticCatalogue.MalformedCsv.At(source.At(span), what));
}
