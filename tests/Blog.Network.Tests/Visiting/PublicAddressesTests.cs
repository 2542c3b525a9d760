using System.Net;
using Blog.Network.Visiting;

namespace Blog.Network.Tests.Visiting;

public sealed class PublicAddressesTests
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.255.3.4")]
    [InlineData("0.0.0.0")]
    [InlineData("10.1.2.3")]
    [InlineData("100.64.0.1")]
    [InlineData("169.254.169.254")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.1.1")]
    [InlineData("192.0.2.7")]
    [InlineData("198.18.0.1")]
    [InlineData("203.0.113.9")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::ffff:192.168.1.1")]
    [InlineData("::ffff:7f00:1")]
    [InlineData("64:ff9b::10.0.0.1")]
    [InlineData("fe80::1")]
    [InlineData("fec0::1")]
    [InlineData("fc00::1")]
    [InlineData("fdab::1")]
    [InlineData("ff02::1")]
    [InlineData("2001:db8::1")]
    [InlineData("2001::7f00:1")]
    [InlineData("2002:7f00:1::")]
    public void An_address_of_another_network_is_not_public(string address) =>
        Assert.False(PublicAddresses.IsPublic(IPAddress.Parse(address)));

    [Theory]
    [InlineData("1.1.1.1")]
    [InlineData("162.159.152.4")]
    [InlineData("172.15.255.255")]
    [InlineData("172.32.0.0")]
    [InlineData("192.167.255.255")]
    [InlineData("100.128.0.1")]
    [InlineData("::ffff:1.1.1.1")]
    [InlineData("64:ff9b::1.1.1.1")]
    [InlineData("2606:4700:7::a29f:9804")]
    [InlineData("2a00:1450:4001:80b::200e")]
    public void An_address_of_the_internet_is_public(string address) =>
        Assert.True(PublicAddresses.IsPublic(IPAddress.Parse(address)));

    [Theory]
    [InlineData("localhost")]
    [InlineData("LOCALHOST.")]
    [InlineData("app.localhost")]
    [InlineData("router")]
    [InlineData("printer.local")]
    [InlineData("nas.home.arpa")]
    [InlineData("db.internal")]
    [InlineData("[::1]")]
    [InlineData("192.168.0.1")]
    // Numbers as old resolvers read them.
    [InlineData("2130706433")]
    [InlineData("0x7f.1")]
    [InlineData("0177.0.0.1")]
    public void A_local_name_is_not_public(string host) => Assert.False(PublicAddresses.IsPublicHost(host));

    [Theory]
    [InlineData("medium.com")]
    [InlineData("ann.medium.com.")]
    [InlineData("xn--bcher-kva.example")]
    [InlineData("local.example")]
    [InlineData("1.1.1.1")]
    public void A_name_of_the_internet_may_be_public(string host) => Assert.True(PublicAddresses.IsPublicHost(host));
}
