using System.Collections.Immutable;
using Blog.Pipelines.Engine;

namespace Blog.Tests.Fakes;

/// <summary>Pipelines that are printed and never run.</summary>
internal static class FakePipelines
{
    public static ImmutableArray<Pipeline> Two { get; } =
    [
        Pipeline.Input(new ReadTexts()).Named(new PipelineKey<string, string>("Settings"), []),
        Pipeline
            .Input(new ReadTexts())
            .Process(new Shout())
            .Process(new Shout())
            .Named(new PipelineKey<string, string>("Posts"), ["Settings"]),
    ];

    private sealed class ReadTexts : IModule<Seed, string>
    {
        public ImmutableArray<Document<string>> Run(ImmutableArray<Document<Seed>> documents, ModuleContext context) =>
            [];
    }

    private sealed class Shout : IModule<string, string>
    {
        public ImmutableArray<Document<string>> Run(
            ImmutableArray<Document<string>> documents,
            ModuleContext context
        ) => documents;
    }
}
