using Blog.Engine;
using Blog.Engine.Modules;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Reading.CrossPosts;

/// <summary>Reads <c>content/crossposts.lock.yml</c>.</summary>
internal sealed class ReadLedger : DocumentModule<SourceText, LedgerRead>
{
    /// <inheritdoc/>
    protected override Fingerprint Options(ModuleContext context) => default;

    /// <inheritdoc/>
    protected override ModuleResult<LedgerRead> Process(Document<SourceText> document, ModuleContext context)
    {
        var (read, diagnostics) = LedgerReader.Read(document.Value);
        return new ModuleResult<LedgerRead>(read, diagnostics);
    }
}
