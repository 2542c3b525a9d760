using System.Collections.Immutable;
using Blog.Engine;

namespace Blog.Tests.Fakes;

/// <summary>Pipelines that are printed and never run.</summary>
internal static class FakePipelines
{
    private static readonly Pipeline<string> Settings = Pipeline.Input(new ReadTexts()).Named("Settings", []);

    public static ImmutableArray<Pipeline> Two { get; } =
    [Settings, Pipeline.Input(new ReadTexts()).Process(new Shout()).Process(new Shout()).Named("Posts", [Settings])];

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
