using Blog.Network.Sending;
using Blog.Network.Sending.Dev;
using Blog.Network.Tests.Fakes;

namespace Blog.Network.Tests.Sending;

public class CopySenderKeyTests
{
    [Fact]
    public async Task A_key_is_not_sent_to_where_a_redirect_leads()
    {
        await using var dev = await FakeDev.OpenAsync();
        await using var elsewhere = await FakeDev.OpenAsync();
        using var sent = new SentTo(new DevApi(dev.Address));
        dev.RedirectTarget = elsewhere.Address.ToString();
        dev.Questions.Enqueue(Fault.Redirects);
        var outcome = await sent.SendAsync();
        Assert.Equal(SendResult.Refused, outcome.Result);
        Assert.Contains("another address (127.0.0.1)", outcome.Message, StringComparison.Ordinal);
        Assert.Empty(elsewhere.Requests);
        Assert.Empty(sent.Written);
    }

    [Fact]
    public async Task A_key_that_a_server_says_back_is_not_told()
    {
        await using var dev = await FakeDev.OpenAsync();
        using var sent = new SentTo(new DevApi(dev.Address));
        dev.Writes.Enqueue(Fault.TellsTheKey);
        var outcome = await sent.SendAsync();
        Assert.Equal(SendResult.Refused, outcome.Result);
        Assert.Contains("The key •••••• is not allowed", outcome.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_that_is_wrong_is_told_by_its_variable()
    {
        await using var dev = await FakeDev.OpenAsync();
        using var sent = new SentTo(new DevApi(dev.Address));
        var outcome = await sent.SendAsync(key: "another");
        Assert.Equal(SendResult.Refused, outcome.Result);
        Assert.Contains("BLOG_DEV_API_KEY", outcome.Message, StringComparison.Ordinal);
        Assert.Empty(sent.Written);
    }

    [Theory]
    [InlineData("abc-123_~!", true)]
    [InlineData("", false)]
    [InlineData("two words", false)]
    [InlineData("line\r\nX-Other: header", false)]
    [InlineData("kéy", false)]
    public void A_key_is_one_line_of_visible_ascii(string text, bool isKey) =>
        Assert.Equal(isKey, CopySender.IsKey(text));
}
