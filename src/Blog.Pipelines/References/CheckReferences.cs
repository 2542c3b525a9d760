using System.Collections.Immutable;
using Blog.Pipelines.Cards;
using Blog.Pipelines.Catalogue;
using Blog.Pipelines.Documents;
using Blog.Pipelines.Engine;
using Blog.Pipelines.References.Suggestions;
using Blog.Text;

namespace Blog.Pipelines.References;

/// <summary>
/// Checks everything that documents refer to: links, anchors, images, directives, included files and code. Yields no
/// outputs. While the address space stays the same, only documents that changed, or that looked into something that
/// changed, are checked again. </summary>
/// <param name="pipelines">The pipelines whose outputs links may lead to.</param>
internal sealed class CheckReferences(ImmutableArray<string> pipelines) : IModule<SitePost, Output>
{
    /// <inheritdoc/>
    public ImmutableArray<Document<Output>> Run(ImmutableArray<Document<SitePost>> documents, ModuleContext context)
    {
        var catalogue = context.TheFinished(CataloguePipeline.Key);
        var theme = context.TheProcessed(PipelineKeys.Theme);
        ImmutableArray<Output> outputs = [.. pipelines.SelectMany(context.Outputs).Where(o => o.IsForReaders)];
        var paths = outputs.Select(o => o.Path).ToHashSet();
        var suggestions = new ReferenceSuggestions(catalogue, paths, context.Request.Content.Files);
        CheckDocuments(
            catalogue,
            AddressSpace.FingerprintOf(
                catalogue,
                outputs,
                context.TheFinished(CardsPipeline.Key),
                theme,
                context.Request
            ),
            paths,
            suggestions,
            theme,
            context
        );
        foreach (var series in catalogue.Series.Where(s => s.Introduction is not null))
            new DocumentCheck(catalogue, paths, suggestions, theme, context).Check(series);
        var settings = context.TheProcessed(PipelineKeys.Settings);
        new MenuCheck(new LinkCheck(catalogue, paths, suggestions, context, _ => { })).Check(settings.Source);
        return [];
    }

    private void CheckDocuments(
        SiteCatalogue catalogue,
        Fingerprint addresses,
        HashSet<SitePath> paths,
        ReferenceSuggestions suggestions,
        LoadedTheme theme,
        ModuleContext context
    )
    {
        var posts = catalogue.Listed;
        var results = new CheckedDocument?[posts.Length];
        if (context.Kept.Former<ReferencesChecked>(this) is { } former && former.AddressSpace == addresses)
            Take(former, posts, results, catalogue, context);
        try
        {
            Parallel.For(
                0,
                posts.Length,
                new ParallelOptions { CancellationToken = context.Cancellation },
                i => results[i] ??= Check(posts[i], catalogue, paths, suggestions, theme, context)
            );
        }
        finally
        {
            // What a cancelled check has done need not be done again.
            Remember(addresses, posts, results, context);
        }

        foreach (var result in results)
            context.Report(result!.Diagnostics);
    }

    private static void Take(
        ReferencesChecked former,
        ImmutableArray<SitePost> posts,
        CheckedDocument?[] results,
        SiteCatalogue catalogue,
        ModuleContext context
    )
    {
        for (var i = 0; i < posts.Length; i++)
        {
            if (
                former.Documents.TryGetValue(posts[i], out var result)
                && result.Reads.StillHold(catalogue, context.Request.Content)
            )
                results[i] = result;
        }
    }

    private static CheckedDocument Check(
        SitePost post,
        SiteCatalogue catalogue,
        HashSet<SitePath> paths,
        ReferenceSuggestions suggestions,
        LoadedTheme theme,
        ModuleContext context
    )
    {
        var (reads, diagnostics) = context.Record(recording =>
        {
            var check = new DocumentCheck(catalogue, paths, suggestions, theme, recording);
            check.Check(post);
            return check.Reads;
        });
        return reads == CheckReads.None && diagnostics.IsEmpty
            ? CheckedDocument.Sound
            : new CheckedDocument(reads, diagnostics);
    }

    private void Remember(
        Fingerprint addresses,
        ImmutableArray<SitePost> posts,
        CheckedDocument?[] results,
        ModuleContext context
    )
    {
        if (!context.Kept.ExpectsRuns)
            return;
        var documents = new Dictionary<SitePost, CheckedDocument>(posts.Length, ReferenceEqualityComparer.Instance);
        for (var i = 0; i < posts.Length; i++)
        {
            if (results[i] is { } result)
                documents[posts[i]] = result;
        }

        context.Kept.Remember(this, new ReferencesChecked(addresses, documents));
    }
}
