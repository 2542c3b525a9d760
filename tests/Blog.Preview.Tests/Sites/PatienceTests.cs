using System.Collections.Immutable;
using Blog.Preview.Sites;
using Blog.Testing;
using Blog.Text;

namespace Blog.Preview.Tests.Sites;

public class PatienceTests
{
    private static readonly DateTimeOffset Save = new(2021, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly ImmutableArray<Diagnostic> Error = [FakeSite.Error()];

    [Fact]
    public void A_mistake_is_told_once_it_stood_a_moment()
    {
        var patience = new Patience();
        var (told, moreAt) = patience.Tell(Error, Save.AddMilliseconds(10), Save);
        Assert.Empty(told);
        Assert.Equal(Save.AddMilliseconds(120), moreAt);
        (told, moreAt) = patience.Tell(Error, Save.AddMilliseconds(120), Save);
        Assert.Equal(Error, told);
        Assert.Null(moreAt);
    }

    [Fact]
    public void A_mistake_that_stood_is_told_through_later_saves_and_gone_as_soon_as_it_is_mended()
    {
        var patience = new Patience();
        patience.Tell(Error, Save, Save);
        Assert.Equal(Error, patience.Tell(Error, Save.AddSeconds(1), Save.AddSeconds(1)).Told);
        Assert.Empty(patience.Tell([], Save.AddSeconds(2), Save.AddSeconds(2)).Told);
        Assert.Empty(patience.Tell(Error, Save.AddSeconds(3), Save.AddSeconds(3)).Told);
    }

    [Fact]
    public void A_mistake_that_moved_to_another_line_is_the_same_one()
    {
        var patience = new Patience();
        var (above, below) = (At(0), At(5));
        patience.Tell([above], Save, Save);
        Assert.Equal([below], patience.Tell([below], Save.AddSeconds(1), Save.AddSeconds(1)).Told);

        static Diagnostic At(int offset) =>
            FakeSite.AnError.At(
                new SourceText(new ContentPath("content/a.md"), "a\nb\nc\nd\n").At(offset, 1),
                "/nowhere/"
            );
    }
}
