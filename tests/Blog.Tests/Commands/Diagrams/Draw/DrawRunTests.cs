using System.Text;
using Blog.Programs;
using Blog.Testing;
using Blog.Tests.Fakes;

namespace Blog.Tests.Commands.Diagrams.Draw;

/// <summary>Programs are fakes here; <c>DiagramDrawerTests</c> has the real ones.</summary>
public sealed class DrawRunTests : IDisposable
{
    private const string Svg = "<svg viewBox=\"0 0 9 9\"><circle r=\"3\"/><script>x</script></svg>";

    private readonly TestHost _host = new() { MakesRealSites = true };
    private readonly List<ProgramCall> _calls = [];

    public DrawRunTests()
    {
        _host.WriteTheme();
        _host.Folder.Write("site/content/site.yml", TestSite.Settings);
        // A file that may be run, so that the program is found.
        foreach (var name in new[] { "BLOG_DOT", "BLOG_MMDC" })
            _host.Variables[name] = "/bin/sh";
        Print(Svg);
    }

    [Fact]
    public void What_is_missing_is_drawn_clean_and_once()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The program of this test is /bin/sh.");
        Write("```dot\na\n```\n\n```dot caption=\"same\"\na\n```\n");
        var run = _host.Run("diagrams", "draw");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("1 diagram: 1 drawn.", run.Out, StringComparison.Ordinal);
        var files = _host.Folder.Files("site/content/diagrams");
        // Without a dark drawing of its own: this program prints the same twice.
        Assert.Equal([".svg"], files.Select(f => f[20..]));
        Assert.Equal(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\" viewBox=\"0 0 9 9\"><circle r=\"3\"/>"
                + "</svg>\n",
            _host.Folder.Read("site/content/diagrams/" + files[0])
        );
        Assert.Equal(["a\n", "a\n"], _calls.Select(c => Encoding.UTF8.GetString(c.Input.Span)));
        _calls.Clear();
        Assert.Contains("Every diagram has its drawing.", _host.Run("diagrams", "draw").Out, StringComparison.Ordinal);
        Assert.Empty(_calls);
        _host.Run("diagrams", "draw", "--all");
        Assert.Equal(2, _calls.Count);
    }

    [Fact]
    public void Drafts_and_included_files_have_drawings_too()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The program of this test is /bin/sh.");
        _host.Folder.Write("site/content/_s/part.md", "```dot\nincluded\n```\n");
        _host.Folder.Write(
            "site/content/posts/2020-01-01-draft.md",
            "---\ntitle: D\ndraft: true\n---\n```dot\ndraft\n```\n\n::: include src=/_s/part.md\n:::\n"
        );
        _host.Run("diagrams", "draw");
        Assert.Equal(2, _host.Folder.Files("site/content/diagrams").Count);
        Assert.DoesNotContain("diagrams/", _host.Run("build", "--json").Out, StringComparison.Ordinal);
        Assert.Empty(_host.Folder.Files("site/output/diagrams"));
    }

    [Fact]
    public void A_rehearsal_runs_nothing()
    {
        Write("```dot\na\n```\n");
        var run = _host.Run("diagrams", "draw", "--dry-run");
        Assert.Equal("missing dot at content/posts/2020-01-01-a.md:4:4\n1 diagram: 1 missing.\n", run.Out);
        Assert.Empty(_calls);
    }

    [Fact]
    public void A_mistake_is_told_at_its_line_and_the_others_are_drawn()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The program of this test is /bin/sh.");
        Write("> ```dot\n> digraph {\n>   a -> ;\n> }\n> ```\n\n```dot\nb\n```\n");
        Answer(call =>
            Encoding.UTF8.GetString(call.Input.Span).Contains(';', StringComparison.Ordinal)
                ? new ProgramEnd(ProgramEndKind.Failed, [], "Error: <stdin>: syntax error in line 2 near ';'\n")
                : new ProgramEnd(ProgramEndKind.Done, Encoding.UTF8.GetBytes(Svg), "")
        );
        var run = _host.Run("diagrams", "draw");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            "content/posts/2020-01-01-a.md:6:1: error BLOG161: The diagram cannot be drawn: syntax error in line 2 "
                + "near ';'.",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.Single(_host.Folder.Files("site/content/diagrams"));
    }

    [Theory]
    [InlineData((int)ProgramEndKind.TooLong, "", "was still drawing after 2 seconds")]
    [InlineData((int)ProgramEndKind.TooMuch, "", "printed more than any drawing needs")]
    [InlineData((int)ProgramEndKind.NotStarted, "", "does not start")]
    [InlineData((int)ProgramEndKind.Done, "garbage", "cannot be shown: there is no svg element in it")]
    [InlineData((int)ProgramEndKind.Done, "", "dot made no drawing")]
    [InlineData(
        (int)ProgramEndKind.Done,
        "<svg viewBox='0 0 1 1'><foreignObject>a</foreignObject></svg>",
        "its labels are HTML"
    )]
    public void Whatever_a_program_does_becomes_a_diagnostic(int kind, string printed, string told)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The program of this test is /bin/sh.");
        Write("```dot\na\n```\n");
        Answer(_ => new ProgramEnd((ProgramEndKind)kind, Encoding.UTF8.GetBytes(printed), ""));
        var run = _host.Run("diagrams", "draw", "--max-time", "2s");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("BLOG161", run.Error, StringComparison.Ordinal);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
        Assert.Empty(_host.Folder.Files("site/content/diagrams"));
    }

    [Fact]
    public void A_missing_program_is_told_once_with_how_to_name_it()
    {
        _host.Variables["BLOG_DOT"] = _host.Folder.PathOf("nowhere/dot");
        Write("```dot\na\n```\n\n```dot\nb\n```\n");
        var run = _host.Run("diagrams", "draw");
        Assert.Equal(1, run.ExitCode);
        Assert.Single(run.Error.Split("BLOG177").Skip(1));
        Assert.Contains(
            "There is no program 'dot' here to draw dot diagrams with.",
            run.Error,
            StringComparison.Ordinal
        );
    }

    // A repository of somebody else must not make the program write outside of it.
    [Fact]
    public void No_drawing_is_written_through_a_link()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a right of their own there.");
        Write("```dot\na\n```\n");
        _host.Folder.Write("outside/kept.txt", "mine");
        _host.Folder.Link("site/content/diagrams", "../../outside");
        var run = _host.Run("diagrams", "draw");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("symbolic link", run.Error, StringComparison.Ordinal);
        Assert.Equal(["kept.txt"], _host.Folder.Files("outside"));
    }

    [Fact]
    public void Programs_see_an_empty_folder_and_no_file_of_the_author()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The program of this test is /bin/sh.");
        Write("```dot\na\n```\n");
        Answer(call =>
        {
            Assert.Empty(Directory.EnumerateFileSystemEntries(call.Folder));
            Assert.Equal("localhost", call.Variables["SERVER_NAME"]);
            return new ProgramEnd(ProgramEndKind.Done, Encoding.UTF8.GetBytes(Svg), "");
        });
        _host.Run("diagrams", "draw");
        Assert.All(_calls, c => Assert.False(Directory.Exists(c.Folder)));
    }

    [Fact]
    public void The_answer_for_programs_has_each_diagram()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The program of this test is /bin/sh.");
        Write("```dot\na\n```\n");
        var diagram = Assert.Single(
            _host.Run("diagrams", "draw", "--json").Json.GetProperty("diagrams").EnumerateArray()
        );
        Assert.Equal("dot", diagram.GetProperty("language").GetString());
        Assert.Equal("drawn", diagram.GetProperty("state").GetString());
        Assert.Equal("content/posts/2020-01-01-a.md:4:4", diagram.GetProperty("place").GetString());
    }

    public void Dispose() => _host.Dispose();

    private void Write(string text) =>
        _host.Folder.Write("site/content/posts/2020-01-01-a.md", $"---\ntitle: A\n---\n{text}");

    private void Print(string svg) => Answer(_ => new ProgramEnd(ProgramEndKind.Done, Encoding.UTF8.GetBytes(svg), ""));

    private void Answer(Func<ProgramCall, ProgramEnd> answer) =>
        _host.RunProgram = (call, _) =>
        {
            lock (_calls)
                _calls.Add(call);
            return Task.FromResult(answer(call));
        };
}
