using System.Collections.Immutable;
using Blog.Pipelines.Engine;
using Blog.Testing;
using Blog.Text;

namespace Blog.Pipelines.Tests.Engine;

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

    [Fact]
    public void Every_pipeline_of_the_real_blog_reads_all_that_it_declares()
    {
        var site = TestSite
            .With(Posting.Post("2020-01-01-a"))
            .File(
                "content/site.yml",
                TestSite.Settings
                    + "newsletter:\n  from: Ann <ann@example.org>\n  unsubscribe: https://example.org/leave\n"
            )
            .File("content/crossposts.lock.yml", "copies: []\n");
        var run = SiteBuilder.Map(site.Request(), new KeptResults(), TimeProvider.System).Run;
        var check = new PipelineEngine(SitePipelines.All.Check, TimeProvider.System, SitePipelines.All.Map).Continue(
            run.Result,
            run.Request,
            run.Kept,
            CancellationToken.None
        );
        var reads = run
            .Result.Results.Reads.Concat(check.Results.Reads)
            .Select(r => $"{r.Reader.Name} reads {r.Read.Name}");
        var declared = SiteBuilder.Pipelines.SelectMany(p => p.DependsOn.Select(d => $"{p.Name} reads {d}"));
        Assert.Equal(declared.Order(StringComparer.Ordinal), reads.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Posts_wait_for_the_settings_alone_and_their_pages_for_the_renderer() =>
        Assert.Equal(
            ["Posts: Settings", "DocumentPages: Posts, Pages, Rendering"],
            SiteBuilder
                .Pipelines.Where(p => p.Name is "Posts" or "DocumentPages")
                .Select(p => $"{p.Name}: {string.Join(", ", p.DependsOn)}")
        );

    [Fact]
    public void Every_module_is_reported_in_the_order_of_the_pipelines()
    {
        var reports = TestSite.With(Posting.Post("2020-01-01-a"), Posting.Post("2020-01-02-b")).Build().Site.Reports;
        Assert.Equal(
            SiteBuilder.Pipelines.SelectMany(p => p.Modules.Select(m => (p.Name, m.Phase, m.Module))),
            reports.Select(r => (r.Pipeline, r.Phase, r.Module))
        );
        Assert.Equal(2, reports.Single(r => r is { Pipeline: "References", Module: "RenderBodies" }).Documents);
    }

    [Fact]
    public void Phases_never_run_backwards() =>
        Assert.All(
            SiteBuilder.Pipelines,
            p => Assert.Equal(p.Modules.Select(m => m.Phase).Order(), p.Modules.Select(m => m.Phase))
        );

    private static void AssertUndeclared(Pipeline spy)
    {
        var error = Assert.Throws<AggregateException>(() => Run(Greeting, spy)).Flatten().InnerException;
        Assert.IsType<InvalidOperationException>(error);
        Assert.Contains("'Spy' reads 'Greeting' without saying so", error.Message, StringComparison.Ordinal);
    }

    private static EngineResult Run(params ImmutableArray<Pipeline> pipelines) =>
        new PipelineEngine(pipelines, TimeProvider.System).Run(TestSite.With().Request(), new KeptResults());

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
