using Blog.Network.Mailing;

namespace Blog.Network.Tests.Mailing;

public class RecipientReaderTests
{
    [Theory]
    [InlineData("ada@example.org", "ada@example.org", "")]
    [InlineData("Ada <ada@example.org>", "ada@example.org", "Ada")]
    [InlineData("\"Lovelace, Ada\" <ada+news@sub.example.org>", "ada+news@sub.example.org", "Lovelace, Ada")]
    [InlineData("Ädä Løvelace <ada@example.org>", "ada@example.org", "Ädä Løvelace")]
    [InlineData("<ada@example.org>", "ada@example.org", "")]
    public void An_address_is_read_as_people_write_it(string text, string address, string name) =>
        Assert.Equal((new Recipient(address, name), ""), RecipientReader.Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("ada")]
    [InlineData("@example.org")]
    [InlineData("ada@")]
    [InlineData("ada@exa mple.org")]
    [InlineData("ada@example.org, bob@example.org")]
    [InlineData("ada@example.org bob@example.org")]
    [InlineData("Readers: ada@example.org;")]
    [InlineData("Ada <ada@example.org")]
    [InlineData("Ada\r\nBcc: eve@example.org <ada@example.org>")]
    [InlineData("ada@example.org\u0000")]
    [InlineData("\"a b\"@example.org")]
    [InlineData("\"a\\\" <eve@example.org>\"@example.org")]
    [InlineData("<@relay.example:ada@example.org>")]
    [InlineData("ada@[127.0.0.1]")]
    [InlineData("ada@-.org!")]
    [InlineData("ädä@example.org")]
    public void What_is_no_address_of_one_reader_is_none(string text)
    {
        var (recipient, problem) = RecipientReader.Read(text);
        Assert.Null(recipient);
        Assert.NotEmpty(problem);
    }
}
