using Blog.Data;
using Blog.Data.Nodes;
using Blog.Engine;
using Blog.Engine.Modules;
using Blog.Reading.Documents;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Reading.Data;

/// <summary>Reads data files: YAML, TOML, JSON and CSV by their extensions.</summary>
internal sealed class ReadData : DocumentModule<SourceText, DataFile>
{
    /// <inheritdoc/>
    protected override Fingerprint Options(ModuleContext context) => default;

    /// <inheritdoc/>
    protected override ModuleResult<DataFile> Process(Document<SourceText> document, ModuleContext context)
    {
        var read = DataReader.Read(document.Value);
        var root = read.Root ?? new DataScalar(default, DataScalarKind.Null, "");
        return new ModuleResult<DataFile>(
            new DataFile(document.Value.Path.Stem, root, document.Value)
            {
                IsSound = !read.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error),
            },
            read.Diagnostics
        );
    }
}
