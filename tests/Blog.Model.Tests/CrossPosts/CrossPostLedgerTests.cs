using Blog.Model.CrossPosts;
using Blog.Text;

namespace Blog.Model.Tests.CrossPosts;

public class CrossPostLedgerTests
{
    [Fact]
    public void Entries_are_sorted_and_the_last_of_several_for_one_copy_counts()
    {
        var ledger = CrossPostLedger.Of([
            Entry("b", "medium", "1"),
            Entry("a", "medium", "2"),
            Entry("a", "dev", "3"),
            Entry("b", "medium", "4"),
        ]);
        Assert.Equal(["a dev 3", "a medium 2", "b medium 4"], ledger.Entries.Select(Told));
    }

    [Fact]
    public void An_entry_takes_the_place_of_the_one_for_its_copy()
    {
        var ledger = CrossPostLedger
            .Of([Entry("a", "medium", "1"), Entry("b", "dev", "2")])
            .With(Entry("a", "medium", "3"));
        Assert.Equal(["a medium 3", "b dev 2"], ledger.Entries.Select(Told));
    }

    private static LedgerEntry Entry(string post, string to, string id) =>
        new()
        {
            Post = new ContentPath(post),
            To = new TargetKey(to),
            Id = id,
        };

    private static string Told(LedgerEntry entry) => $"{entry.Post} {entry.To} {entry.Id}";
}
