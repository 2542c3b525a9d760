using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Blog.Data.Nodes;
using Blog.Text;

namespace Blog.Data.Json;

/// <summary>Builds located values from the tokens of <see cref="Utf8JsonReader"/>.</summary>
internal sealed class JsonTree(SourceText source, Utf8Offsets offsets, ICollection<Diagnostic> diagnostics)
{
    private bool _stopped;

    /// <summary>Reads the one value of the text.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public DataNode? Read(ref Utf8JsonReader reader)
    {
        reader.Read();
        var root = ReadNode(ref reader, 0);
        if (!_stopped)
            reader.Read();
        return root;
    }

    private DataNode ReadNode(ref Utf8JsonReader reader, int depth)
    {
        if (depth >= DataLimits.Depth && reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
            return Stop(Span(ref reader));
        return reader.TokenType switch
        {
            JsonTokenType.StartArray => ReadList(ref reader, depth),
            JsonTokenType.StartObject => ReadMap(ref reader, depth),
            JsonTokenType.String => new DataScalar(Span(ref reader), DataScalarKind.Text, Text(ref reader)),
            JsonTokenType.Null => new DataScalar(Span(ref reader), DataScalarKind.Null, ""),
            JsonTokenType.True => new DataScalar(Span(ref reader), DataScalarKind.Boolean, "true"),
            JsonTokenType.False => new DataScalar(Span(ref reader), DataScalarKind.Boolean, "false"),
            _ => ReadNumber(ref reader),
        };
    }

    private DataList ReadList(ref Utf8JsonReader reader, int depth)
    {
        var start = Span(ref reader).Start;
        var items = ImmutableArray.CreateBuilder<DataNode>();
        while (!_stopped && reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(ReadNode(ref reader, depth + 1));
        return new DataList(SourceSpan.FromBounds(start, Span(ref reader).End), items.ToImmutable());
    }

    private DataMap ReadMap(ref Utf8JsonReader reader, int depth)
    {
        var start = Span(ref reader).Start;
        var builder = new MapBuilder(source, diagnostics);
        while (!_stopped && reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var (key, span) = (Text(ref reader), Span(ref reader));
            reader.Read();
            builder.Add(new DataEntry(key, span, ReadNode(ref reader, depth + 1)));
        }

        return builder.ToMap(SourceSpan.FromBounds(start, Span(ref reader).End));
    }

    private DataScalar ReadNumber(ref Utf8JsonReader reader)
    {
        var written = Encoding.ASCII.GetString(reader.ValueSpan);
        var kind = written.AsSpan().ContainsAny('.', 'e', 'E') ? DataScalarKind.Number : DataScalarKind.WholeNumber;
        return new DataScalar(Span(ref reader), kind, written);
    }

    private string Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            // A lone escaped surrogate is valid in the grammar but is not a character.
            Report(
                DiagnosticCatalogue.InvalidJson,
                Span(ref reader),
                "a \\u escape in this text is half of a character."
            );
            return "";
        }
    }

    private DataScalar Stop(SourceSpan span)
    {
        _stopped = true;
        Report(DiagnosticCatalogue.DataTooComplex, span, DataLimits.TooDeep);
        return new DataScalar(span, DataScalarKind.Null, "");
    }

    private void Report(DiagnosticRule rule, SourceSpan span, string what) =>
        diagnostics.Add(rule.At(source.At(span), what));

    private SourceSpan Span(ref Utf8JsonReader reader)
    {
        var start = offsets.At(reader.TokenStartIndex);
        // A property name's token includes its colon, and the white space between the two.
        var end = reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.String
            ? reader.TokenStartIndex + reader.ValueSpan.Length + 2
            : reader.BytesConsumed;
        return SourceSpan.FromBounds(start, offsets.At(end));
    }
}
