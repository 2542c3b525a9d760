using System.Collections.Immutable;
using Blog.Engine;
using Blog.Engine.Outputs;
using Blog.Pages.Proofs;
using Blog.Pages.References.Suggestions;
using Blog.Pages.Theme;
using Blog.Reading.Catalogue;
using Blog.Reading.Documents;
using Blog.Reading.Linking;
using Blog.Text;
using Blog.Text.Reads;

namespace Blog.Pages.References;

/// <summary>Checks everything that documents refer to: links, anchors, images, directives, included files and code.
/// Makes no outputs. While the address space stays the same, a document is checked again only when it changed, or
/// something that its check read. A document whose earlier check holds is passed over. Of documents that are held back,
/// only the diagrams are looked for.</summary>
/// <param name="request">Says which share of the site is made: only its documents are checked.</param>
/// <param name="settings">The settings, whose menu leads to pages.</param>
/// <param name="theme">The theme, which has directives and layouts.</param>
/// <param name="site">What is on the site.</param>
/// <param name="cards">The cards of links.</param>
/// <param name="redirects">The redirects that belong to no document.</param>
/// <param name="proof">Which documents need no check.</param>
/// <param name="published">The pipelines whose outputs links may lead to.</param>
internal sealed class CheckReferences(
    Pipeline<BuildRequest> request,
    Pipeline<LoadedSettings> settings,
    Pipeline<LoadedTheme> theme,
    Pipeline<SiteCatalogue> site,
    Pipeline<CardIndex> cards,
    Pipeline<SiteRedirect> redirects,
    Pipeline<CheckProof> proof,
    ImmutableArray<Pipeline> published
) : IModule<SitePost, CheckedDocument>
{
    /// <inheritdoc/>
    public ImmutableArray<Document<CheckedDocument>> Run(
        ImmutableArray<Document<SitePost>> documents,
        ModuleContext context
    )
    {
        var (catalogue, index, look) = (context.Value(site), context.Value(cards), context.Value(theme));
        ImmutableArray<Output> outputs = [.. published.SelectMany(p => context.Outputs(p)).Where(o => o.IsForReaders)];
        var share = context.Value(request).Share;
        var addresses = AddressSpace.FingerprintOf(catalogue, outputs, index, look, context.Content);
        var paths = outputs.Select(o => o.Path).ToHashSet();
        var suggestions = new ReferenceSuggestions(catalogue, paths, context.Content.Files);
        var finder = new CardFinder(index);
        DocumentCheck CheckInto(ModuleContext recording) => new(catalogue, paths, suggestions, look, finder, recording);

        // While the addresses stay the same, a document is checked again when something that its check read has
        // changed.
        var proved = context.Value(proof);
        var drawings = new DrawingUse(catalogue, context);
        var checks = context.Each<SitePost, CheckedDocument>(
            [.. documents.Select(d => d.Value)],
            ReferenceEqualityComparer.Instance,
            (post, former) =>
                former is not null && former.Reads.StillHold(catalogue, context.Content)
                    ? former
                    : Check(post, CheckInto, drawings, context),
            addresses
        );
        var loaded = context.Value(settings);
        // What is not of one document is the first share's to check.
        var ofOthers = new ReadLog();
        var (_, others) = context.Record(recording =>
        {
            if (!share.IsFirst)
                return documents;
            context.Kept.SourceReads.Record(
                ofOthers,
                () => CheckSeries(catalogue, () => CheckInto(recording), drawings)
            );
            var links = new LinkCheck(catalogue, paths, suggestions, recording, _ => { });
            new MenuCheck(links).Check(loaded.Source);
            ImmutableArray<SiteRedirect> moved = [.. context.Documents(redirects).Select(d => d.Value)];
            new RedirectCheck(links, recording).Check(moved, catalogue, outputs);
            new ThemeFilesCheck(look).Check(catalogue, recording);
            return documents;
        });
        var found = checks.SelectMany(c => c.Diagnostics).Concat(others);
        context.Report([.. loaded.Links.Apply(RemoteImages.SummedUp(found))]);
        // A document with mistakes, or of another share, may use any drawing.
        var ofProved = catalogue.Documents.SelectMany(d => proved.SourcesOf(d.Source) ?? []);
        if (share.IsWhole && !catalogue.HasFaulty)
            drawings.Report(ofOthers.Sources.Concat(checks.SelectMany(c => c.Sources)).Concat(ofProved).ToHashSet());

        return
        [
            .. documents
                .Zip(checks)
                .Select(c => new Document<CheckedDocument>(c.First.Source, c.Second, c.First.Fingerprint)),
        ];
    }

    private static SiteCatalogue CheckSeries(SiteCatalogue catalogue, Func<DocumentCheck> check, DrawingUse drawings)
    {
        foreach (var series in catalogue.Series.Where(s => s.Introduction is not null))
        {
            check().Check(series);
            drawings.Note(series);
        }

        return catalogue;
    }

    private static CheckedDocument Check(
        SitePost post,
        Func<ModuleContext, DocumentCheck> checkInto,
        DrawingUse drawings,
        ModuleContext context
    )
    {
        var log = new ReadLog();
        var (reads, diagnostics) = context.Record(recording =>
        {
            var check = checkInto(recording);
            return context.Kept.SourceReads.Record(
                log,
                () =>
                {
                    if (post.IsListed)
                        check.Check(post);
                    return check.Reads with { Files = check.Reads.Files.SetItems(drawings.Note(post)) };
                }
            );
        });
        ImmutableArray<ReadKey> sources =
        [
            .. log.Sources.Where(s => s != SourceKey.Text(post.Source) && s != SourceKey.Matter(post.Source)),
        ];
        return reads == CheckReads.None && diagnostics.IsEmpty && sources.IsEmpty
            ? CheckedDocument.Sound
            : new CheckedDocument(reads, diagnostics, sources);
    }
}

/// <summary>The result of the check of one document.</summary>
/// <param name="Reads">What the check read.</param>
/// <param name="Diagnostics">The mistakes.</param>
/// <param name="Sources">What else was read than the document itself.</param>
internal sealed record CheckedDocument(
    CheckReads Reads,
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableArray<ReadKey> Sources
)
{
    /// <summary>The result for most documents: nothing else was read, and there are no mistakes.</summary>
    public static CheckedDocument Sound { get; } = new(CheckReads.None, [], []);
}
