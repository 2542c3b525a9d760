using Blog.Network.Mailing;
using Blog.Network.Tests.Fakes;

namespace Blog.Network.Tests.Mailing;

public class MailPaceTests
{
    [Fact]
    public async Task No_more_messages_go_out_in_a_minute_than_the_settings_say()
    {
        var clock = new SwiftClock();
        var pace = new MailPace(clock, perMinute: 30);
        for (var i = 0; i < 4; i++)
            await pace.WaitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(3, clock.Pauses.Count);
        Assert.All(clock.Pauses, p => Assert.InRange(p, TimeSpan.FromSeconds(1.5), TimeSpan.FromSeconds(2)));
    }
}
