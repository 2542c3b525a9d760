using System.Collections.Immutable;
using Blog.Model;
using Blog.Pipelines.Catalogue;
using Blog.Pipelines.Engine;
using Blog.Pipelines.Parsing;
using Blog.Text;

namespace Blog.Pipelines.CrossPosts;

/// <summary>Checks that what the ledger names is there: posts, targets and kept texts. There is always one ledger, if an empty one.</summary>
internal sealed class CheckLedger : IModule<LedgerRead, CrossPostLedger>
{
    /// <inheritdoc/>
    public ImmutableArray<Document<CrossPostLedger>> Run(ImmutableArray<Document<LedgerRead>> documents, ModuleContext context)
    {
        if (documents is not [var read])
            return [new Document<CrossPostLedger>(null, CrossPostLedger.Empty, default(Fingerprint))];
        var catalogue = context.TheFinished(CataloguePipeline.Key);
        var targets = catalogue.Settings.CrossPosts;
        foreach (var (entry, post, to, text) in read.Value.Places)
        {
            if (catalogue.Find(entry.Post) is null)
                context.Report(DiagnosticCatalogue.LedgerPostMissing.At(post, Below(entry.Post)).Suggesting(Below(entry.Post), catalogue.Documents.Select(d => Below(d.Source))));
            if (targets.Find(entry.To) is null && entry.To != NewsletterProviders.Buttondown)
                context.Report(DiagnosticCatalogue.LedgerTargetUnknown.At(to, entry.To).Suggesting(entry.To.Value, targets.Targets.Select(t => t.Key.Value)));
            if (entry.Text is { } name && !(LedgerFiles.TextFile(name) is { } file && context.Request.Content.Files.AsSpan().BinarySearch(file) >= 0))
                context.Report(DiagnosticCatalogue.LedgerTextMissing.At(text, name));
        }

        return [new Document<CrossPostLedger>(LedgerFiles.File, read.Value.Ledger, read.Fingerprint)];
    }

    private static string Below(ContentPath path) => path.Value.StartsWith("content/", StringComparison.Ordinal) ? path.Value["content/".Length..] : path.Value;
}
