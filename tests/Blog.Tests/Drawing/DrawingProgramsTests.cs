using System.Text;
using Blog.Drawing;
using Blog.Pages.ToDraw;
using Blog.Programs;
using Blog.Text;

namespace Blog.Tests.Drawing;

/// <summary>Programs that are on few machines, by a stand-in that notes how it is called and answers as the program
/// does.</summary>
public sealed class DrawingProgramsTests
{
    [Theory]
    [InlineData("d2", "x -> y", "--bundle=false --pad=8 --theme=0 - -", "x -> y\n")]
    [InlineData("plantuml", "A -> B", "-tsvg -pipe -charset UTF-8", "@startuml\nA -> B\n\n@enduml\n")]
    [InlineData("plantuml", "@startuml\nA -> B\n@enduml", "-tsvg -pipe -charset UTF-8", "@startuml\nA -> B\n@enduml\n")]
    [InlineData("pikchr", "box", "--svg-only -", "box\n")]
    public async Task A_program_gets_the_diagram_from_its_input_and_no_word_of_it_as_an_argument(
        string language,
        string source,
        string arguments,
        string input
    )
    {
        var program = new StandIn(ProgramEndKind.Done, "<svg width=\"9\" height=\"9\"><text>drawn</text></svg>", "");
        var drawn = await program.DrawAsync(language, source);
        Assert.Null(drawn.Mistake);
        Assert.Contains("drawn", Encoding.UTF8.GetString(drawn.Light), StringComparison.Ordinal);
        // The same drawing twice: the program knows no dark ones.
        Assert.Null(drawn.Dark);
        Assert.Contains((arguments, input), program.Calls);
        Assert.Equal(2, program.Calls.Count);
    }

    [Theory]
    [InlineData("d2", "x -> y\nz ->", "", "err: failed to compile -: -:2:5: connection missing destination", 2)]
    [InlineData("plantuml", "A -> B\nfoo bar", "", "ERROR\n2\nSyntax Error?\n", 2)]
    [InlineData("plantuml", "@startuml\nA -> B\nfoo bar\n@enduml", "", "ERROR\n2\nSyntax Error?\n", 3)]
    [InlineData("pikchr", "box\nbix", "box\nbix\n^^^\nERROR: syntax error\n", "", 0)]
    public async Task A_mistake_is_told_in_the_words_of_the_program_and_at_its_line(
        string language,
        string source,
        string printed,
        string errors,
        int line
    )
    {
        var drawn = await new StandIn(ProgramEndKind.Failed, printed, errors).DrawAsync(language, source);
        Assert.Equal(("BLOG161", line + 1), (drawn.Mistake?.Id, drawn.Mistake?.Location.Line));
        Assert.Empty(drawn.Light);
    }

    private sealed class StandIn(ProgramEndKind kind, string printed, string errors)
    {
        public List<(string Arguments, string Input)> Calls { get; } = [];

        public Task<DrawnDiagram> DrawAsync(string language, string source)
        {
            // Any program that is there; it is not run.
            var drawer = new DiagramDrawer(
                RunAsync,
                name => name.StartsWith("BLOG_", StringComparison.Ordinal) ? Environment.ProcessPath : null,
                TimeProvider.System,
                TimeSpan.FromSeconds(9)
            );
            var file = new SourceText(new ContentPath("content/posts/a.md"), $"```{language}\n{source}\n```\n");
            var diagram = new SiteDiagram("name", language, source, file.At(3, language.Length))
            {
                Light = new ContentPath("content/diagrams/a.svg"),
                Dark = new ContentPath("content/diagrams/a.dark.svg"),
                IsDrawn = false,
            };
            return drawer.DrawAsync(diagram, TestContext.Current.CancellationToken);
        }

        private Task<ProgramEnd> RunAsync(ProgramCall call, CancellationToken cancellation)
        {
            lock (Calls)
                Calls.Add((string.Join(' ', call.Arguments), Encoding.UTF8.GetString(call.Input.Span)));
            return Task.FromResult(new ProgramEnd(kind, Encoding.UTF8.GetBytes(printed), errors));
        }
    }
}
