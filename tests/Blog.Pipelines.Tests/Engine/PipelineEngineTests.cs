using Blog.Pipelines.Engine;
using Blog.Testing;

namespace Blog.Pipelines.Tests.Engine;

public class PipelineEngineTests
{
    [Fact]
    public void Pipelines_that_wait_for_one_another_are_named()
    {
        var error = Assert.Throws<InvalidOperationException>(() =>
            new PipelineEngine([Waiting("A", "B"), Waiting("B", "A"), Waiting("C")], TimeProvider.System)
        );
        Assert.Contains("A, B", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "C",
            error.Message[(error.Message.IndexOf(':', StringComparison.Ordinal) + 1)..],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_pipeline_that_waits_for_none_that_exists_is_named() =>
        Assert.Throws<InvalidOperationException>(() =>
            new PipelineEngine([Waiting("A", "Nowhere")], TimeProvider.System)
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

    private static Pipeline Waiting(string name, params string[] others) =>
        Pipeline.Input(new StartEmpty()).Named(new PipelineKey<Seed, Seed>(name), [.. others]);
}
