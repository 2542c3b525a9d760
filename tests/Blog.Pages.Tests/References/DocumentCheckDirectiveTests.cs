using Blog.Testing;

namespace Blog.Pages.Tests.References;

public class DocumentCheckDirectiveTests
{
    [Theory]
    [InlineData(
        "summary=\"More\" extra words",
        "BLOG175 5:28 Left out, since it means nothing to the directive 'details': 'extra', 'words'."
    )]
    [InlineData(
        "summary=More colour=red open",
        "BLOG175 5:33 Left out, since it means nothing to the directive 'details': 'colour'."
    )]
    [InlineData("summary=More open", "")]
    public void Words_that_a_directive_does_not_read_are_reported(string words, string expected) =>
        Assert.Equal(expected, Reported($"::: details {words}\nText\n:::", Details));

    [Fact]
    public void A_directive_that_goes_through_its_attributes_reads_all() =>
        Assert.Equal(
            "",
            Reported("::: details one two=2\nText\n:::", "{{ for a in directive.attributes }}{{ a.key }}{{ end }}")
        );

    [Fact]
    public void An_include_reads_its_source_alone() =>
        Assert.Equal(
            "BLOG175 5:24 Left out, since it means nothing to the directive 'include': 'again'.",
            Reported("::: include src=/x.txt again\n:::", Details)
        );

    [Theory]
    [InlineData("```python file=/l.py\n```")]
    [InlineData("```python file=/l.py region=r\n```")]
    [InlineData("::: include src=/l.py\n:::")]
    public void An_included_file_that_is_not_UTF_8_is_an_error_at_its_byte(string text)
    {
        var site = TestSite
            .With(Posting.Post("2020-01-01-a", "", text), Posting.Post("2020-01-02-b", "", text))
            .File("content/l.py", [.. "# region: r\nx = '"u8, 0xE9, .. "'\n# endregion: r\n"u8]);

        var found = Assert.Single(site.Build().Mistakes);

        Assert.Equal(("BLOG001", "content/l.py:2:6"), (found.Id, found.Location.ToString()));
    }

    [Theory]
    [InlineData("::: details sumary=More\nText\n:::", "summary")]
    [InlineData("::: details zebra=More\nText\n:::", null)]
    [InlineData("::: include scr=/l.py src=/x.txt\n:::", "src")]
    [InlineData("```text file=/code/l.py\n```", "/l.py")]
    [InlineData("```text file=l.pyw\n```", "/l.py")]
    [InlineData("```text file=/L.PY\n```", "/l.py")]
    [InlineData("```text file=/my_notes.txt\n```", "/my notes.txt")]
    [InlineData("::: include src=/parts/x.md\n:::", "/x.txt")]
    [InlineData("```text file=/sit.yml\n```", null)]
    public void What_was_meant_is_suggested(string text, string? suggestion)
    {
        var found = TestSite
            .With(
                Posting.Post("2020-01-01-a", "", text),
                ("content/x.txt", "x"),
                ("content/l.py", "x"),
                ("content/my notes.txt", "x")
            )
            .File("content/_theme/directives/details.html", Details)
            .Build();
        Assert.Equal(suggestion, Assert.Single(found.Mistakes).Suggestion);
    }

    private const string Details = "{{ directive.attributes.summary }}{{ if directive.attributes.open }}{{ end }}";

    private static string Reported(string text, string template)
    {
        var built = TestSite
            .With(Posting.Post("2020-01-01-a", "", text), ("content/x.txt", "x"))
            .File("content/_theme/directives/details.html", template)
            .Build();
        return string.Join(
            '\n',
            built.Mistakes.Select(d => $"{d.Id} {d.Location.Line}:{d.Location.Column} {d.Message}")
        );
    }
}
