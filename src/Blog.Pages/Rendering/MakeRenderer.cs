using System.Collections.Immutable;
using Blog.Engine;
using Blog.Model;
using Blog.Pages.Diagrams;
using Blog.Pages.Filling;
using Blog.Pages.Pictures;
using Blog.Pages.Theme;
using Blog.Pages.Variables;
using Blog.Reading.Catalogue;
using Blog.Reading.Documents;
using Blog.Reading.Linking;
using Blog.Reading.Parsing.Texts;
using Blog.Text.Fingerprints;
using Blog.Theming;

namespace Blog.Pages.Rendering;

/// <summary>Makes the renderer of pages from the theme and the site.</summary>
internal sealed class MakeRenderer(
    Pipeline<BuildRequest> request,
    Pipeline<LoadedTheme> theme,
    Pipeline<DataFile> data,
    Pipeline<SiteCatalogue> site,
    Pipeline<CardIndex> cards
) : IModule<Seed, PageRenderer>
{
    /// <inheritdoc/>
    public ImmutableArray<Document<PageRenderer>> Run(ImmutableArray<Document<Seed>> documents, ModuleContext context)
    {
        var catalogue = context.Value(site);
        var templates = Templates(catalogue.Settings.BaseUrl, context);
        context.Report(templates.Diagnostics);
        context.Report([.. SlotCheck.Of(context.Value(theme), templates)]);
        var sources = new FillSources(
            catalogue,
            new IncludedFiles(context.Content) { SourceReads = context.Kept.SourceReads },
            Renderers.Markdown(catalogue.Settings, context.Kept),
            Renderers.Code(context.Kept),
            templates,
            new CardFinder(context.Value(cards)),
            context.Value(theme).Words
        )
        {
            Pictures = new PictureShelf(
                catalogue,
                context.Value(theme).PicturePlaces,
                context.Content,
                context.Kept,
                context.Value(request).Made
            ),
            Drawings = new Drawings(context.Content) { SourceReads = context.Kept.SourceReads },
            Shelf = new DrawingShelf(context.Content, context.Kept.SourceReads),
        };
        var view = new SiteView(sources, context.Value(theme), [.. context.Documents(data).Select(d => d.Value)])
        {
            SourceReads = context.Kept.SourceReads,
        };
        return [new Document<PageRenderer>(null, new PageRenderer(templates, view), default(Fingerprint))];
    }

    // The functions of the set see the whole theme, its words included, so the set is kept only while the theme is the
    // same.
    private TemplateSet Templates(BaseUrl baseUrl, ModuleContext context)
    {
        var loaded = context.Value(theme);
        return context.Once<TemplateSet>(
            [context.Documents(theme), baseUrl],
            (_, former) => TemplateSet.Parse(loaded.Templates, ThemeFunctions.For(loaded, baseUrl), former)
        );
    }
}
