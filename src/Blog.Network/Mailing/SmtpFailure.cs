using MailKit.Net.Smtp;

namespace Blog.Network.Mailing;

/// <summary>Says what a failure means for the message that was being sent.</summary>
internal static class SmtpFailure
{
    private const int SignInWanted = 530;
    private const int TlsWanted = 538;

    /// <summary>
    /// What an answer of the server means: 4yz is "not now", 5yz is "no" (RFC 5321, 4.2.1). Either way the message was
    /// not taken.
    /// </summary>
    public static Attempt OfAnswer(SmtpCommandException answer)
    {
        var code = (int)answer.StatusCode;
        var isLater = code is >= 400 and < 500;
        var attempt = new Attempt(
            isLater ? MailFate.NotTaken : MailFate.Refused,
            $"The mail server answered {code}: {Sentence(answer.Message)}"
        )
        {
            Code = code,
            IsOfMessage = answer.ErrorCode == SmtpErrorCode.MessageNotAccepted,
        };
        if (isLater)
            return attempt;
        return (code, answer.ErrorCode) switch
        {
            (SignInWanted or TlsWanted, _) => attempt with { Fate = MailFate.NotTaken, End = MailEnd.NotSignedIn },
            (_, SmtpErrorCode.RecipientNotAccepted or SmtpErrorCode.MessageNotAccepted) => attempt,
            _ => attempt with { Fate = MailFate.NotTaken, End = MailEnd.Refused },
        };
    }

    /// <summary>What a broken connection means.</summary>
    /// <param name="what">What happened, in the machine's words.</param>
    /// <param name="isPastReturn">Whether the end of the message had been sent.</param>
    public static Attempt OfLine(string what, bool isPastReturn) =>
        isPastReturn
            ? new Attempt(
                MailFate.Unknown,
                $"The connection broke before the mail server said whether it took the message: {Sentence(what)}"
            )
            {
                IsBroken = true,
            }
            : new Attempt(MailFate.NotTaken, $"The connection to the mail server broke: {Sentence(what)}")
            {
                IsBroken = true,
            };

    /// <summary>A failure that another attempt would not mend.</summary>
    public static Attempt Final(MailEnd end, string message) => new(MailFate.NotTaken, message) { End = end };

    /// <summary>Somebody else's words as the end of a sentence: one line of at most 300 characters.</summary>
    public static string Sentence(string words)
    {
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.');
        return (line.Length > 300 ? line[..300] + "…" : line) + ".";
    }
}
