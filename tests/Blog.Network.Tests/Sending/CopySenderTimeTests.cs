using Blog.Network.Sending;
using Blog.Network.Sending.Dev;
using Blog.Network.Tests.Fakes;

namespace Blog.Network.Tests.Sending;

public class CopySenderTimeTests
{
    [Fact]
    public async Task Sending_takes_no_longer_than_it_may()
    {
        await using var dev = await FakeDev.OpenAsync();
        using var sent = new SentTo(new DevApi(dev.Address));
        dev.Writes.Enqueue(Fault.HangsAfter);
        var sending = sent.SendAsync();
        await dev.Hangs.WaitAsync(TestContext.Current.CancellationToken);
        sent.Clock.Pass(TimeSpan.FromMinutes(5));
        Assert.Equal(SendResult.Unsettled, (await sending).Result);
        Assert.StartsWith(
            "The 5 minutes that this may take are over. ",
            (await sending).Message,
            StringComparison.Ordinal
        );
    }
}
