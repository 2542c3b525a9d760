using System.Diagnostics;
using System.Text.RegularExpressions;
using Blog.Import.Foreign;
using CsCheck;

namespace Blog.Import.Tests.Texts;

public sealed partial class TextConverterPropertyTests
{
    private static readonly string[] _pieces =
    [
        "\n",
        "\n\n",
        "\r\n",
        " ",
        "    ",
        "\t",
        "ü",
        "😀",
        "\0",
        "# ",
        "*",
        "`",
        "```",
        "```go {1}\n",
        "> ",
        "- ",
        "1. ",
        "[",
        "]",
        "(",
        ")",
        "![a](/images/x.png)",
        "[a](/posts/b/)",
        "[[b]]",
        "<",
        ">",
        "<b>",
        "<pre>",
        "</pre>",
        "<!--",
        "-->",
        "List<T>",
        "{%",
        "%}",
        "{{",
        "}}",
        "{{<",
        ">}}",
        "{% highlight js %}",
        "{% endhighlight %}",
        "{% raw %}",
        "{% endraw %}",
        "{% note info %}",
        "{% endnote %}",
        "{% blockquote Ann %}",
        "{% endblockquote %}",
        "{% quote() %}",
        "{% end %}",
        "{% foo() %}",
        "{% post_url 2020-01-01-b %}",
        "{% include figure.html src=\"x.png\" caption=\"c\" %}",
        "{{ site.baseurl }}",
        "{{ \"/x\" | relative_url }}",
        "{{< youtube abc >}}",
        "{{< /youtube >}}",
        "{{< details \"s\" >}}",
        "{{< /details >}}",
        "{{< ref \"b.md\" >}}",
        "{{</* x */>}}",
        "<?# Figure Src=x.png ?>",
        "<?#/ Figure ?>",
        "[caption]",
        "[/caption]",
        "[code]",
        "[/code]",
        "<Note>",
        "</Note>",
        "import a from 'b'\n",
        "{: .a #b}",
        "{:toc}",
        "!!! note \"t\"\n",
        "??? tip\n",
        ":::",
        "::: columns\n",
        ":::python\n",
        "$$x$$",
        "$latex x$",
        ":smile:",
        "[TOC]\n",
        "==a==",
        "|filename|x.md",
        "{filename}x.md",
        "\"",
        "'",
        "\\",
        "old-address-0-",
    ];

    [Fact]
    public void Any_text_is_converted_without_an_exception() =>
        OneOf(_pieces)
            .Array[0, 60]
            .Select(string.Concat)
            .SelectMany(text => Gen.Int[0, 1023].Select(dialects => (text, dialects)))
            .Sample(
                (text, dialects) =>
                {
                    var (converted, remarks) = Conversions.Run((Dialects)dialects, text, Conversions.Known);
                    Assert.DoesNotContain('\r', converted);
                    Assert.All(remarks, r => Assert.InRange(r.Line!.Value, 5, 5 + text.Count(c => c is '\n' or '\r')));
                },
                iter: 1000
            );

    // What drops its content is not among them.
    private static readonly Gen<string> _words = Gen.Int[100, 999].Select(n => $"word{n}");

    private static readonly Gen<string> _blocks = Gen.OneOf(
        _words.Select(w => $"{w} text\n"),
        _words.Select(w => $"> {w}\n"),
        _words.Select(w => $"- {w}\n"),
        _words.Select(w => $"{{{{< notice warning \"{w}\" >}}}}\n"),
        _words.Select(w => $"{{% note {w} %}}\n"),
        _words.Select(w => $"!!! note \"{w}\"\n    {w}\n"),
        _words.Select(w => $"{{% highlight js %}}\n{w} {{{{ x }}}}\n\n    # {w}\n{{% endhighlight %}}\n"),
        _words.Select(w => $"```\n{w} {{% raw {w}\n    [a](/posts/b/) :smile: \n```\n"),
        _words.Select(w => $"`{w} {{{{ {w} }}}}`\n"),
        _words.Select(w => $"{{% include figure.html src=\"x.png\" caption=\"{w}\" %}}\n"),
        _words.Select(w => $"[caption]<img src=\"a\"> {w}[/caption]\n"),
        _words.Select(w => $"<Note title=\"{w}\">\n"),
        _words.Select(w => $"[{w}]({{% post_url {w} %}})\n"),
        _words.Select(w => $"{{{{< youtube abc >}}}} {w} {{{{< /youtube >}}}}\n"),
        _words.Select(w => $"{w}\n{{: .a}}\n"),
        OneOf(
            "\n",
            "    ",
            "{{< /notice >}}\n",
            "{% endnote %}\n",
            "{% blockquote Ann %}\n",
            "{% endblockquote %}\n",
            "</Note>\n",
            "{% raw %}",
            "{% endraw %}",
            "* TOC\n{:toc}\n",
            "`"
        )
    );

    [Fact]
    public void No_word_of_a_text_is_lost() =>
        _blocks
            .Array[0, 30]
            .Select(string.Concat)
            .Sample(
                text =>
                {
                    var converted = Conversions.Text(Conversions.All, text, Conversions.Known);
                    Assert.Empty(WordsOf(text).Except(WordsOf(converted)));
                },
                iter: 500
            );

    [Fact]
    public void The_code_between_tags_is_the_code_between_fences() =>
        OneOf(_pieces.Where(p => !p.Contains("end") && !p.Contains("raw") && p[0] != '\r').ToArray())
            .Array[0, 20]
            .Select(string.Concat)
            .Sample(
                code =>
                {
                    var text = $"{{% highlight js %}}\na{code}b\n{{% endhighlight %}}\n";
                    var converted = Conversions.Text(Conversions.All & ~Dialects.Statiq, text, Conversions.Known);
                    Assert.Contains($"js\na{code}b\n`", converted, StringComparison.Ordinal);
                },
                iter: 500
            );

    [Theory]
    [InlineData("{%")]
    [InlineData("{% raw %}")]
    [InlineData("{% note %}")]
    [InlineData("{% blockquote %}\n")]
    [InlineData("{{< details >}}")]
    [InlineData("{{")]
    [InlineData("[[[[")]
    [InlineData("[code]")]
    [InlineData("<pre>")]
    [InlineData("<!--")]
    [InlineData("`")]
    [InlineData("`` ` ")]
    [InlineData("$$")]
    [InlineData("<?# Raw ?>")]
    [InlineData("!!! note\n")]
    [InlineData("    ??? a\n")]
    [InlineData(":::a\n")]
    [InlineData(":smile:")]
    [InlineData("List<T> ")]
    [InlineData("{: .a}\n")]
    [InlineData("import a from 'b'\n")]
    [InlineData("[a](/posts/b/) ")]
    [InlineData("[a](b.md)\n\n")]
    [InlineData("{% post_url 2020-01-01-b %}\n")]
    [InlineData("==a")]
    [InlineData("\\\\( a $ ")]
    [InlineData("{::comment}")]
    [InlineData("{#a")]
    [InlineData("<div markdown=\"1\">\n")]
    [InlineData("<Image src={a} />\n")]
    public void A_megabyte_of_marks_takes_a_bounded_time(string mark)
    {
        var text = string.Concat(Enumerable.Repeat(mark, 1_000_000 / mark.Length));
        var clock = Stopwatch.StartNew();

        Conversions.Run(Conversions.All, text, Conversions.Known);

        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(30));
    }

    // The end of the first is far away, and each asks for its own.
    [Theory]
    [InlineData("\\\\( a ", "$ \\\\)")]
    [InlineData("{::comment} ", "{:/")]
    [InlineData("{% note %}{% endother %}", "{% endnote %}")]
    [InlineData("<div markdown=\"1\">\n  a\n", "</div>")]
    [InlineData("import a from './b.png'\n<Image src={a} />\n", "")]
    public void Half_a_megabyte_of_marks_and_one_end_takes_a_bounded_time(string mark, string end)
    {
        var text = string.Concat(Enumerable.Repeat(mark, 500_000 / mark.Length)) + end;
        var clock = Stopwatch.StartNew();

        Conversions.Run(Conversions.All, text, Conversions.Known);

        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(15));
    }

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static HashSet<string> WordsOf(string text) => [.. Word().Matches(text).Select(m => m.Value)];

    [GeneratedRegex("word[0-9]{3}")]
    private static partial Regex Word();
}
