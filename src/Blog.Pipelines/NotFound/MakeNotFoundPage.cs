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
    /// <inheritdoc/>
    public ImmutableArray<Document<Output>> Run(ImmutableArray<Document<Seed>> documents, ModuleContext context)
    {
        var renderer = context.TheFinished(RenderingPipeline.Key);
        var page = new PageDescription
        {
            Kind = "not-found",
            Permalink = new Permalink("/404.html"),
            Title = Crumbs.Word(renderer.Site, "not_found_title"),
            IsUnlisted = true,
            Fingerprint = Fingerprint.Of("404"),
        };
        return [new Document<Output>(null, renderer.Output(page, _ => PageLocals.Of()), page.Fingerprint)];
    }
}
