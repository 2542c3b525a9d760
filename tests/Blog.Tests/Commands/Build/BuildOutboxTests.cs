using Blog.Tests.Fakes;

namespace Blog.Tests.Commands.Build;

public sealed class BuildOutboxTests : IDisposable
{
    private readonly TestHost _host = new() { MakesRealSites = true };

    [Theory]
    [InlineData("outbox")]
    [InlineData("outbox/newsletter")]
    public void A_file_in_its_place_is_named_before_anything_is_published(string path)
    {
        MailSite.Write(_host.Folder, 25);
        _host.Folder.Write("site/" + path, "mine");
        AssertRefused(path);
        Assert.Equal("mine", _host.Folder.Read("site/" + path));
    }

    [Fact]
    public void A_link_to_nowhere_in_its_place_is_named_too()
    {
        MailSite.Write(_host.Folder, 25);
        _host.Folder.Link("site/outbox", "/nowhere/at/all");
        AssertRefused("outbox");
    }

    [Fact]
    public void A_file_in_its_place_is_in_nobodys_way_while_there_are_no_mails()
    {
        _host.Folder.Write("site/outbox", "mine");
        _host.WriteTheme();
        _host.Folder.Write("site/content/site.yml", "title: N\nbase_url: https://n.example/\nauthors: [{name: Ann}]\n");
        Assert.Equal(0, _host.Run("build").ExitCode);
        Assert.Equal("mine", _host.Folder.Read("site/outbox"));
    }

    public void Dispose() => _host.Dispose();

    private void AssertRefused(string path)
    {
        var run = _host.Run("build");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal($"error: '{path}' is in the way: a folder of this name is needed. Move it away.\n", run.Error);
        Assert.False(Path.Exists(_host.Folder.PathOf("site/output")));
    }
}
