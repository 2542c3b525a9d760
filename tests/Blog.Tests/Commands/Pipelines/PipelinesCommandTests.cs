using Blog.Tests.Fakes;

namespace Blog.Tests.Commands.Pipelines;

public sealed class PipelinesCommandTests : IDisposable
{
    private readonly TestHost _host = new() { Pipelines = FakePipelines.Two };

    [Fact]
    public void Each_pipeline_is_printed_with_its_modules_by_phase() =>
        Assert.Equal(
            """
            Settings
              Input        ReadTexts
            Posts after Settings
              Input        ReadTexts
              Process      Shout -> Shout

            """,
            _host.Run("pipelines").Out
        );

    [Fact]
    public void The_graph_is_a_Mermaid_flowchart() =>
        Assert.Equal(
            """
            flowchart LR
              subgraph Settings
                Settings1["Input: ReadTexts"]
              end
              subgraph Posts
                Posts1["Input: ReadTexts"] --> Posts2["Process: Shout"] --> Posts3["Process: Shout"]
              end
              Settings --> Posts

            """,
            _host.Run("pipelines", "--mermaid").Out
        );

    [Fact]
    public void The_graph_is_given_as_JSON_too() =>
        Assert.Equal(
            "Settings",
            _host.Run("pipelines", "--json").Json.GetProperty("pipelines")[1].GetProperty("depends_on")[0].GetString()
        );

    public void Dispose() => _host.Dispose();
}
