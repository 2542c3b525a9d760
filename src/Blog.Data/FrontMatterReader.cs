using System.Collections.Immutable;
using System.Globalization;
using Blog.Data.Headers;
using Blog.Data.Json;
using Blog.Data.Nodes;
using Blog.Data.Toml;
using Blog.Data.Yaml;
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
        var result = Values(source, block);
        if (block.Form == FrontMatterForm.YamlWithoutOpening && !UnopenedFrontMatter.IsConvincing(result))
            return Lines(source) ?? None(source);
        if (
            block.Form is FrontMatterForm.Json or FrontMatterForm.JsonEntries
            && !JsonBlock.IsConvincing(source.Text, block, result)
        )
            return None(source);
        return Made(source, block, result);
    }

    // A rule further down made it look like Statiq's form.
    private static FrontMatter? Lines(SourceText source) =>
        HeaderLines.Find(source.Text, TextLine.At(source.Text, source.Text.StartsWith('\uFEFF') ? 1 : 0)) is { } lines
            ? Made(source, lines, Values(source, lines))
            : null;

    private static DataResult Values(SourceText source, FrontMatterBlock block) =>
        ControlCharacterFilter.Clean(source, ValuesAsWritten(source, block));

    private static DataResult ValuesAsWritten(SourceText source, FrontMatterBlock block) =>
        block.Form switch
        {
            FrontMatterForm.Toml => TomlReader.Read(source, block.Content),
            FrontMatterForm.Json => JsonReader.Read(source, block.Content),
            FrontMatterForm.JsonEntries => JsonReader.ReadEntries(source, block.Content),
            FrontMatterForm.Lines => HeaderLines.Read(source, block.Content),
            _ => UnseenCharacters.Find(source, block.Content) is { } unseen
                ? new DataResult(null, [unseen])
                : YamlReader.Read(source, block.Content),
        };

    private static FrontMatter Made(SourceText source, FrontMatterBlock block, DataResult result)
    {
        var values = result.Root as DataMap ?? DataMap.Empty with { Span = block.Content };
        return new FrontMatter(
            values,
            block.BodyStart,
            block.IsClosed ? Mistakes(source, result) : [Unclosed(source, block)]
        )
        {
            IsYaml = block.Form is FrontMatterForm.Yaml or FrontMatterForm.YamlWithoutOpening,
        };
    }

    private static FrontMatter None(SourceText source) =>
        new(DataMap.Empty, source.Text.StartsWith('\uFEFF') ? 1 : 0, []);

    private static ImmutableArray<Diagnostic> Mistakes(SourceText source, DataResult result) =>
        result.Root switch
        {
            null or DataMap or DataScalar { Kind: DataScalarKind.Null } => result.Diagnostics,
            var other => result.Diagnostics.Add(
                DiagnosticCatalogue.NotAMap.At(source.At(other.Span), NodeWords.Describe(other))
            ),
        };

    // In a block without an end it is not clear what is front matter, so its other mistakes are not reported.
    private static Diagnostic Unclosed(SourceText source, FrontMatterBlock block) =>
        DiagnosticCatalogue.UnclosedFrontMatter.At(
            source.At(block.Opening),
            source.Text.Substring(block.Opening.Start, block.Opening.Length).Trim()
        );

    private static Diagnostic TooLong(SourceText source, FrontMatterBlock block) =>
        DiagnosticCatalogue.DataTooComplex.At(
            source.At(block.Opening),
            string.Create(
                CultureInfo.InvariantCulture,
                $"the front matter has {block.Content.Length} characters; "
                    + $"it may have up to {DataLimits.FrontMatterLength}."
            )
        );
}
