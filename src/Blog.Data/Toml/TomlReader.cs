using Blog.Data.Nodes;
using Blog.Text;
using Tomlyn;
using Tomlyn.Parsing;
using Tomlyn.Syntax;
using SourceSpan = Blog.Text.SourceSpan;

namespace Blog.Data.Toml;

/// <summary>Reads a stretch of a source text as TOML 1.0.</summary>
internal static class TomlReader
{
    private static readonly TomlSerializerOptions Options = new() { MaxDepth = DataLimits.Depth };

    /// <summary>The value of the stretch, always a map; after mistakes it has everything that could be read.</summary>
    public static DataResult Read(SourceText source, SourceSpan stretch)
    {
        var diagnostics = new List<Diagnostic>();
        var places = new TomlPlaces(source, stretch);
        var root = Parse(source.Text.Substring(stretch.Start, stretch.Length), places, diagnostics);
        return new DataResult(root, [.. diagnostics]);
    }

    private static DataMap? Parse(string toml, TomlPlaces places, List<Diagnostic> diagnostics)
    {
        DocumentSyntax document;
        try
        {
            document = SyntaxParser.Parse(toml, Options, null, validate: false);
        }
        catch (TomlException)
        {
            // The tolerant parser throws only for nesting beyond the given depth.
            diagnostics.Add(
                DiagnosticCatalogue.DataTooComplex.At(places.Source.At(places.Whole.Start, 0), DataLimits.TooDeep)
            );
            return null;
        }
        catch (ArgumentOutOfRangeException)
        {
            // Tomlyn 2.10 throws when it quotes the text after a broken \u and that is half a character or the end of
            // the text.
            var escape = Math.Max(0, toml.LastIndexOf('\\'));
            diagnostics.Add(
                DiagnosticCatalogue.InvalidToml.At(
                    places.Source.At(places.Whole.Start + escape, 1),
                    "an escape in this text is cut short."
                )
            );
            return null;
        }

        ReportMistakes(document, places, diagnostics);
        return new TomlTree(places, diagnostics).Read(document);
    }

    // After a mistake the parser reports more in the rest of the line: only the first one of a line is the author's.
    private static void ReportMistakes(DocumentSyntax document, TomlPlaces places, List<Diagnostic> diagnostics)
    {
        var lastLine = -1;
        foreach (var mistake in document.Diagnostics)
        {
            if (mistake.Span.Start.Line == lastLine)
                continue;
            lastLine = mistake.Span.Start.Line;
            diagnostics.Add(
                DiagnosticCatalogue.InvalidToml.At(places.Source.At(places.Of(mistake.Span)), Words(mistake.Message))
            );
        }
    }

    private static string Words(string message)
    {
        if (message.Contains("while expecting a value", StringComparison.Ordinal))
            return "a value is missing here.";
        if (message.Contains("newline in a string", StringComparison.Ordinal))
            return "the quote that opens in this line is not closed in it.";
        var words = message.Trim().TrimEnd('.').ReplaceLineEndings(" ");
        return words.Length == 0 ? "the parser gives no reason." : char.ToLowerInvariant(words[0]) + words[1..] + ".";
    }
}
