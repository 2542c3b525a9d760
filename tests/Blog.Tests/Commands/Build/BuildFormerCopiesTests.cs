using Blog.Testing;
using Blog.Tests.Fakes;

namespace Blog.Tests.Commands.Build;

public sealed class BuildFormerCopiesTests : IDisposable
{
    private readonly TestHost _host = new() { Site = FakeSite.Of(("index.html", "home")) };

    [Fact]
    public void Copies_that_an_earlier_version_exported_into_the_output_are_moved_out_of_it()
    {
        Write("output/_crossposts/medium/a/post.html", "copy");
        Write("output/_crossposts/notes.txt", "mine");
        Assert.Equal(0, _host.Run("build").ExitCode);
        Assert.False(Exists("output/_crossposts"));
        Assert.Equal(
            ("copy", "mine"),
            (Read("outbox/crossposts/medium/a/post.html"), Read("outbox/crossposts/notes.txt"))
        );
    }

    [Fact]
    public void Copies_of_today_stay_as_they_are()
    {
        Write("outbox/crossposts/medium/a/post.html", "new");
        Write("output/_crossposts/medium/a/post.html", "old");
        _host.Run("build");
        Assert.Equal(
            ("new", "old"),
            (Read("outbox/crossposts/medium/a/post.html"), Read("outbox/crossposts-2/medium/a/post.html"))
        );
    }

    [Fact]
    public void Mails_that_no_list_knows_are_moved_out_of_the_output_and_nothing_beside_them()
    {
        Write("output/_newsletter/2019-01/message.eml", "mail");
        Write("output/_newsletter/2019-01/index.html", "page");
        Write("output/_newsletter/2019-01/mine.txt", "mine");
        Write("output/_newsletter/2019-02/message.eml", "mail");
        Write("output/_newsletter/images/a.png", "picture");
        _host.Run("build");
        Assert.Equal(
            ("mail", "page"),
            (Read("outbox/newsletter-former/2019-01/message.eml"), Read("outbox/newsletter-former/2019-01/index.html"))
        );
        Assert.Equal(["a.png", "mine.txt"], FilesBelow("output/_newsletter"));
        Assert.False(Exists("output/_newsletter/2019-02"));
    }

    [Fact]
    public void A_page_in_a_folder_of_that_name_is_no_mail()
    {
        Write("output/_newsletter/about/index.html", "mine");
        _host.Run("build");
        Assert.Equal("mine", Read("output/_newsletter/about/index.html"));
        Assert.False(Exists("outbox"));
    }

    [Fact]
    public void A_link_to_another_folder_is_left_alone()
    {
        _host.Folder.Write("elsewhere/a.txt", "mine");
        _host.Folder.Link("site/output/_crossposts", _host.Folder.PathOf("elsewhere"));
        _host.Run("build");
        Assert.Equal("mine", _host.Folder.Read("elsewhere/a.txt"));
        Assert.False(Exists("outbox"));
    }

    [Fact]
    public void A_build_with_errors_moves_nothing()
    {
        Write("output/_crossposts/a.html", "copy");
        _host.Site = _host.Site with { Diagnostics = [FakeSite.Error()] };
        _host.Run("build");
        Assert.True(Exists("output/_crossposts/a.html"));
    }

    public void Dispose() => _host.Dispose();

    private void Write(string path, string text) => _host.Folder.Write("site/" + path, text);

    private string Read(string path) => _host.Folder.Read("site/" + path);

    private bool Exists(string path) => Path.Exists(_host.Folder.PathOf("site/" + path));

    private IEnumerable<string?> FilesBelow(string path) =>
        Directory
            .EnumerateFiles(_host.Folder.PathOf("site/" + path), "*", SearchOption.AllDirectories)
            .Select(Path.GetFileName)
            .Order();
}
