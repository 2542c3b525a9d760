using Blog.Network.Tests.Fakes;
using Blog.Network.Visiting;

namespace Blog.Network.Tests.Visiting;

public sealed class PublicTransportTests
{
    [Theory]
    [InlineData("127.0.0.1", "127.0.0.1 is not on the public internet.")]
    [InlineData("localhost", "localhost is not on the public internet.")]
    [InlineData("[::ffff:127.0.0.1]", "::ffff:127.0.0.1 is not on the public internet.")]
    [InlineData("2130706433", "127.0.0.1 is not on the public internet.")]
    public async Task No_request_reaches_a_server_on_this_machine(string host, string message)
    {
        await using var web = await FakeWeb.OpenAsync();
        using var http = PublicTransport.Open();
        var clock = new SwiftClock(TimeSpan.FromSeconds(30));
        var visit = await new PageVisitor(new VisitLine(http, clock, "blog/1.0")).VisitAsync(
            new Uri($"http://{host}:{web.Address.Port}/"),
            TestContext.Current.CancellationToken
        );
        Assert.Equal((VisitKind.Unreachable, message), (visit.Kind, visit.Message));
        Assert.Empty(web.Asked);
        Assert.Empty(clock.Pauses);
    }
}
