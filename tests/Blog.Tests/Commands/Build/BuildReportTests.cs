using Blog.Commands.Build;
using Blog.Text;

namespace Blog.Tests.Commands.Build;

public class BuildReportTests
{
    private static readonly Diagnostic LeadsHome = DiagnosticCatalogue.LinkLeadsHome.At(
        SourceLocation.OfFile(new ContentPath("content/posts/a.md")),
        "Medium",
        "/posts/b/"
    );

    [Theory]
    [InlineData(0, false, null)]
    [InlineData(1, false, "1 link to a copy leads home; --verbose says where.")]
    [InlineData(3, false, "3 links to copies lead home; --verbose says where.")]
    [InlineData(3, true, "3 links to copies lead home.")]
    public void Links_that_lead_home_are_one_line(int count, bool isVerbose, string? line) =>
        Assert.Equal(line, BuildReport.CopyLinksLine(Enumerable.Repeat(LeadsHome, count), isVerbose));
}
