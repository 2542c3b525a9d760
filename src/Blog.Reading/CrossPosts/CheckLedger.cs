using System.Collections.Immutable;
using Blog.Engine;
using Blog.Model;
using Blog.Model.CrossPosts;
using Blog.Reading.Catalogue;
using Blog.Reading.Parsing.Files;
using Blog.Text;
using Blog.Text.Fingerprints;
using Blog.Text.Names;

namespace Blog.Reading.CrossPosts;

/// <summary>Checks that the posts, targets and kept texts that the ledger names exist. Always makes a ledger, which may
/// be empty.</summary>
internal sealed class CheckLedger(Pipeline<SiteCatalogue> site) : IModule<LedgerRead, CrossPostLedger>
{
    /// <inheritdoc/>
    public ImmutableArray<Document<CrossPostLedger>> Run(
        ImmutableArray<Document<LedgerRead>> documents,
        ModuleContext context
    )
    {
        if (documents is not [var read])
            return [new Document<CrossPostLedger>(null, CrossPostLedger.Empty, default(Fingerprint))];
        var catalogue = context.Value(site);
        var targets = catalogue.Settings.CrossPosts;
        // When the folder of posts is missing, the ledger names each of its posts.
        var posts = new Lazy<NameIndex>(() => new NameIndex(catalogue.Documents.Select(d => Below(d.Source))));
        var texts = new Lazy<NameIndex>(() =>
            new NameIndex(context.Content.Files.Where(f => f.IsBelow(LedgerFiles.Folder.Value)).Select(f => f.Name))
        );
        foreach (var (entry, post, to, text) in read.Value.Places)
        {
            if (catalogue.Find(entry.Post) is null)
            {
                var missing = Below(entry.Post);
                context.Report(
                    DiagnosticCatalogue.LedgerPostMissing.At(post, missing).Suggesting(missing, posts.Value)
                );
            }

            if (targets.Find(entry.To) is null && entry.To != NewsletterProviders.Buttondown)
            {
                context.Report(
                    DiagnosticCatalogue
                        .LedgerTargetUnknown.At(to, entry.To)
                        .Suggesting(entry.To.Value, targets.Targets.Select(t => t.Key.Value))
                );
            }

            if (entry.Text is { } name && !IsThere(name, context))
                context.Report(DiagnosticCatalogue.LedgerTextMissing.At(text, name).Suggesting(name, texts.Value));
        }

        return [new Document<CrossPostLedger>(LedgerFiles.File, read.Value.Ledger, read.Fingerprint)];
    }

    private static bool IsThere(string text, ModuleContext context) =>
        LedgerFiles.TextFile(text) is { } file && context.Content.Files.AsSpan().BinarySearch(file) >= 0;

    private static string Below(ContentPath path) =>
        path.Value.StartsWith("content/", StringComparison.Ordinal) ? path.Value["content/".Length..] : path.Value;
}
