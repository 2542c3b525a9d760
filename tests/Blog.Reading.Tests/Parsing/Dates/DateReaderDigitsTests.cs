using Blog.Testing;

namespace Blog.Reading.Tests.Parsing.Dates;

public class DateReaderDigitsTests
{
    // Digits of other scripts than ASCII's: numbers to a reader, and none to whoever parses them.
    [Theory]
    [InlineData("date: ２０２０-11-14")]
    [InlineData("date: ٢٠٢٠-١١-١٤")]
    [InlineData("date: 2020-11-14 ١٠:٠٠")]
    [InlineData("date: 2020-11-14T10:00:00+٠١:00")]
    [InlineData("date: 2020-01-02\nupdated: ２０２０-11-14")]
    [InlineData("date: 2020-01-02\nexpires: ２０２０-11-14")]
    public void A_date_in_other_digits_is_no_date(string front) => Assert.Contains("BLOG030", Post("a", front).Ids);

    [Theory]
    [InlineData("publishDate: ２０２０-11-14")]
    [InlineData("scheduled: ٢٠٢٠-١١-١٤")]
    public void A_day_of_publishing_in_other_digits_holds_back(string front)
    {
        var built = Post("a", $"date: 2020-01-02\n{front}");
        Assert.Contains("BLOG142", built.Ids);
        Assert.False(built.Has("posts/a/index.html"));
    }

    [Fact]
    public void A_file_name_has_no_date_in_other_digits() =>
        Assert.Contains("BLOG032", Post("２０２０-11-14-a", "lang: en").Ids);

    private static BuiltSite Post(string name, string front) =>
        TestSite.With(($"content/posts/{name}.md", $"---\ntitle: A\n{front}\n---\nText\n")).Build();
}
