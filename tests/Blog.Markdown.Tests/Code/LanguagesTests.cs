using Blog.Markdown.Code;

namespace Blog.Markdown.Tests.Code;

public sealed class LanguagesTests
{
    private readonly Languages _languages = new();

    public static TheoryData<string> Each => [.. new Languages().All.Select(language => language.Name)];

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
    public void The_usual_short_names_are_known(string name, string expected) =>
        Assert.Equal(expected, _languages.Find(name)?.Name);

    [Theory]
    [InlineData("text")]
    [InlineData("console")]
    [InlineData("OUTPUT")]
    public void Plain_text_is_known_and_has_no_grammar(string name)
    {
        Assert.True(_languages.Knows(name));
        Assert.Null(_languages.Find(name));
    }
}
