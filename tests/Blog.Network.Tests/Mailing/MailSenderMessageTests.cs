using System.Text;
using Blog.Network.Mailing;
using Blog.Network.Tests.Fakes;

namespace Blog.Network.Tests.Mailing;

public sealed class MailSenderMessageTests
{
    [Fact]
    public void A_message_has_the_same_id_whenever_it_is_sent_and_another_for_another_reader()
    {
        var order = TestIssue.For("ada@x.example");
        var ids = new[] { "ada@x.example", "ADA@X.example", "bob@x.example" }
            .Select(a => IdOf(MailSender.Rehearse(order, new Recipient(a))))
            .ToList();
        Assert.Equal(ids[0], ids[1]);
        Assert.NotEqual(ids[0], ids[2]);
        Assert.NotEqual(
            ids[0],
            IdOf(MailSender.Rehearse(order with { Issue = "another" }, new Recipient("ada@x.example")))
        );
        Assert.EndsWith("@notes.example>", ids[0], StringComparison.Ordinal);
    }

    [Fact]
    public void The_way_out_is_in_headers_and_in_both_texts()
    {
        var text = Text(
            TestIssue.For("ada@x.example") with
            {
                Unsubscribe = "https://notes.example/leave?a=1&who={email}",
            },
            new Recipient("ada+b@x.example")
        );
        Assert.Contains(
            "\nList-Unsubscribe: <https://notes.example/leave?a=1&who=ada%2Bb%40x.example>\n",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\n", text, StringComparison.Ordinal);
        Assert.Contains(
            "Leave: https://notes.example/leave?a=1&who=ada%2Bb%40x.example\n",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("A post on {{ unsubscribe_url }}\n", text, StringComparison.Ordinal);
        Assert.Contains(
            "<a href=\"https://notes.example/leave?a=1&amp;who=ada%2Bb%40x.example\">",
            text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_way_out_by_mail_offers_no_click()
    {
        var text = Text(
            TestIssue.For("ada@x.example") with
            {
                Unsubscribe = "mailto:leave@notes.example",
            },
            new Recipient("ada@x.example")
        );
        Assert.Contains("\nList-Unsubscribe: <mailto:leave@notes.example>\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("One-Click", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ada\r\nBcc: eve@x.example")]
    [InlineData("Ada\nX-Evil: 1\n\nbody")]
    [InlineData("\" <eve@x.example>, \"")]
    [InlineData("Ädä Løvelace, née Byron")]
    public void No_name_becomes_a_header_or_another_reader(string name)
    {
        using var bytes = new MemoryStream(
            MailSender.Rehearse(TestIssue.For("ada@x.example"), new Recipient("ada@x.example", name))
        );
        using var message = MimeKit.MimeMessage.Load(bytes, TestContext.Current.CancellationToken);
        Assert.Equal("ada@x.example", message.To.Mailboxes.Single().Address);
        Assert.Empty(message.Bcc);
        Assert.Null(message.Headers["X-Evil"]);
    }

    [Theory]
    [InlineData("", "The edition is not a message.")]
    [InlineData("Subject: A\r\n\r\nText\r\n", "The edition does not say whom it is from.")]
    [InlineData("From: Ann <ann@x.example>\r\n\r\nText\r\n", "The edition has no subject.")]
    [InlineData("From: Ann <ann@x.example>\r\nSubject: A\r\n\r\nText\r\n", null)]
    public void An_edition_that_is_no_message_is_not_sent(string message, string? problem) =>
        Assert.Equal(
            problem,
            MailSender.ProblemOf(TestIssue.For() with { Message = Encoding.ASCII.GetBytes(message) })
        );

    private static string Text(MailOrder order, Recipient recipient) =>
        Encoding.UTF8.GetString(MailSender.Rehearse(order, recipient)).ReplaceLineEndings("\n");

    private static string IdOf(byte[] message) =>
        Encoding
            .UTF8.GetString(message)
            .Split('\n')
            .Single(l => l.StartsWith("Message-Id:", StringComparison.OrdinalIgnoreCase))
            .Trim();
}
