using System.Text.Json;
using Blog.Testing;

namespace Blog.Pages.Tests.Rendering;

public class StructuredDataTests
{
    private const string Start = "<script type=\"application/ld+json\">";

    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("<!--<script>")]
    [InlineData("]]> & \\\" ' \\u2028")]
    public void No_title_can_end_the_script_element(string title)
    {
        var page = TestSite
            .With(
                (
                    "content/posts/2020-01-01-a.md",
                    $"---\ntitle: \"{title}\"\ndescription: \"{title}\"\ntags: [\"a{title}\"]\n---\n"
                )
            )
            .Build()
            .Output("posts/a/index.html");
        var data = page[(page.IndexOf(Start, StringComparison.Ordinal) + Start.Length)..];
        data = data[..data.IndexOf("</script>", StringComparison.Ordinal)];
        Assert.DoesNotContain("<", data, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(data);
        Assert.Equal("BlogPosting", json.RootElement.GetProperty("@graph")[0].GetProperty("@type").GetString());
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
    }
}
