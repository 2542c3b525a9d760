using System.Collections.Immutable;
using System.Globalization;
using Blog.Text;

namespace Blog.Data;

/// <summary>Reads the front matter that <see cref="FrontMatterFinder"/> found.</summary>
internal static class FrontMatterReader
{
    /// <summary>The front matter of a document, empty when it has none.</summary>
    public static FrontMatter Read(SourceText source)
    {
        if (FrontMatterFinder.Find(source.Text) is not { } block)
            return None(source);
        if (block.Content.Length > DataLimits.FrontMatterLength)
            return new FrontMatter(DataMap.Empty, block.BodyStart, [TooLong(source, block)]);
        var read = block.Form == FrontMatterForm.Toml
            ? TomlReader.Read(source, block.Content)
            : YamlReader.Read(source, block.Content);
        var result = ControlCharacterCheck.Clean(source, read);
        if (block.Form == FrontMatterForm.YamlWithoutOpening && !UnopenedFrontMatter.IsConvincing(result))
            return None(source);
        var values = result.Root as DataMap ?? DataMap.Empty with { Span = block.Content };
        return new FrontMatter(values, block.BodyStart, block.IsClosed ? Mistakes(source, result) : [Unclosed(source, block)]);
    }

    private static FrontMatter None(SourceText source) => new(DataMap.Empty, source.Text.StartsWith('\uFEFF') ? 1 : 0, []);

    private static ImmutableArray<Diagnostic> Mistakes(SourceText source, DataResult result) => result.Root switch
    {
        null or DataMap or DataScalar { Kind: DataScalarKind.Null } => result.Diagnostics,
        var other => result.Diagnostics.Add(DiagnosticCatalogue.NotAMap.At(source.At(other.Span), NodeWords.Describe(other))),
    };

    // What stands in a block without an end is anyone's guess: its other mistakes are not reported.
    private static Diagnostic Unclosed(SourceText source, FrontMatterBlock block) =>
        DiagnosticCatalogue.UnclosedFrontMatter.At(source.At(block.Opening), block.Form == FrontMatterForm.Toml ? "+++" : "---");

    private static Diagnostic TooLong(SourceText source, FrontMatterBlock block) =>
        DiagnosticCatalogue.DataTooComplex.At(source.At(block.Opening), string.Create(CultureInfo.InvariantCulture,
            $"the front matter has {block.Content.Length} characters; it may have up to {DataLimits.FrontMatterLength}."));
}
