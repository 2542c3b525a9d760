using System.Collections.Immutable;
using Blog.Pipelines.Catalogue;
using Blog.Pipelines.Documents;
using Blog.Pipelines.Engine;

namespace Blog.Pipelines.References;

/// <summary>Checks everything that documents refer to: links, anchors, images, directives, included files and code. Yields no outputs.</summary>
/// <param name="pipelines">The pipelines whose outputs links may lead to.</param>
internal sealed class CheckReferences(ImmutableArray<string> pipelines) : IModule<SitePost, Output>
{
    /// <inheritdoc/>
    public ImmutableArray<Document<Output>> Run(ImmutableArray<Document<SitePost>> documents, ModuleContext context)
    {
        var catalogue = context.TheFinished(CataloguePipeline.Key);
        var paths = pipelines.SelectMany(context.Outputs).Select(o => o.Path).ToHashSet();
        var theme = context.TheProcessed(PipelineKeys.Theme);
        Parallel.ForEach(catalogue.Listed, new ParallelOptions { CancellationToken = context.Cancellation }, post => new DocumentCheck(catalogue, paths, theme, context).Check(post));
        foreach (var series in catalogue.Series.Where(s => s.Introduction is not null))
            new DocumentCheck(catalogue, paths, theme, context).Check(series);
        var settings = context.TheProcessed(PipelineKeys.Settings);
        new MenuCheck(new LinkCheck(catalogue, paths, context)).Check(settings.Source);
        return [];
    }
}
