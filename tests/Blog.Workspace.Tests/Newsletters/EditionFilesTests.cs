using System.Collections.Immutable;
using System.Text;
using Blog.Testing;
using Blog.Workspace.Disk;
using Blog.Workspace.Newsletters;

namespace Blog.Workspace.Tests.Newsletters;

public sealed class EditionFilesTests : IDisposable
{
    private readonly TestFolder _folder = new();

    [Fact]
    public void Mails_are_written_into_the_outbox_and_not_into_the_output()
    {
        Write(("2020-11/message.eml", "mail"));
        Assert.Equal("mail", _folder.Read("site/outbox/newsletter/2020-11/message.eml"));
        Assert.False(Path.Exists(_folder.PathOf("site/output")));
    }

    [Fact]
    public void A_mail_that_is_as_it_was_is_not_written_again()
    {
        Write(("2020-11/message.eml", "mail"));
        _folder.Age("site/outbox");
        Write(("2020-11/message.eml", "mail"), ("2020-12/message.eml", "mail"));
        Assert.Equal(
            TestFolder.LongAgo,
            File.GetLastWriteTimeUtc(_folder.PathOf("site/outbox/newsletter/2020-11/message.eml"))
        );
    }

    [Fact]
    public void Of_a_mail_that_is_gone_only_its_own_files_go()
    {
        Write(("2020-11/message.eml", "mail"), ("2020-11/index.html", "page"), ("2020-10/message.eml", "mail"));
        _folder.Write("site/outbox/newsletter/2020-11/answers.txt", "mine");
        Write();
        Assert.Equal("mine", _folder.Read("site/outbox/newsletter/2020-11/answers.txt"));
        Assert.False(File.Exists(_folder.PathOf("site/outbox/newsletter/2020-11/message.eml")));
        Assert.False(Directory.Exists(_folder.PathOf("site/outbox/newsletter/2020-10")));
    }

    [Fact]
    public void Without_mails_there_is_no_outbox()
    {
        Write();
        Assert.False(Path.Exists(_folder.PathOf("site/outbox")));
    }

    [Theory]
    [InlineData("outbox")]
    [InlineData("outbox/newsletter")]
    [InlineData("outbox/newsletter/2020-11")]
    public void A_file_in_the_place_of_a_folder_is_told_before_anything_is_written(string path)
    {
        _folder.Write("site/" + path, "mine");
        Assert.Equal(
            $"'{path}' is in the way: a folder of this name is needed. Move it away.",
            Mails(("2020-11/message.eml", "mail")).Objection(SiteFolder.At(_folder.Root)!)
        );
    }

    [Fact]
    public void A_folder_in_the_place_of_a_file_is_told_too()
    {
        _folder.Write("site/outbox/newsletter/2020-11/message.eml/notes.txt", "mine");
        Assert.Equal(
            "outbox/newsletter/2020-11/message.eml is a folder, and a file is wanted there. "
                + "Move it away, or delete it.",
            Mails(("2020-11/message.eml", "mail")).Objection(SiteFolder.At(_folder.Root)!)
        );
    }

    [Fact]
    public void A_read_only_outbox_is_told_where_there_is_something_to_write()
    {
        Assert.SkipUnless(UnixMode.AreThere, "Modes are of Unix.");
        Write(("2020-11/message.eml", "mail"));
        var folder = _folder.PathOf("site/outbox/newsletter/2020-11");
        UnixMode.Set(folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var (same, other) = (Mails(("2020-11/message.eml", "mail")), Mails(("2020-11/message.eml", "other")));
        Assert.Null(same.Objection(SiteFolder.At(_folder.Root)!));
        Assert.Contains("read-only", other.Objection(SiteFolder.At(_folder.Root)!), StringComparison.Ordinal);
        UnixMode.Set(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    public void Dispose() => _folder.Dispose();

    private void Write(params (string Path, string Text)[] files) => Mails(files).Write(SiteFolder.At(_folder.Root)!);

    private static EditionFiles Mails(params (string Path, string Text)[] files) =>
        new(
            files.ToImmutableSortedDictionary(
                f => f.Path,
                f => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(f.Text),
                StringComparer.Ordinal
            ),
            []
        );
}
