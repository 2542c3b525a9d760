using Blog.Text.Reads;
using Blog.Theming.Values;
using CsCheck;
using static Blog.Theming.Tests.Templates;

namespace Blog.Theming.Tests;

public sealed class TemplateSetPropertyTests
{
    private static readonly string[] Pieces =
    [
        "{{",
        "}}",
        "{{-",
        "~}}",
        " ",
        "\n",
        "\r\n",
        "if ",
        "else ",
        "end",
        "for x in ",
        "while ",
        "func f(x)",
        "capture c",
        "wrap f",
        "with post",
        "case ",
        "when ",
        "ret ",
        "break",
        "continue",
        "include 'p.html'",
        "include ",
        "post",
        ".title",
        ".tags",
        "?.",
        "[0]",
        "[-1]",
        "|",
        "string.upcase",
        "array.sort ",
        "array.map 'title'",
        "regex.match ",
        "raw ",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        "a: ",
        "=",
        "==",
        "<",
        "+",
        "-",
        "*",
        "/",
        "%",
        "//",
        "&&",
        "||",
        "!",
        "??",
        "?",
        ":",
        "..",
        "$",
        "$0",
        "$$",
        "@",
        "^",
        "&",
        ";",
        "#",
        "# c",
        "1",
        "2.5",
        "'a'",
        "\"b\\n\"",
        "`c`",
        "$\"{1}\"",
        "true",
        "null",
        "empty",
        "this",
        "import ",
        "readonly ",
        "tablerow ",
        "do; ",
        "<p>",
        "é\u0301\uD83D",
        "\0",
        "99999999999999999999",
        "1e400",
        "object.keys ",
    ];

    // Scriban's own visitor ends with an exception at these.
    [Theory]
    [InlineData("[0]postfunc f(x)=string.upcasewhile with postraw array.map 'title'readonly $\"{1}\"%1# c ")]
    [InlineData("{{-{{1==||;object.keys regex.match \nwhile func f(x)=wrap fret ^")]
    public void An_odd_template_is_read(string text) => Assert.Equal([Page], Set((Page, "{{" + text)).Names);

    [Fact]
    public void Whatever_a_template_holds_reading_and_rendering_it_throws_nothing() =>
        Gen.Int[0, Pieces.Length - 1]
            .Select(i => Pieces[i])
            .Array[0, 40]
            .Select(string.Concat)
            .Sample(
                text =>
                {
                    var set = Set((Page, "{{" + text), ("layouts/other.html", text), ("partials/p.html", "{{ $.x }}"));
                    var globals = Globals(
                        ("post", Map("post", ("title", "T"), ("tags", new ThemeList(["b", "a"])), ("series", null)))
                    );
                    foreach (var name in set.Names)
                    {
                        var rendered = set.Render(name, globals, new ReadLog());
                        Assert.All(
                            rendered.Diagnostics,
                            d =>
                                Assert.InRange(
                                    d.Location.Span.End,
                                    d.Location.Span.Start,
                                    d.Location.Source.Text.Length
                                )
                        );
                        Assert.Equal(
                            rendered,
                            set.Render(name, globals, new ReadLog()),
                            (a, b) => a.Text == b.Text && a.Diagnostics.SequenceEqual(b.Diagnostics, Same)
                        );
                    }
                },
                iter: 300,
                threads: 2
            );

    private static readonly IEqualityComparer<Text.Diagnostic> Same = EqualityComparer<Text.Diagnostic>.Create(
        (a, b) => a!.ToString() == b!.ToString(),
        d => d.ToString().GetHashCode(StringComparison.Ordinal)
    );
}
