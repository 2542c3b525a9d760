using System.Net;
using Blog.Network.Visiting;

namespace Blog.Network.Tests.Visiting;

public sealed class RetryAfterTests
{
    [Theory]
    [InlineData("7", 7)]
    [InlineData("0", 0)]
    [InlineData("Fri, 02 Jan 2026 03:05:00 GMT", 60)]
    [InlineData("Fri, 02 Jan 2026 03:00:00 GMT", 0)]
    [InlineData("soon", null)]
    [InlineData("-1", null)]
    [InlineData(null, null)]
    public void It_is_a_number_of_seconds_or_a_moment(string? header, int? seconds)
    {
        using var response = new HttpResponseMessage(HttpStatusCode.TooManyRequests);
        response.Headers.TryAddWithoutValidation("Retry-After", header);
        Assert.Equal(
            seconds is { } s ? TimeSpan.FromSeconds(s) : null,
            RetryAfter.Of(response, new DateTimeOffset(2026, 1, 2, 3, 4, 0, TimeSpan.Zero))
        );
    }
}
