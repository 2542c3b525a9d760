using System.Text;
using Blog.Editing.Ledger;
using Blog.Model.CrossPosts;
using Blog.Text;

namespace Blog.Editing.Tests.Ledger;

public class CopyRecordingTests
{
    private const string Url = "https://medium.com/p/3f2a9c1b7d4e";

    [Theory]
    [InlineData(
        "---\ntitle: A\n---\nText\n",
        "---\ntitle: A\ncrossposts:\n  - to: medium\n    url: "
            + "https://medium.com/p/3f2a9c1b7d4e\n    date: 2020-12-05\n---\nText\n"
    )]
    [InlineData(
        "---\ncrossposts: [{ to: medium, after: 3w }]\n---\n",
        "---\ncrossposts: [{ to: medium, after: 3w, url: https://medium.com/p/3f2a9c1b7d4e, date: 2020-12-05 }]\n---\n"
    )]
    [InlineData(
        "---\ncrossposts:\n  - https://dev.to/a/b-1\n  - https://medium.com/p/3f2a9c1b7d4e\n---\n",
        "---\ncrossposts:\n  - https://dev.to/a/b-1\n  - url: "
            + "https://medium.com/p/3f2a9c1b7d4e\n    to: medium\n    date: 2020-12-05\n---\n"
    )]
    [InlineData(
        "---\ncrossposts:\n  - { to: medium, after: 3w }\n  - { to: medium, url: "
            + "https://medium.com/p/3f2a9c1b7d4e }\n---\n",
        "---\ncrossposts:\n  - { to: medium, after: 3w }\n  - { to: medium, url: "
            + "https://medium.com/p/3f2a9c1b7d4e, date: 2020-12-05 }\n---\n"
    )]
    public void A_copy_is_written_in_the_place_of_its_plan(string before, string after) =>
        Assert.Equal(after, Encoding.UTF8.GetString(Record(before).Bytes.Span));

    [Fact]
    public void Front_matter_that_cannot_be_read_is_not_edited()
    {
        var recorded = Record("---\ntitle: [A\n---\n");
        Assert.Equal("BLOG097", recorded.Refusal!.Id);
        Assert.True(recorded.Bytes.IsEmpty);
        Assert.StartsWith("crossposts:\n", recorded.Lines, StringComparison.Ordinal);
    }

    private static RecordedCopy Record(string text) =>
        CopyRecording.Record(
            new ContentPath("content/posts/a.md"),
            Encoding.UTF8.GetBytes(text),
            new CrossPost(CrossPostTargets.Medium, "Medium", Url, null, null),
            "2020-12-05",
            new CrossPostSettings()
        );
}
