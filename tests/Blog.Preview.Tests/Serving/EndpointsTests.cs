using System.Net;
using Blog.Preview.Serving;

namespace Blog.Preview.Tests.Serving;

public sealed class EndpointsTests
{
    private static readonly IPAddress[] Mine = [IPAddress.Parse("10.0.0.2"), IPAddress.Parse("fd00::2")];

    [Theory]
    [InlineData("0.0.0.0", "10.0.0.2")]
    [InlineData("::", "10.0.0.2 [fd00::2]")]
    [InlineData("10.0.0.2", "10.0.0.2")]
    [InlineData("fd00::2", "[fd00::2]")]
    [InlineData(null, "")]
    public void Only_addresses_that_answer_are_shown(string? host, string shown) =>
        Assert.Equal(shown, string.Join(' ', Endpoints.Of(host, "machine", Mine)!.Shown));
}
