using System.Collections.Concurrent;
using System.Collections.Immutable;
using Blog.Engine.Content;
using Blog.Engine.Modules;
using Blog.Engine.Outputs;
using Blog.Text.Fingerprints;

namespace Blog.Engine.Tests;

public class PipelineEngineTests
{
    private static readonly Pipeline<string> Greeting = Pipeline.PostProcess(new Say("Hello")).Named("Greeting", []);

    [Fact]
    public void A_pipeline_that_reads_one_that_is_not_in_the_list_is_named()
    {
        var lonely = Pipeline.PostProcess(new Say("Nobody")).Named("Lonely", [Greeting]);
        var error = Assert.Throws<InvalidOperationException>(() => new PipelineEngine([lonely], TimeProvider.System));
        Assert.Contains("Lonely", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pipeline_runs_after_those_it_reads_wherever_they_stand_in_the_list()
    {
        var echo = Pipeline.PostProcess(new Ask(c => c.Value(Greeting))).Named("Echo", [Greeting]);
        Assert.Equal("Hello", Run(echo, Greeting).Value(echo));
    }

    [Fact]
    public async Task Parallel_work_stays_on_the_scheduler_of_the_run()
    {
        var scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, 1).ConcurrentScheduler;
        var seen = new ConcurrentQueue<TaskScheduler>();
        var watch = Pipeline
            .PostProcess(
                new Ask(c =>
                {
                    seen.Enqueue(TaskScheduler.Current);
                    Parallel.For(0, 4, c.Parallelism, _ => seen.Enqueue(TaskScheduler.Current));
                    c.Each<string, string>(["a", "b"], EqualityComparer<string>.Default, (item, _) => Seen(item));
                    return "";
                })
            )
            .Named("Watch", []);
        await Task.Factory.StartNew(
            () => Run(watch),
            TestContext.Current.CancellationToken,
            TaskCreationOptions.None,
            scheduler
        );
        Assert.Equal(Enumerable.Repeat(scheduler, 7), seen);

        string Seen(string item)
        {
            seen.Enqueue(TaskScheduler.Current);
            return item;
        }
    }

    [Fact]
    public void Reading_the_documents_of_a_pipeline_that_is_not_declared_throws_and_names_both() =>
        AssertUndeclared(Pipeline.PostProcess(new Ask(c => c.Documents(Greeting)[0].Value)).Named("Spy", []));

    [Fact]
    public void Reading_the_value_of_a_pipeline_that_is_not_declared_throws_and_names_both() =>
        AssertUndeclared(Pipeline.PostProcess(new Ask(c => c.Value(Greeting))).Named("Spy", []));

    [Fact]
    public void Reading_the_outputs_of_a_pipeline_that_is_not_declared_throws_and_names_both() =>
        AssertUndeclared(Pipeline.PostProcess(new Ask(c => $"{c.Outputs(Greeting).Length}")).Named("Spy", []));

    [Fact]
    public void Reading_from_a_module_of_the_Input_phase_throws_too() =>
        AssertUndeclared(Pipeline.Input(new Ask(c => c.Value(Greeting))).Named("Spy", []));

    [Fact]
    public void Reading_from_a_module_that_works_on_single_documents_throws_too() =>
        AssertUndeclared(Pipeline.PostProcess(new Say("?")).Process(new Answer()).Named("Spy", []));

    [Fact]
    public void Reading_from_a_module_that_yields_outputs_throws_too() =>
        AssertUndeclared(Pipeline.PostProcess(new Say("?")).Named("Spy", [], new Publish()));

    [Fact]
    public void Reading_while_reports_are_recorded_throws_too() =>
        AssertUndeclared(
            Pipeline.PostProcess(new Ask(c => c.Record(recording => recording.Value(Greeting)).Value)).Named("Spy", [])
        );

    private static void AssertUndeclared(Pipeline spy)
    {
        var error = Assert.Throws<AggregateException>(() => Run(Greeting, spy)).Flatten().InnerException;
        Assert.IsType<InvalidOperationException>(error);
        Assert.Contains("'Spy' reads 'Greeting' without saying so", error.Message, StringComparison.Ordinal);
    }

    private static EngineResult Run(params ImmutableArray<Pipeline> pipelines) =>
        new PipelineEngine(pipelines, TimeProvider.System).Run(
            new EngineInput(MemoryContentStore.OfTexts([]), []),
            new KeptResults()
        );

    private static Document<string> Of(string text) => new(null, text, Fingerprint.Of(text));

    private sealed class Say(string text) : IModule<Seed, string>
    {
        public ImmutableArray<Document<string>> Run(ImmutableArray<Document<Seed>> documents, ModuleContext context) =>
            [Of(text)];
    }

    private sealed class Ask(Func<ModuleContext, string> ask) : IModule<Seed, string>
    {
        public ImmutableArray<Document<string>> Run(ImmutableArray<Document<Seed>> documents, ModuleContext context) =>
            [Of(ask(context))];
    }

    private sealed class Answer : DocumentModule<string, string>
    {
        protected override Fingerprint Options(ModuleContext context) => default;

        protected override ModuleResult<string> Process(Document<string> document, ModuleContext context) =>
            new(context.Value(Greeting), []);
    }

    private sealed class Publish : IOutputModule<string>
    {
        public ImmutableArray<Output> Run(ImmutableArray<Document<string>> documents, ModuleContext context) =>
            [.. context.Value(Greeting).Select(_ => (Output)null!)];
    }
}
