using System.Collections.Immutable;
using Blog.Model;
using Blog.Pipelines.Engine;
using Blog.Pipelines.Rendering;
using Blog.Pipelines.Variables;
using Blog.Text;

namespace Blog.Pipelines.NotFound;

/// <summary>Yields <c>404.html</c>, which GitHub Pages shows for addresses that lead nowhere.</summary>
internal sealed class MakeNotFoundPage : IModule<Seed, Output>
{
    private static readonly Permalink Address = new("/404.html");

    /// <inheritdoc/>
    public ImmutableArray<Document<Output>> Run(ImmutableArray<Document<Seed>> documents, ModuleContext context)
    {
        var renderer = context.TheFinished(RenderingPipeline.Key);
        var fingerprint = Fingerprint.Of("404");
        var page = renderer.Output(
            Address.ToSitePath(),
            fingerprint,
            [],
            () => Describe(renderer.Site),
            _ => PageLocals.Of()
        );
        return [new Document<Output>(null, page, fingerprint)];
    }

    private static PageDescription Describe(SiteView site) =>
        new()
        {
            Kind = "not-found",
            Permalink = Address,
            Title = Crumbs.Word(site, "not_found_title"),
            IsUnlisted = true,
        };
}
