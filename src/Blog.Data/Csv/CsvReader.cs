using System.Collections.Immutable;
using Blog.Data.Nodes;
using Blog.Text;

namespace Blog.Data.Csv;

/// <summary>Reads a stretch of a source text as comma-separated values (RFC 4180): a list of maps, one for each row,
/// all values texts.</summary>
internal static class CsvReader
{
    /// <summary>The rows below the heading; empty lines are passed over. Null without a heading.</summary>
    public static DataResult Read(SourceText source, SourceSpan stretch)
    {
        var diagnostics = new List<Diagnostic>();
        var fields = new CsvFields(source, stretch, diagnostics);
        if (fields.ReadRow() is not { } heading)
            return new DataResult(null, [.. diagnostics]);
        CheckHeading(heading, source, diagnostics);
        var rows = ImmutableArray.CreateBuilder<DataNode>();
        while (fields.ReadRow() is { } row)
            rows.Add(ToMap(heading, row, source, diagnostics));
        return new DataResult(new DataList(SpanOf(heading, rows), rows.ToImmutable()), [.. diagnostics]);
    }

    // Each row's map would report the same key again: the heading is checked by a map of its own.
    private static void CheckHeading(List<DataScalar> heading, SourceText source, List<Diagnostic> diagnostics)
    {
        var names = new MapBuilder(source, diagnostics);
        foreach (var name in heading)
        {
            if (name.Text.Length == 0)
                diagnostics.Add(DiagnosticCatalogue.MalformedCsv.At(source.At(name.Span), "this column has no name."));
            else
                names.Add(new DataEntry(name.Text, name.Span, name));
        }
    }

    private static DataMap ToMap(
        List<DataScalar> heading,
        List<DataScalar> row,
        SourceText source,
        List<Diagnostic> diagnostics
    )
    {
        var span = SourceSpan.FromBounds(row[0].Span.Start, row[^1].Span.End);
        if (row.Count != heading.Count)
            diagnostics.Add(DiagnosticCatalogue.InvalidCsv.At(source.At(span), row.Count, heading.Count));
        var map = new MapBuilder(source, diagnostics);
        foreach (var (name, value) in heading.Zip(row))
        {
            if (name.Text.Length > 0)
                map.AddMissing(new DataEntry(name.Text, name.Span, value));
        }

        return map.ToMap(span);
    }

    private static SourceSpan SpanOf(List<DataScalar> heading, ImmutableArray<DataNode>.Builder rows) =>
        SourceSpan.FromBounds(heading[0].Span.Start, rows.Count == 0 ? heading[^1].Span.End : rows[^1].Span.End);
}
