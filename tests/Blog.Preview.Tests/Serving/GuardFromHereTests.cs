using System.Net;
using Blog.Preview.Live;
using Blog.Preview.Serving;
using Microsoft.AspNetCore.Http;

namespace Blog.Preview.Tests.Serving;

public class GuardFromHereTests
{
    [Theory]
    [InlineData("127.0.0.1", "localhost:5080")]
    [InlineData("127.0.0.1", "127.0.0.1:5080")]
    [InlineData("::1", "[::1]:5080")]
    [InlineData("::ffff:127.0.0.1", "LOCALHOST:5080")]
    public void The_loopback_by_its_own_name_is_the_authors(string remote, string host) =>
        Assert.True(IsFromHere(remote, host));

    [Theory]
    [InlineData("192.168.1.7", "192.168.1.5:5080")]
    [InlineData("192.168.1.7", "localhost:5080")]
    [InlineData("::ffff:192.168.1.7", "127.0.0.1:5080")]
    [InlineData("fe80::1", "[::1]:5080")]
    [InlineData("127.0.0.1", "192.168.1.5:5080")]
    [InlineData("127.0.0.1", "evil.example:5080")]
    [InlineData("192.168.1.5", "192.168.1.5:5080")]
    [InlineData(null, "localhost:5080")]
    public void Any_other_connection_or_name_is_not(string? remote, string host) =>
        Assert.False(IsFromHere(remote, host));

    [Fact]
    public void No_header_makes_another_machine_this_one()
    {
        Assert.False(IsFromHere("192.168.1.7", "localhost:5080", "127.0.0.1"));
        Assert.False(IsFromHere("127.0.0.1", "localhost:5080", "192.168.1.7"));
    }

    [Fact]
    public void Guests_have_neither_the_authors_token_nor_an_editor()
    {
        var author = new LiveChoices(new PageToken(), new EditorDoor((_, _, _) => "editor:", (_, _, _) => { }), true)
        {
            Clock = TimeProvider.System,
        };
        var guests = author.ForGuests();
        Assert.False(guests.Token.IsKnownTo(author.Token.Value));
        Assert.Equal((EditorDoor.None, false, false), (guests.Editor, guests.IsFollowing, guests.IsForAuthor));
    }

    private static bool IsFromHere(string? remote, string host, string? forwardedFor = null)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = remote is null ? null : IPAddress.Parse(remote);
        context.Request.Host = new HostString(host);
        if (forwardedFor is not null)
            context.Request.Headers["X-Forwarded-For"] = forwardedFor;
        return Guard.IsFromHere(context.Request);
    }
}
