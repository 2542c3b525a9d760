using System.Collections.Immutable;
using Blog.Engine;
using Blog.Pages.Rendering;
using Blog.Reading.Documents;
using Blog.Reading.Parsing.Texts;
using Blog.Text.Fingerprints;

namespace Blog.Pages.Newsletter;

/// <summary>Finds the documents that become issues; none for a site without a newsletter.</summary>
internal sealed class DraftEditions(Pipeline<PageRenderer> pages, Pipeline<CardIndex> cards)
    : IModule<Seed, NewsletterIssues>
{
    /// <inheritdoc/>
    public ImmutableArray<Document<NewsletterIssues>> Run(
        ImmutableArray<Document<Seed>> documents,
        ModuleContext context
    ) => [new Document<NewsletterIssues>(null, Issues(context), default(Fingerprint))];

    private NewsletterIssues Issues(ModuleContext context)
    {
        var renderer = context.Value(pages);
        if (renderer.Site.Settings.Newsletter is null)
            return NewsletterIssues.None;
        var editions = Edition.Of(renderer.Site.Catalogue);
        var pictures = EditionPictures.Of(
            renderer.Site.Catalogue,
            context.Value(cards),
            [.. editions.Select(e => NamesInText.Of(e.Document.Parsed.Source, context))]
        );
        var formulas = EditionFormulas.Of(renderer.Site, editions, context);
        var maker = new EditionMaker(
            renderer,
            post => Renderers.Markdown(renderer.Site.Settings, context.Kept, notesPlaces: true, post.HasFormulas),
            pictures,
            formulas
        );
        return new NewsletterIssues
        {
            Drafts = [.. editions.Select(e => new EditionDraft(e, maker))],
            Pictures = pictures,
            Formulas = formulas,
        };
    }
}
