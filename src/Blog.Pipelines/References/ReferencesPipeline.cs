using System.Collections.Immutable;
using Blog.Pipelines.Documents;
using Blog.Pipelines.Engine;

namespace Blog.Pipelines.References;

/// <summary>Everything in, nothing out but diagnostics: texts must be sound, and what documents refer to must be there.
/// Runs after the map is made.</summary>
internal static class ReferencesPipeline
{
    /// <summary>The pipeline's name.</summary>
    public static PipelineKey<Seed, SitePost> Key { get; } = new("References");

    /// <summary>The pipeline.</summary>
    /// <param name="others">The pipelines whose outputs links may lead to.</param>
    public static Pipeline Create(ImmutableArray<Pipeline> others)
    {
        ImmutableArray<string> withOutputs =
        [
            .. others.Where(p => p.Modules.Any(m => m.Phase == Phase.Output)).Select(p => p.Name),
        ];
        return Pipeline
            .Input(new StartEmpty())
            .PostProcess(new RenderBodies())
            .Named(Key, dependsOn: [.. others.Select(p => p.Name)], new CheckReferences(withOutputs));
    }
}
