using Blog.Text.Fingerprints;

namespace Blog.Engine.Tests;

public class KeptResultsTests
{
    [Fact]
    public void What_was_made_is_given_again()
    {
        var kept = new KeptResults();
        var made = 0;
        for (var i = 0; i < 3; i++)
            kept.GetOrMake(Fingerprint.Of("key"), () => $"{++made}");
        Assert.Equal((1, 1), (made, kept.Count));
    }

    [Fact]
    public void What_was_not_used_since_the_last_time_is_dropped()
    {
        var kept = new KeptResults();
        kept.GetOrMake(Fingerprint.Of("a"), () => "a");
        kept.GetOrMake(Fingerprint.Of("b"), () => "b");
        kept.DropUnused();
        Assert.Equal(2, kept.Count);
        kept.GetOrMake(Fingerprint.Of("a"), () => "another");
        kept.DropUnused();
        Assert.Equal(1, kept.Count);
    }
}
