using Blog.Rules.Repository;

namespace Blog.Rules.Files;

public class RepositoryFileRules
{
    private static readonly string[] Expected =
    [
        "README.md",
        "ARCHITECTURE.md",
        "CONTRIBUTING.md",
        "CHANGELOG.md",
        "LICENSE",
        ".editorconfig",
        "global.json",
        "Blog.sln",
        "Blog.proj",
        ".ci/run",
    ];

    private static readonly string[] Endings = [".cs", ".csproj", ".props", ".md", ".html", ".css", ".js", ".yml"];

    [Fact]
    public void What_a_newcomer_looks_for_is_there() =>
        HouseRule.Holds(
            "The repository has the files a newcomer looks for.",
            "Write it.",
            Expected.Where(f => string.IsNullOrWhiteSpace(RepositoryRoot.Read(f))).Select(f => f + " is missing")
        );

    [Fact]
    public void What_the_README_and_the_guide_say_is_done() =>
        HouseRule.Holds(
            "README.md marks the commands that continuous integration types in (```console ci), and .ci/run types "
                + "them in, does what the guide says, and builds the guide without a warning.",
            "Mark the block, and keep the step in .ci/run.",
            new (string File, string Text)[]
            {
                ("README.md", "```console ci\n$ "),
                (".ci/run", "run_readme_commands\n"),
                (".ci/run", "python3 .ci/document-commands.py\n"),
                (".ci/run", "build --root \"$scratch/guide\" --strict\n"),
                (".github/workflows/tests.yml", ".ci/run"),
            }
                .Where(f => RepositoryRoot.Read(f.File)?.Contains(f.Text, StringComparison.Ordinal) != true)
                .Select(f => $"{f.File} has no '{f.Text.TrimEnd()}'")
        );

    [Fact]
    public void Lines_end_with_a_line_feed_and_hold_no_tab() =>
        HouseRule.Holds(
            "Text files have no carriage return and no tab, and end with a line feed.",
            "Save it so; 'dotnet csharpier format .' does for C#.",
            new[] { "src", "tests", "themes", "docs" }
                .SelectMany(d => Endings.SelectMany(e => RepositoryRoot.Files(d, e)))
                // The cases there are about just these characters.
                .Where(f => !f.StartsWith("tests/Blog.Sites/", StringComparison.Ordinal))
                .SelectMany(f => Offences(f, RepositoryRoot.Read(f)!))
        );

    [Theory]
    [InlineData("a\n", 0)]
    [InlineData("a", 1)]
    [InlineData("a\r\n", 1)]
    [InlineData("a\tb\n", 1)]
    public void Another_form_is_seen(string text, int offences) =>
        Assert.Equal(offences, Offences("src/a.cs", text).Count());

    private static IEnumerable<string> Offences(string path, string text)
    {
        if (text.Contains('\r', StringComparison.Ordinal))
            yield return path + " has a carriage return";
        if (text.Contains('\t', StringComparison.Ordinal))
            yield return path + " has a tab";
        if (text.Length > 0 && !text.EndsWith('\n'))
            yield return path + " ends within a line";
    }
}
