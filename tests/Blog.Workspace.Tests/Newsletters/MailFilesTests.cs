using System.Collections.Immutable;
using System.Text;
using Blog.Testing;
using Blog.Workspace.Disk;
using Blog.Workspace.Newsletters;

namespace Blog.Workspace.Tests.Newsletters;

public sealed class MailFilesTests : IDisposable
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
        Assert.Equal(TestFolder.LongAgo, File.GetLastWriteTimeUtc(_folder.PathOf("site/outbox/newsletter/2020-11/message.eml")));
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

    public void Dispose() => _folder.Dispose();

    private void Write(params (string Path, string Text)[] files) => new MailFiles(
        files.ToImmutableSortedDictionary(f => f.Path, f => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(f.Text), StringComparer.Ordinal), [])
        .Write(SiteFolder.At(_folder.Root)!);
}
