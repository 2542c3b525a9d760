using System.Text.RegularExpressions;
using Blog.Markdown.Code;
using Blog.Markdown.Code.Lexing;
using Blog.Markdown.Code.Lexing.Patterns;
using CsCheck;

namespace Blog.Markdown.Tests.Code.Lexing;

public sealed partial class LexersTests
{
    private readonly Languages _languages = new();
    private readonly Lexers _lexers;

    public LexersTests() => _lexers = new Lexers(name => _languages.Find(name)?.Name);

    // Parts of other files have no beginning of their own.
    public static TheoryData<string> Each => [.. Lexers.Names.Where(name => name is not ("jsx-tags"))];

    public static TheoryData<string, string> Looks()
    {
        var looks = new TheoryData<string, string>();
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Code", "Lexing", "languages.md"));
        foreach (Match look in Look().Matches(text.ReplaceLineEndings("\n").Replace('⇥', '\t')))
            looks.Add(look.Groups[1].Value, look.Groups[2].Value);
        return looks;
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public void A_language_looks_as_its_sample_says(string language, string expected)
    {
        var code = Mark().Replace(expected, "$2");

        var html = _lexers.Colour(_lexers.Find(language)!, code);

        Assert.Equal(expected, CodeHtml.Brief($"<code>{html}</code>"));
    }

    [Fact]
    public void Every_language_with_a_lexer_has_a_sample() =>
        Assert.Equal(
            Lexers.Names.Where(name => name is not ("jsx-tags" or "css-values")),
            Looks().Select(row => row.Data.Item1).Order(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Each))]
    public void Every_state_of_a_language_can_be_compiled(string language)
    {
        var lexer = _lexers.Find(language)!;

        Assert.All(lexer.States, state => Assert.NotNull(lexer[state]));
    }

    [Theory]
    [MemberData(nameof(Each))]
    public void Text_and_number_of_lines_stay_whatever_the_code(string language)
    {
        var lexer = _lexers.Find(language)!;

        Gen.String.Sample(
            text =>
            {
                var code = text.ReplaceLineEndings("\n").Replace('\0', ' ') + "\n";
                var html = _lexers.Colour(lexer, code);
                Assert.Equal(code.TrimEnd('\n'), CodeHtml.TextOf(html));
                Assert.Equal(code.Count(c => c == '\n'), html.Count(c => c == '\n'));
            },
            iter: 100,
            threads: 1
        );
    }

    // What is read is counted, not timed: 24 characters for each one of the code is the most that any of these takes.
    [Theory]
    [MemberData(nameof(Each))]
    public void The_work_for_hostile_code_grows_with_its_length(string language)
    {
        var lexer = _lexers.Find(language)!;
        var dear = HostileCode
            .Pieces()
            .Select(piece => (Piece: piece, Reads: ReadsOfEach(lexer, HostileCode.Of(piece, 30_000))))
            .Where(measured => measured.Reads > 24)
            .ToArray();

        Assert.Empty(dear);
    }

    [Fact]
    public void Ordinary_code_is_read_a_few_times_at_most() =>
        Assert.All(
            Looks().Select(row => row.Data),
            look => Assert.True(ReadsOfEach(_lexers.Find(look.Item1)!, Mark().Replace(look.Item2, "$2")) < 9)
        );

    [Fact]
    public void A_text_that_looks_ahead_in_vain_too_often_gets_a_short_look()
    {
        var lexer = _lexers.Find("java")!;
        var generics = string.Concat(Enumerable.Repeat("List<a, ", 40));
        var looks = string.Concat(Enumerable.Repeat("<a", 100_000));
        var call = $"x = new {generics}b{new string('>', 40)}();\n";

        var fresh = _lexers.Colour(lexer, call);
        var tired = _lexers.Colour(lexer, $"{looks}\n{call}");

        Assert.False(tired.EndsWith(fresh, StringComparison.Ordinal));
        Assert.Equal(call.TrimEnd('\n'), CodeHtml.TextOf(tired)[^(call.Length - 1)..]);
    }

    [Fact]
    public void A_stack_has_a_deepest_level_and_colours_go_on_beyond_it()
    {
        var code = new string('(', 3 * LexerRun.DeepestStack) + "\nreturn None\n";

        Assert.EndsWith(
            "<span class=\"t-k\">return</span> <span class=\"t-x\">None</span>\n",
            _lexers.Colour(_lexers.Find("python")!, code),
            StringComparison.Ordinal
        );
    }

    private double ReadsOfEach(Lexer lexer, string code)
    {
        var effort = new Effort();
        _lexers.Colour(lexer, code, effort);
        return effort.Reads / (double)code.Length;
    }

    [GeneratedRegex("\n## ([^\n]+)\n\n````````\n(.*?)````````\n", RegexOptions.Singleline)]
    private static partial Regex Look();

    [GeneratedRegex("«([a-z]) ([^»]*)»")]
    private static partial Regex Mark();
}
