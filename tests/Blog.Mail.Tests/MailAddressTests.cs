namespace Blog.Mail.Tests;

public sealed class MailAddressTests
{
    [Theory]
    [InlineData("ann@example.org", "", "ann@example.org")]
    [InlineData(" Ann Lee <ann@example.org> ", "Ann Lee", "ann@example.org")]
    [InlineData("\"Lee, Ann\" <ann@example.org>", "Lee, Ann", "ann@example.org")]
    [InlineData("Änne <a.b+c@sub.example.org>", "Änne", "a.b+c@sub.example.org")]
    public void One_address_is_read(string text, string name, string address) =>
        Assert.Equal(new MailAddress(name, address), MailAddress.Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("ann")]
    [InlineData("ann@")]
    [InlineData("@example.org")]
    [InlineData("a@example.org, b@example.org")]
    [InlineData("a@example.org\r\nBcc: b@example.org")]
    [InlineData("<@relay.example:a@example.org>")]
    public void Anything_else_is_none(string text) => Assert.Null(MailAddress.Read(text));
}
