using Blog.Drawing;
using Blog.Pages.ToDraw;
using Blog.Programs;
using Blog.Text;
using Blog.Workspace.Diagrams;

namespace Blog.Tests.Drawing;

/// <summary>The programs themselves, on diagrams as authors write them; a program that is not here skips its
/// tests.</summary>
public sealed class DiagramDrawerTests
{
    private const string Descent = """
        digraph {
          rankdir=LR
          node [shape=box, style=rounded]
          data -> model -> loss
          loss -> weights [label="gradient"]
          loss [style="rounded,filled", fillcolor=lightblue]
        }
        """;

    private const string Training = """
        flowchart LR
          A[Batch] --> B(Forward pass)
          B --> C{Loss small?}
          C -->|no| D[Backward pass]
          D --> B
          C -->|yes| E[Done]
        """;

    private const string Request = """
        sequenceDiagram
          Browser->>Server: GET /posts
          Server-->>Browser: HTML
          Note over Browser,Server: cached for a day
        """;

    private const string Parts = """
        classDiagram
          class Model { +forward(x) }
          Model <|-- Linear : is a
        """;

    [Theory]
    [InlineData("dot", Descent, "gradient weights loss model data")]
    [InlineData("mermaid", Training, "Batch Forward Loss Backward yes no Done")]
    [InlineData("mermaid", Request, "Browser Server GET HTML cached")]
    [InlineData("mermaid", Parts, "Model Linear forward")]
    public async Task Real_diagrams_are_drawn_light_and_dark_with_their_texts(
        string language,
        string source,
        string words
    )
    {
        var drawn = await DrawAsync(language, source);
        Assert.Null(drawn.Mistake);
        AssertHas(drawn.Light, words);
        AssertHas(Assert.IsType<byte[]>(drawn.Dark), words);
        Assert.Empty(SiteDiagrams.Clean(drawn.Light).Removed);
    }

    [Theory]
    [InlineData("dot", "digraph {\n  a -> ;\n}", 2)]
    [InlineData("mermaid", "flowchart LR\n  A --> B\n  A[[[ --> C", 3)]
    public async Task A_mistake_is_told_at_its_line(string language, string source, int line)
    {
        var drawn = await DrawAsync(language, source);
        Assert.Equal("BLOG161", drawn.Mistake?.Id);
        Assert.Equal(line + 1, drawn.Mistake!.Location.Line);
        Assert.Empty(drawn.Light);
    }

    [Fact]
    public async Task Graphviz_reads_no_file_of_this_machine()
    {
        using var folder = new ScratchFolder();
        folder.Write("secret.svg", "<svg width=\"9\" height=\"9\"><text>secret</text></svg>");
        var drawn = await DrawAsync(
            "dot",
            $"digraph {{ a [image=\"{folder.PathOf("secret.svg")}\", label=\"x\"]; stylesheet=\"/etc/passwd\" }}"
        );
        Assert.DoesNotContain("secret", Text(drawn.Light), StringComparison.Ordinal);
        Assert.DoesNotContain("passwd", Text(drawn.Light), StringComparison.Ordinal);
    }

    // 'securityLevel' and 'htmlLabels' may be asked for by a diagram.
    [Fact]
    public async Task Mermaid_gives_no_script_and_no_link_that_runs()
    {
        var drawn = await DrawAsync(
            "mermaid",
            "%%{init: {'securityLevel': 'loose'}}%%\nflowchart LR\n  A[\"<img src=x onerror=alert(1)>\"] --> B\n"
                + "  click B \"javascript:alert(1)\""
        );
        var text = Text(drawn.Light);
        Assert.DoesNotContain(
            "onerror=",
            text.Replace("&", "", StringComparison.Ordinal)
                .Replace("onerror=alert(1)&gt;", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("<img", text, StringComparison.Ordinal);
        Assert.DoesNotContain("javascript:", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_graph_on_a_light_ground_of_its_own_has_no_dark_drawing()
    {
        var drawn = await DrawAsync("dot", "digraph { bgcolor=white; a -> b }");
        Assert.Null(drawn.Mistake);
        Assert.Null(drawn.Dark);
    }

    private static async Task<DrawnDiagram> DrawAsync(string language, string source)
    {
        var drawer = new DiagramDrawer(
            BoundedProgram.RunAsync,
            Environment.GetEnvironmentVariable,
            TimeProvider.System,
            TimeSpan.FromMinutes(2)
        );
        var program = DrawingPrograms.Of(language).Program;
        Assert.SkipUnless(drawer.CanDraw(language), $"The program '{program}' is not here.");
        var file = new SourceText(new ContentPath("content/posts/a.md"), $"```{language}\n{source}\n```\n");
        var diagram = new SiteDiagram("name", language, source, file.At(3, language.Length))
        {
            Light = new ContentPath("content/diagrams/a.svg"),
            Dark = new ContentPath("content/diagrams/a.dark.svg"),
            IsDrawn = false,
        };
        return await drawer.DrawAsync(diagram, TestContext.Current.CancellationToken);
    }

    private static void AssertHas(byte[] svg, string words) =>
        Assert.All(words.Split(' '), w => Assert.Contains(w, Text(svg), StringComparison.Ordinal));

    private static string Text(byte[] svg) => System.Text.Encoding.UTF8.GetString(svg);
}
