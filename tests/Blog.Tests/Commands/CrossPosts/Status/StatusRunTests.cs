namespace Blog.Tests.Commands.CrossPosts.Status;

public sealed class StatusRunTests : IDisposable
{
    private readonly CopiedSite _site = new();

    [Fact]
    public void Each_copy_is_a_row()
    {
        _site.Run("record", "chunks", "https://medium.com/p/3f2a9c1b7d4e", "--date", "2020-11-20");
        Assert.Equal(
            """
            State      Target  Post                                 When        Address
            due        DEV     content/posts/2020-10-01-planned.md  2020-11-24
            published  Medium  content/posts/2020-11-01-chunks.md   2020-11-20  https://medium.com/p/3f2a9c1b7d4e

            """.ReplaceLineEndings("\n"),
            _site.Run("status").Out);
    }

    [Fact]
    public void A_post_that_changed_since_has_drifted()
    {
        _site.Run("record", "chunks", "https://medium.com/p/3f2a9c1b7d4e");
        _site.Write(CopiedSite.Post, _site.Read(CopiedSite.Post).Replace("four", "five", StringComparison.Ordinal));
        var copy = Assert.Single(_site.Run("status", "chunks", "--json").Json.GetProperty("copies").EnumerateArray());
        Assert.Equal("drifted", copy.GetProperty("state").GetString());
    }

    [Fact]
    public void It_can_be_asked_of_one_target() => Assert.Empty(_site.Run("status", "--to", "medium", "--json").Json.GetProperty("copies").EnumerateArray());

    [Fact]
    public void Where_nothing_is_copied_it_is_said_how_to_begin()
    {
        _site.Write("content/posts/2020-10-01-planned.md", "---\ntitle: P\ndate: 2020-11-03\n---\n");
        Assert.StartsWith("No post has a copy or plans one.", _site.Run("status").Out, StringComparison.Ordinal);
    }

    public void Dispose() => _site.Dispose();
}
