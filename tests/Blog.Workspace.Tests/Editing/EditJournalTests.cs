using System.Text;
using Blog.Testing;
using Blog.Workspace.Disk;
using Blog.Workspace.Editing;

namespace Blog.Workspace.Tests.Editing;

public sealed class EditJournalTests : IDisposable
{
    private const string Post = "site/content/a.md";
    private const string Prepared = "site/content/.blog-edit-1";

    private readonly TestFolder _folder = new();
    private readonly EditJournal _journal;

    public EditJournalTests()
    {
        Directory.CreateDirectory(_folder.PathOf("site/.cache"));
        _journal = new EditJournal(SiteFolder.At(_folder.Root)!);
    }

    [Theory]
    // Killed while the new file was prepared, before the exchange, and after it.
    [InlineData(false, "ne", "old", "old")]
    [InlineData(true, "new", "old", "old")]
    [InlineData(true, "old", "new", "new")]
    // Exchanged with a save that came in between: it goes back. One that was saved over since is older than what is
    // there.
    [InlineData(true, "old, saved", "new", "old, saved")]
    [InlineData(true, "old, saved", "old, saved twice", "old, saved twice")]
    public void What_a_kill_left_is_settled_by_the_next_command(
        bool isExchanging,
        string prepared,
        string file,
        string settled
    )
    {
        Begin();
        if (isExchanging)
            _journal.Exchange();
        _folder.Write(Prepared, prepared);
        _folder.Write(Post, file);
        new SiteEditor(SiteFolder.At(_folder.Root)!, TimeProvider.System).Recover();
        Assert.Equal(settled, _folder.Read(Post));
        Assert.False(File.Exists(_folder.PathOf(Prepared)));
        Assert.False(_journal.IsOpen);
    }

    [Fact]
    public void A_journal_that_was_being_written_itself_says_nothing()
    {
        _folder.Write("site/.cache/edits.journal", _folder.PathOf(Prepared) + "\n" + _folder.PathOf(Post));
        _folder.Write(Post, "old");
        _journal.Recover();
        Assert.False(_journal.IsOpen);
        Assert.Equal("old", _folder.Read(Post));
    }

    [Fact]
    public void What_another_command_is_doing_is_left_to_it()
    {
        var site = SiteFolder.At(_folder.Root)!;
        using var held = SiteLock.TryTake(site, "edits");
        Begin();
        new SiteEditor(site, TimeProvider.System).Recover();
        Assert.True(_journal.IsOpen);
    }

    [Fact]
    public void A_lock_that_something_else_stands_for_holds_up_no_command_that_only_reads()
    {
        Begin();
        _folder.Write("site/.cache/edits.lock/mine.txt", "mine");
        new SiteEditor(SiteFolder.At(_folder.Root)!, TimeProvider.System).Recover();
        Assert.True(_journal.IsOpen);
    }

    public void Dispose() => _folder.Dispose();

    private void Begin() =>
        _journal.Begin(
            _folder.PathOf(Prepared),
            _folder.PathOf(Post),
            Encoding.UTF8.GetBytes("old"),
            Encoding.UTF8.GetBytes("new")
        );
}
