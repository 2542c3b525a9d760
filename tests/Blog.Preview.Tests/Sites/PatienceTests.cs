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
    public void A_mistake_is_reported_once_it_stood_for_a_moment()
    {
        var (patience, reported, moreAt) = new Patience().Report(Error, Save.AddMilliseconds(10), Save);
        Assert.Empty(reported);
        Assert.Equal(Save.AddMilliseconds(120), moreAt);
        (_, reported, moreAt) = patience.Report(Error, Save.AddMilliseconds(120), Save);
        Assert.Equal(Error, reported);
        Assert.Null(moreAt);
    }

    [Fact]
    public void A_mistake_that_stood_is_reported_through_later_saves_and_gone_as_soon_as_it_is_mended()
    {
        var (first, _, _) = new Patience().Report(Error, Save, Save);
        var (second, standing, _) = first.Report(Error, Save.AddSeconds(1), Save.AddSeconds(1));
        var (third, mended, _) = second.Report([], Save.AddSeconds(2), Save.AddSeconds(2));
        var (_, returned, _) = third.Report(Error, Save.AddSeconds(3), Save.AddSeconds(3));
        Assert.Equal(Error, standing);
        Assert.Empty(mended);
        Assert.Empty(returned);
    }

    [Fact]
    public void A_mistake_that_moved_to_another_line_is_the_same_one()
    {
        var (above, below) = (At(0), At(5));
        var (patience, _, _) = new Patience().Report([above], Save, Save);
        Assert.Equal([below], patience.Report([below], Save.AddSeconds(1), Save.AddSeconds(1)).Reported);

        static Diagnostic At(int offset) =>
            FakeSite.AnError.At(
                new SourceText(new ContentPath("content/a.md"), "a\nb\nc\nd\n").At(offset, 1),
                "/nowhere/"
            );
    }
}
