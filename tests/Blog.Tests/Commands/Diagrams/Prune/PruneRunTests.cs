using Blog.Testing;
using Blog.Tests.Fakes;

namespace Blog.Tests.Commands.Diagrams.Prune;

public sealed class PruneRunTests : IDisposable
{
    private const string Unused = "site/content/diagrams/0123456789abcdef0123.svg";
    private const string UnusedDark = "site/content/diagrams/0123456789abcdef0123.dark.svg";
    private const string Used = "site/content/diagrams/deef39d56d5f54192227.svg";
    private const string Own = "site/content/diagrams/mine.svg";

    private readonly TestHost _host = new() { MakesRealSites = true };

    public PruneRunTests()
    {
        _host.WriteTheme();
        _host.Folder.Write("site/content/site.yml", TestSite.Settings);
        foreach (var file in new[] { Unused, UnusedDark, Used, Own })
            _host.Folder.Write(file, "<svg viewBox=\"0 0 1 1\"/>");
        Write("draft: true");
    }

    [Fact]
    public void Drawings_that_no_document_uses_are_removed_and_nothing_else()
    {
        var run = _host.Run("diagrams", "prune");
        Assert.Equal(
            "removed content/diagrams/0123456789abcdef0123.dark.svg\n"
                + "removed content/diagrams/0123456789abcdef0123.svg\n",
            run.Out
        );
        Assert.Equal(["deef39d56d5f54192227.svg", "mine.svg"], _host.Folder.Files("site/content/diagrams"));
        Assert.Equal("Every drawing is used.\n", _host.Run("diagrams", "prune").Out);
    }

    [Fact]
    public void A_rehearsal_removes_nothing()
    {
        Assert.Contains(
            "unused content/diagrams/0123",
            _host.Run("diagrams", "prune", "--dry-run").Out,
            StringComparison.Ordinal
        );
        Assert.Equal(4, _host.Folder.Files("site/content/diagrams").Count);
    }

    [Fact]
    public void While_a_document_cannot_be_read_nothing_is_removed()
    {
        Write("date: never");
        Assert.Equal(1, _host.Run("diagrams", "prune").ExitCode);
        Assert.Equal(4, _host.Folder.Files("site/content/diagrams").Count);
    }

    public void Dispose() => _host.Dispose();

    private void Write(string frontMatter) =>
        _host.Folder.Write(
            "site/content/posts/2020-01-01-a.md",
            $"---\ntitle: A\n{frontMatter}\n---\n```dot\ndigraph {{ a -> b }}\n```\n"
        );
}
