using System.Buffers;
using Blog.Data.Nodes;
using Blog.Text;
using YamlDotNet.Core;

namespace Blog.Data.Yaml;

/// <summary>Reads a stretch of a source text as YAML 1.2.</summary>
internal static class YamlReader
{
    // YAML 1.2, section 5.1; YamlDotNet takes a NUL for the end of the text and lets the others pass.
    private static readonly SearchValues<char> Unprintable = SearchValues.Create([
        .. Enumerable.Range(0, 32).Append(127).Select(c => (char)c).Where(c => c is not ('\t' or '\n' or '\r')),
    ]);

    /// <summary>The value of the stretch. After a mistake that stops the parser, the root has the outermost map's
    /// entries before it, and one diagnostic says why.</summary>
    public static DataResult Read(SourceText source, SourceSpan stretch) =>
        PlainYaml.Read(source, stretch) is { } plain ? new DataResult(plain, []) : Parsed(source, stretch);

    /// <summary>The same with the parser, whatever the form.</summary>
    internal static DataResult Parsed(SourceText source, SourceSpan stretch)
    {
        var yaml = source.Text.Substring(stretch.Start, stretch.Length);
        if (yaml.AsSpan().IndexOfAny(Unprintable) is >= 0 and var bad)
            return new DataResult(
                null,
                [
                    DiagnosticCatalogue.InvalidYaml.At(
                        source.At(stretch.Start + bad, 1),
                        $"the control character U+{(int)yaml[bad]:X4} stands here; delete it."
                    ),
                ]
            );
        var diagnostics = new List<Diagnostic>();
        var root = Parse(yaml, new YamlPlaces(source, stretch), diagnostics);
        return new DataResult(root, [.. diagnostics]);
    }

    private static DataNode? Parse(string yaml, YamlPlaces places, List<Diagnostic> diagnostics)
    {
        for (var mended = 0; ; mended++)
        {
            using var reader = new StringReader(places.Indents.Apply(yaml));
            var found = new List<Diagnostic>();
            var tree = new YamlTree(new Parser(new Scanner(reader)), places, found);
            try
            {
                var root = tree.Read();
                diagnostics.AddRange(found);
                return root;
            }
            catch (YamlException mistake)
            {
                if (mended < YamlIndents.MostValues && Mend(mistake, yaml, places) is { } indents)
                {
                    places = places.With(indents);
                    continue;
                }

                diagnostics.AddRange(found);
                diagnostics.Add(YamlMistake.Explain(mistake, places));
                return tree.Salvaged;
            }
        }
    }

    private static YamlIndents? Mend(YamlException mistake, string yaml, YamlPlaces places) =>
        YamlMistake.IsUnindentedQuote(mistake)
            ? places.Indents.With(yaml, places.At(mistake.Start) - places.Whole.Start)
            : null;
}
