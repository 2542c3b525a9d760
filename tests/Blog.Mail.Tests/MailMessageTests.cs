using System.Text;
using CsCheck;
using MimeKit;

namespace Blog.Mail.Tests;

public sealed class MailMessageTests
{
    private static readonly MessageParts Parts = new()
    {
        Subject = "Review: November 2020",
        From = new MailAddress("Ann Lee", "ann@example.org"),
        Date = new DateTimeOffset(2020, 12, 1, 18, 0, 0, TimeSpan.Zero),
        Name = "2020-11",
        Language = "en",
        Text = "Hello\n.\nFrom here: äöü\n",
        Html = "<!doctype html>\n<p>Hello äöü</p>\n",
    };

    [Fact]
    public void A_message_has_a_text_and_a_page()
    {
        var message = Read(Parts);
        var body = Assert.IsType<MultipartAlternative>(message.Body);
        Assert.Equal(["text/plain", "text/html"], body.Select(p => p.ContentType.MimeType));
        Assert.Equal(Parts.Text, message.TextBody!.ReplaceLineEndings("\n"));
        Assert.Equal(Parts.Html, message.HtmlBody!.ReplaceLineEndings("\n"));
        Assert.Equal(
            ("Review: November 2020", "ann@example.org", "Ann Lee"),
            (message.Subject, message.From.Mailboxes.Single().Address, message.From.Mailboxes.Single().Name)
        );
        Assert.Equal(Parts.Date, message.Date);
        Assert.Equal("en", body.Headers["Content-Language"]);
        Assert.Empty(message.To);
    }

    [Fact]
    public void The_same_parts_give_the_same_bytes_and_others_another_id()
    {
        Assert.Equal(MailMessage.Write(Parts), MailMessage.Write(Parts));
        Assert.StartsWith("2020-11.", Read(Parts).MessageId, StringComparison.Ordinal);
        Assert.NotEqual(Read(Parts).MessageId, Read(Parts with { Text = "Other" }).MessageId);
    }

    [Fact]
    public void Everything_is_ascii_in_short_lines_that_end_as_mail_has_it()
    {
        var bytes = MailMessage.Write(
            Parts with
            {
                Html = string.Concat(Enumerable.Repeat("<p>漢字 and a very long line without an end", 500)),
            }
        );
        Assert.All(bytes, b => Assert.True(b < 128));
        var lines = Encoding.ASCII.GetString(bytes).Split("\r\n");
        Assert.All(lines, l => Assert.True(l.Length <= 78 && !l.Contains('\n', StringComparison.Ordinal)));
    }

    [Fact]
    public void Answers_lists_and_the_way_out_are_named()
    {
        var message = Read(
            Parts with
            {
                ReplyTo = new MailAddress("", "answers@example.org"),
                ListName = "Ann's \"Notes\", weekly",
                Unsubscribe = "https://example.org/leave?a=b",
            }
        );
        Assert.Equal("answers@example.org", message.ReplyTo.Mailboxes.Single().Address);
        Assert.Equal("<https://example.org/leave?a=b>", message.Headers[HeaderId.ListUnsubscribe]);
        Assert.Contains("<ann.example.org>", message.Headers[HeaderId.ListId], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Hello\r\nBcc: all@example.org\r\n\r\nBody")]
    [InlineData("Hello\nX-Evil: 1")]
    [InlineData("Überschrift – «mit» \u202e Zeichen \u0000")]
    public void No_header_begins_where_none_was_meant(string subject)
    {
        var message = Read(
            Parts with
            {
                Subject = subject,
                ListName = subject,
                From = new MailAddress(subject, "ann@example.org"),
            }
        );
        Assert.Null(message.Headers["Bcc"]);
        Assert.Null(message.Headers["X-Evil"]);
        Assert.Equal("ann@example.org", message.From.Mailboxes.Single().Address);
        Assert.Equal(2, Assert.IsAssignableFrom<Multipart>(message.Body).Count);
    }

    [Theory]
    [InlineData("What =?utf-8?b?SGVsbG8=?= means")]
    [InlineData("=?utf-8?q?x?=")]
    [InlineData("Short")]
    [InlineData(
        "Über «RFC 2047» – and a subject that is so long that it has to be folded over several lines "
            + "of the header, twice"
    )]
    public void A_subject_is_read_as_the_text_it_is(string subject) =>
        Assert.Equal(subject, Read(Parts with { Subject = subject }).Subject);

    [Fact]
    public void Whatever_the_texts_are_they_arrive() =>
        Gen.Select(Gen.String, Gen.String, Gen.String)
            .Sample(
                (subject, text, html) =>
                {
                    var message = Read(Parts with { Subject = subject, Text = Clean(text), Html = Clean(html) });
                    Assert.Equal(
                        Clean(text).ReplaceLineEndings("\n"),
                        (message.TextBody ?? "").ReplaceLineEndings("\n")
                    );
                    Assert.Equal(
                        Clean(html).ReplaceLineEndings("\n"),
                        (message.HtmlBody ?? "").ReplaceLineEndings("\n")
                    );
                },
                iter: 1000
            );

    // Texts that UTF-8 has bytes for.
    private static string Clean(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) + "\n";

    private static MimeMessage Read(MessageParts parts) =>
        MimeMessage.Load(new MemoryStream(MailMessage.Write(parts)), TestContext.Current.CancellationToken);
}
