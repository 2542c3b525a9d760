using Blog.Engine;
using Blog.Engine.Modules;
using Blog.Reading.Parsing.Files;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Reading.Clippings;

/// <summary>Reads files of clippings. A file whose name is not a month is reported and left out.</summary>
internal sealed class ReadClippings : DocumentModule<SourceText, ClippingsRead>
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
                    ),
                ]
            );
        var (read, diagnostics) = ClippingReader.Read(source, month);
        return new ModuleResult<ClippingsRead>(read, diagnostics);
    }
}
