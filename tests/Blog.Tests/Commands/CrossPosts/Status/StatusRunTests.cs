namespace Blog.Tests.Commands.CrossPosts.Status;

public sealed class StatusRunTests : IDisposable
{
    private readonly CopiedSite _site = new();

    [Fact]
    public void Each_copy_is_a_row()
    {
        const string Address = "https://medium.com/p/3f2a9c1b7d4e";
        _site.Run("record", "chunks", Address, "--date", "2020-11-20");
        Assert.Equal(
            $"""
            State      Target  Post                                 When                    Address
            due        DEV     content/posts/2020-10-01-planned.md  2020-11-24, 8 days ago
            published  Medium  content/posts/2020-11-01-chunks.md   2020-11-20              {Address}

            blog crosspost export planned --to dev

            """.ReplaceLineEndings("\n"),
            _site.Run("status").Out
        );
    }

    [Fact]
    public void A_post_that_changed_since_has_drifted()
    {
        _site.Run("record", "chunks", "https://medium.com/p/3f2a9c1b7d4e");
        _site.Write(CopiedSite.Post, _site.Read(CopiedSite.Post).Replace("four", "five", StringComparison.Ordinal));
        var copy = Assert.Single(_site.Run("status", "chunks", "--json").Json.GetProperty("copies").EnumerateArray());
        Assert.Equal("drifted", copy.GetProperty("state").GetString());
    }

    [Theory]
    [InlineData("2020-11-23", "2020-11-24, in 1 day", -1)]
    [InlineData("2020-11-24", "2020-11-24, today", 0)]
    [InlineData("2020-11-25", "2020-11-24, 1 day ago", 1)]
    public void How_long_it_has_been_due_is_counted_in_days_of_the_site(string day, string when, int days)
    {
        // In Tokyo it is nine hours later.
        Assert.Contains(when, _site.Run("status", "--now", day + "T12:00").Out, StringComparison.Ordinal);
        Assert.Equal(
            days,
            _site
                .Run("status", "--now", day + "T12:00", "--json")
                .Json.GetProperty("copies")[0]
                .GetProperty("days")
                .GetInt32()
        );
    }

    [Fact]
    public void What_was_found_stands_beside_the_state()
    {
        _site.Run("record", "chunks", "https://medium.com/p/3f2a9c1b7d4e");
        _site.Write(
            "content/crossposts.lock.yml",
            _site.Read("content/crossposts.lock.yml") + "    found: astray\n    checked: 2020-12-01T10:00:00Z\n"
        );
        Assert.Contains("published, astray", _site.Run("status", "chunks").Out, StringComparison.Ordinal);
        var copy = Assert.Single(_site.Run("status", "chunks", "--json").Json.GetProperty("copies").EnumerateArray());
        Assert.Equal(
            ("published", "astray"),
            (copy.GetProperty("state").GetString(), copy.GetProperty("found").GetString())
        );
    }

    [Fact]
    public void Quietly_the_table_stands_alone() =>
        Assert.DoesNotContain("blog crosspost", _site.Run("status", "--quiet").Out, StringComparison.Ordinal);

    [Fact]
    public void It_can_be_asked_of_one_target() =>
        Assert.Empty(_site.Run("status", "--to", "medium", "--json").Json.GetProperty("copies").EnumerateArray());

    [Fact]
    public void Where_nothing_is_copied_it_is_said_how_to_begin()
    {
        _site.Write("content/posts/2020-10-01-planned.md", "---\ntitle: P\ndate: 2020-11-03\n---\n");
        Assert.StartsWith("No post has a copy or plans one.", _site.Run("status").Out, StringComparison.Ordinal);
    }

    public void Dispose() => _site.Dispose();
}
