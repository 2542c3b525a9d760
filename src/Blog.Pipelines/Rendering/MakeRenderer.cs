using System.Collections.Immutable;
using Blog.Model;
using Blog.Pipelines.Cards;
using Blog.Pipelines.Catalogue;
using Blog.Pipelines.Documents;
using Blog.Pipelines.Engine;
using Blog.Pipelines.Filling;
using Blog.Pipelines.Linking;
using Blog.Pipelines.Parsing;
using Blog.Pipelines.Variables;
using Blog.Text;
using Blog.Theming;

namespace Blog.Pipelines.Rendering;

/// <summary>Puts the theme and the site together.</summary>
internal sealed class MakeRenderer(
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
        var view = new SiteView(
            catalogue,
            context.Value(theme),
            [.. context.Documents(data).Select(d => d.Value)],
            made => Filler(made, templates, context)
        );
        return [new Document<PageRenderer>(null, new PageRenderer(templates, view), default(Fingerprint))];
    }

    // The functions of the set see the whole theme, its words included: only the same theme has the same set.
    private TemplateSet Templates(BaseUrl baseUrl, ModuleContext context)
    {
        var loaded = context.Value(theme);
        return context.Once<TemplateSet>(
            [context.Documents(theme), baseUrl],
            (_, former) => TemplateSet.Parse(loaded.Templates, ThemeFunctions.For(loaded, baseUrl), former)
        );
    }

    private FragmentFiller Filler(SiteView made, TemplateSet templates, ModuleContext context) =>
        new(
            made.Catalogue,
            new IncludedFiles(context.Request),
            Renderers.Markdown(made.Settings, context.Kept),
            Renderers.Code(context.Kept),
            new DirectiveRenderer(templates, made.Globals),
            new CardFinder(context.Value(cards)),
            made.Theme.Words
        );
}
