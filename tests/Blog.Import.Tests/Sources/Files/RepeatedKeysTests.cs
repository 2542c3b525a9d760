using Blog.Import.Foreign;
using Blog.Import.Sources.Files;

namespace Blog.Import.Tests.Sources.Files;

public class RepeatedKeysTests
{
    [Fact]
    public void The_last_of_the_same_keys_counts_and_the_first_of_those_in_a_map()
    {
        var blog = ReadBlog.Of(
            ("_config.yml", ""),
            ("_posts/2020-01-02-a.md", "---\ntitle: A\ntitle: B\nm:\n  x: 1\n  x: 2\n---\nText.\n")
        );
        Assert.Equal("B", blog.Blog.Documents[0].Matter.TextAt("title"));
        Assert.Equal("1", blog.Blog.Documents[0].Matter.TextAt("m.x"));
        Assert.Equal(
            [(3, "the last one counts"), (6, "the first one counts")],
            blog.Remarks.Where(r => r.Kind == RemarkKind.Decided).Select(r => (r.Line!.Value, r.Outcome))
        );
    }
}
