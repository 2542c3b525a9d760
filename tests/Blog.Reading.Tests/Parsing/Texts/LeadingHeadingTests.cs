using Blog.Testing;

namespace Blog.Reading.Tests.Parsing.Texts;

public class LeadingHeadingTests
{
    [Theory]
    [InlineData("# \"Hello\" it's", "Hello", "“Hello” it’s")]
    [InlineData("---\nlang: de\n---\n# \"Hallo\" Welt", "Hallo", "„Hallo“ Welt")]
    [InlineData("---\nlang: sv\n---\n\n# \"Ja\"", "Ja", "”Ja”")]
    public void The_heading_that_is_the_title_has_the_quotes_of_its_language(string text, string word, string title)
    {
        var built = TestSite.With(("content/posts/2020-01-01-a.md", text + "\n\nText.\n")).Build();
        Assert.Empty(built.Mistakes);
        Assert.Contains($"<title>{title}</title>", Feed(built), StringComparison.Ordinal);
        Assert.DoesNotContain($"{word}</h1>\n<p>Text.", built.Output("posts/a/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!-- markdownlint-disable MD041 -->\n# Title\n\nText.\n")]
    [InlineData("---\ntags: [x]\n---\n\n<!-- one\ntwo -->\n\n<!-- three -->\nTitle\n=====\n\nText.\n")]
    [InlineData("<!-- a -->\r\n\r\n# Title\r\n\r\nText.\r\n")]
    public void Comments_may_stand_before_the_title(string text)
    {
        var built = TestSite.With(("content/posts/2020-01-01-a.md", text)).Build();
        Assert.Empty(built.Mistakes);
        Assert.Contains("<title>Title</title>", Feed(built), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!-- a --> words\n# Title\n")]
    [InlineData("<!-- a\n# Title\n")]
    public void Other_words_before_the_heading_make_it_a_heading_of_the_text(string text)
    {
        var built = TestSite.With(("content/posts/2020-01-01-some-words.md", text)).Build();
        Assert.Contains(built.Mistakes, m => m.Id == "BLOG185");
    }

    [Fact]
    public void What_is_wrong_in_the_title_is_reported_at_its_place()
    {
        var built = TestSite
            .With(("content/posts/2020-01-01-a.md", "---\ntags: [x]\n---\n\n# List<T> basics\n\nText.\n"))
            .Build();
        var mistake = Assert.Single(built.Mistakes);
        Assert.Equal(("BLOG162", "content/posts/2020-01-01-a.md:5:7"), (mistake.Id, mistake.Location.ToString()));
    }

    private static string Feed(BuiltSite built) => built.Output("feed.xml");
}
