using System.Text.RegularExpressions;
using Blog.Markdown.Code;
using Blog.Markdown.Code.Lexing;

namespace Blog.Markdown.Tests.Code;

public sealed partial class LanguagesTests
{
    private readonly Languages _languages = new();

    public static TheoryData<string> Each =>
        [.. new Languages().All.Where(language => language.Scope.Length > 0).Select(language => language.Name)];

    [Theory]
    [MemberData(nameof(Each))]
    public void Every_language_has_a_grammar_that_colours_any_code(string name)
    {
        var colourer = new Colourer(_languages.Find(name)!);
        var code = string.Concat(Enumerable.Range(0, 34).Select(line => CodeSamples.Code([line])));

        Assert.Equal(code.TrimEnd('\n'), CodeHtml.TextOf(colourer.Colour(code)));
    }

    [Theory]
    [MemberData(nameof(Each))]
    public void What_is_embedded_in_a_language_has_a_grammar(string name) =>
        Assert.All(
            _languages.Find(name)!.Embedded,
            scope =>
            {
                using var grammar = GrammarSource.Open(scope);
                Assert.NotNull(grammar);
            }
        );

    [Fact]
    public void The_document_about_code_lists_every_language_with_its_names_and_what_colours_it()
    {
        var document = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Code", "code.md"));

        Assert.Equal(
            _languages.All.Select(RowOf),
            document.ReplaceLineEndings("\n").Split('\n').Where(line => IsRow().IsMatch(line))
        );
    }

    [Fact]
    public void A_language_goes_by_its_own_name() =>
        Assert.All(_languages.All, language => Assert.Equal(language, _languages.Find(language.Name)));

    [Fact]
    public void No_two_languages_share_a_name() =>
        Assert.Equal(_languages.Names.Distinct(StringComparer.OrdinalIgnoreCase), _languages.Names);

    [Theory]
    [InlineData("js", "javascript")]
    [InlineData("ts", "typescript")]
    [InlineData("py", "python")]
    [InlineData("cs", "csharp")]
    [InlineData("c#", "csharp")]
    [InlineData("c++", "cpp")]
    [InlineData("sh", "bash")]
    [InlineData("Shell", "bash")]
    [InlineData("yml", "yaml")]
    [InlineData("golang", "go")]
    [InlineData("rs", "rust")]
    [InlineData("fs", "fsharp")]
    [InlineData("f#", "fsharp")]
    [InlineData("kt", "kotlin")]
    [InlineData("rb", "ruby")]
    [InlineData("jl", "julia")]
    [InlineData("hs", "haskell")]
    [InlineData("postgres", "sql")]
    [InlineData("ps1", "powershell")]
    [InlineData("pwsh", "powershell")]
    [InlineData("console", "console")]
    [InlineData("terminal", "console")]
    [InlineData("shell-session", "console")]
    [InlineData("pycon", "pycon")]
    [InlineData("irb", "irb")]
    [InlineData("htm", "html")]
    [InlineData("svg", "xml")]
    [InlineData("md", "markdown")]
    [InlineData("docker", "dockerfile")]
    [InlineData("make", "makefile")]
    [InlineData("patch", "diff")]
    [InlineData("proto", "protobuf")]
    [InlineData("gql", "graphql")]
    [InlineData("tf", "hcl")]
    [InlineData("terraform", "hcl")]
    [InlineData("lean4", "lean")]
    [InlineData("rocq", "coq")]
    public void The_usual_short_names_are_known(string name, string expected) =>
        Assert.Equal(expected, _languages.Find(name)?.Name);

    [Theory]
    [InlineData("text")]
    [InlineData("OUTPUT")]
    public void Plain_text_is_known_and_has_no_grammar(string name)
    {
        Assert.True(_languages.Knows(name));
        Assert.Null(_languages.Find(name));
    }

    private static string RowOf(Language language)
    {
        var names = string.Join(", ", language.Names.Select(name => $"`{name}`"));
        var by =
            Lexers.Names.Contains(language.Name) ? "lexer"
            : language.Scope.Length > 0 ? "grammar"
            : "session";
        return $"| {language.Name} | {names} | {by} |";
    }

    [GeneratedRegex(@" \| (lexer|grammar|session) \|$")]
    private static partial Regex IsRow();
}
