using System.Text.RegularExpressions;
using Blog.Engine;
using Blog.Engine.Modules;
using Blog.Model.Dates;
using Blog.Reading.Parsing.Files;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Reading.Clippings;

/// <summary>Reads files of clippings. A file whose name is not a month is reported and left out.</summary>
internal sealed partial class ReadClippings : DocumentModule<SourceText, ClippingsRead>
{
    /// <inheritdoc/>
    protected override Fingerprint Options(ModuleContext context) => default;

    /// <inheritdoc/>
    protected override ModuleResult<ClippingsRead> Process(Document<SourceText> document, ModuleContext context)
    {
        var source = document.Value;
        if (ClippingFiles.MonthOf(source.Path) is not { } month)
            return new ModuleResult<ClippingsRead>(
                null,
                [
                    DiagnosticCatalogue.ClippingsOfNoMonth.At(
                        SourceLocation.OfFile(source.Path),
                        source.Path.Value[(ClippingFiles.Folder.Length + 1)..]
                    ) with
                    {
                        Suggestion = Meant(source.Path),
                    },
                ]
            );
        var (read, diagnostics) = ClippingReader.Read(source, month);
        return new ModuleResult<ClippingsRead>(read, diagnostics);
    }

    // The year and the number of the month, in either order and in any folder: 11-2020.yml, 2020/2020-1.yml.
    private static string? Meant(ContentPath path)
    {
        var numbers = Number().Matches(path.Stem).Select(m => m.Value).ToList();
        return
            numbers is [var one, var other]
            && YearMonth.Read(Month(one, other)) is { } month
            && ClippingFiles.FileOf(month) is var meant
            && meant != path
            ? meant.Name
            : null;
    }

    private static string Month(string one, string other) =>
        one.Length == 4 ? $"{one}-{other.PadLeft(2, '0')}" : $"{other}-{one.PadLeft(2, '0')}";

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();
}
