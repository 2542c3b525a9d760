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
internal sealed class MakeRenderer : IModule<Seed, PageRenderer>
{
    /// <inheritdoc/>
    public ImmutableArray<Document<PageRenderer>> Run(ImmutableArray<Document<Seed>> documents, ModuleContext context)
    {
        var catalogue = context.TheFinished(CataloguePipeline.Key);
        var theme = context.Processed(PipelineKeys.Theme)[0];
        var templates = Templates(theme, catalogue.Settings.BaseUrl, context);
        context.Report(templates.Diagnostics);
        var view = new SiteView(
            catalogue,
            theme.Value,
            [.. context.Finished(PipelineKeys.Data).Select(d => d.Value)],
            site => Filler(site, templates, context)
        );
        return [new Document<PageRenderer>(null, new PageRenderer(templates, view), default(Fingerprint))];
    }

    private TemplateSet Templates(Document<LoadedTheme> theme, BaseUrl baseUrl, ModuleContext context)
    {
        // The functions of the set see the whole theme, its words included: only the same theme has the same set.
        var former = context.Kept.Former<TemplatesParsed>(this);
        var parsed =
            former is not null && ReferenceEquals(former.Theme, theme.Value) && former.BaseUrl == baseUrl
                ? former
                : new TemplatesParsed(
                    theme.Value,
                    baseUrl,
                    TemplateSet.Parse(
                        theme.Value.Templates,
                        ThemeFunctions.For(theme.Value, baseUrl),
                        former?.Templates
                    )
                );
        context.Kept.Remember(this, parsed);
        return parsed.Templates;
    }

    private static FragmentFiller Filler(SiteView site, TemplateSet templates, ModuleContext context) =>
        new(
            site.Catalogue,
            new IncludedFiles(context.Request),
            Renderers.Markdown(context),
            Renderers.Code(context),
            new DirectiveRenderer(templates, site.Globals),
            new CardFinder(context.TheFinished(CardsPipeline.Key)),
            site.Theme.Words
        );
}
