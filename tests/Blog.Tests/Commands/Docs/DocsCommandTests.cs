using Blog.Pages.Documentation;
using Blog.Testing;
using Blog.Tests.Fakes;

namespace Blog.Tests.Commands.Docs;

public sealed class DocsCommandTests : IDisposable
{
    private readonly TestHost _host = new();

    public DocsCommandTests() => _host.Folder.Write("site/content/site.yml", TestSite.Settings);

    [Fact]
    public void The_schemas_are_written_over_those_of_another_version()
    {
        _host.Folder.Write("site/.blog/schemas/site.schema.json", "{}");
        var result = _host.Run("docs", "--schemas", "--json", "--root", _host.Folder.PathOf("site"));
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(
            Schemas.All.Select(s => s.Path.Value),
            result.Json.GetProperty("written").EnumerateArray().Select(w => w.GetString())
        );
        foreach (var schema in Schemas.All)
            Assert.Equal(schema.Text, _host.Folder.Read("site/" + schema.Path));
        Assert.False(Path.Exists(_host.Folder.PathOf("site/docs")));
    }

    [Fact]
    public void Without_it_the_reference_pages_are_written()
    {
        Assert.Equal(0, _host.Run("docs", "--root", _host.Folder.PathOf("site")).ExitCode);
        Assert.StartsWith("# ", _host.Folder.Read("site/docs/settings.md"), StringComparison.Ordinal);
        Assert.False(Path.Exists(_host.Folder.PathOf("site/.blog")));
    }

    public void Dispose() => _host.Dispose();
}
