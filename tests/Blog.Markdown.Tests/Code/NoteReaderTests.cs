using Blog.Markdown.Code;
using Blog.Markdown.Code.Notes;
using Blog.Text;
using CsCheck;

namespace Blog.Markdown.Tests.Code;

public sealed class NoteReaderTests
{
    private static readonly string[] _pieces =
    [
        "//",
        "#",
        "/*",
        "*/",
        "<!--",
        "-->",
        "(1)",
        "(2)!",
        "<3>",
        "(",
        ")",
        "1",
        " ",
        "  ",
        "a",
        "\"",
        "\n",
        "<",
        "&",
    ];

    private readonly CodeRenderer _renderer = new();

    [Theory]
    [InlineData("go", "f() // (1)", "1")]
    [InlineData("go", "f() //(1)", "1")]
    [InlineData("go", "f() /* (12) */", "12")]
    [InlineData("go", "f() // (1)(2), (3)", "3")]
    [InlineData("go", "f() // (1) (2)", "1,2")]
    [InlineData("go", "f() // (0)", "")]
    [InlineData("go", "f() // (1234)", "")]
    [InlineData("go", "f() // f(1)", "")]
    [InlineData("go", "f() // (1).", "")]
    [InlineData("go", "f(1)", "")]
    [InlineData("go", "f(\"// (1)\")", "")]
    [InlineData("go", "a /* (1) */ + b", "")]
    [InlineData("html", "<p> <!-- (1) -->", "1")]
    [InlineData("haskell", "f {- (1) -}", "1")]
    [InlineData("json", "1 // (1)", "1")]
    [InlineData("clojure", "(f) ; (1)", "1")]
    [InlineData("latex", "x % <1>", "1")]
    [InlineData("console", "$ ls # (1)\n# (1)", "1,1")]
    [InlineData("text", "ls # (1)", "1")]
    [InlineData("text", "http://a (1)", "")]
    [InlineData("text", "f(1)", "")]
    [InlineData(null, "a -- words (1)", "1")]
    public void A_mark_ends_the_comment_that_ends_a_line(string? language, string code, string numbers) =>
        Assert.Equal(numbers, string.Join(',', Figure(language, code).Notes.Select(note => note.Number)));

    [Fact]
    public void A_mark_has_its_line_and_its_place()
    {
        var figure = Figure("go", "a()\nb() // (1)");
        var note = Assert.Single(figure.Notes);

        Assert.Equal(1, note.Line);
        Assert.Equal(
            "<span class=\"t-c\"> // (</span>1<span class=\"t-c\">)</span>",
            figure.Html[note.Start..note.End]
        );
    }

    [Theory]
    [InlineData("go")]
    [InlineData("python")]
    [InlineData("html")]
    [InlineData("console")]
    [InlineData(null)]
    public void The_text_stays_whatever_the_code(string? language) =>
        Gen.OneOf(Gen.Int[0, _pieces.Length - 1].Select(i => _pieces[i]), Gen.String)
            .Array[0, 40]
            .Sample(
                pieces =>
                {
                    var code = string.Concat(pieces).ReplaceLineEndings("\n").Replace('\0', ' ');
                    Assert.Equal(
                        CodeHtml.TextOf(_renderer.Render(new CodeFence { Language = language, NumberFrom = 1 }, code)),
                        CodeHtml.TextOf(Figure(language, code).Html)
                    );
                },
                iter: 500,
                threads: 1
            );

    private CodeFigure Figure(string? language, string code) =>
        _renderer.Figure(
            new CodeFence
            {
                Language = language,
                NumberFrom = 1,
                Notes = new CodeNotes("a", default(SourceSpan), 1, []),
            },
            code
        );
}
