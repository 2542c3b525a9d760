using MimeKit;

namespace Blog.Network.Mailing;

/// <summary>Reads addresses as people write them.</summary>
public static class RecipientReader
{
    // RFC 5321, 4.5.3.1.
    private const int MostCharacters = 254;
    private const int MostLocalCharacters = 64;

    // The grammar also allows lists of addresses, groups and comments, but they do not name one reader.
    private static readonly ParserOptions Options = new()
    {
        AllowUnquotedCommasInAddresses = false,
        AllowAddressesWithoutDomain = false,
    };

    /// <summary>
    /// Reads <c>ada@example.org</c>, <c>Ada &lt;ada@example.org&gt;</c> or <c>"Lovelace, Ada"
    /// &lt;ada@example.org&gt;</c>.
    /// </summary>
    /// <returns>The reader, or null and the problem as the rest of a sentence.</returns>
    public static (Recipient? Recipient, string Problem) Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Any(char.IsControl))
            return (null, "it contains a control character");
        if (!text.Contains('@', StringComparison.Ordinal))
            return (null, "it has no '@'");
        // The library accepts a bracket that is not closed, but in a list that is half a line.
        var isClosed = !text.Contains('<', StringComparison.Ordinal) || text.TrimEnd().EndsWith('>');
        if (!isClosed || !MailboxAddress.TryParse(Options, text, out var mailbox) || !mailbox.Route.IsEmpty())
            return (null, "it is neither 'ada@example.org' nor 'Ada <ada@example.org>'");
        var problem = WhatIsWrong(mailbox.Address);
        return problem is null ? (new Recipient(mailbox.Address, mailbox.Name ?? ""), "") : (null, problem);
    }

    private static bool IsEmpty(this DomainList? route) => route is null || route.Count == 0;

    private static string? WhatIsWrong(string address)
    {
        var at = address.LastIndexOf('@');
        var (local, domain) = (address[..at], address[(at + 1)..]);
        if (address.Length > MostCharacters || local.Length > MostLocalCharacters)
            return "it is longer than an address can be";
        // The standard allows blanks and quotes in an address, but only attackers use them.
        if (
            local.Length == 0
            || address.Any(c =>
                c <= ' ' || c is '"' or '<' or '>' or ',' or ';' or ':' or '\\' or '(' or ')' or '\u007f'
            )
        )
            return "it contains a character that no mailbox has";
        if (!local.All(char.IsAscii))
            return "what stands before '@' is not ASCII, which few mail servers take";
        return Uri.CheckHostName(domain) is UriHostNameType.Dns ? null : $"'{domain}' is not a domain";
    }
}

/// <summary>A reader who gets an issue.</summary>
/// <param name="Address">The address as written, with one <c>@</c> and without blanks.</param>
/// <param name="Name">The name; empty for none.</param>
public sealed record Recipient(string Address, string Name = "")
{
    /// <summary>
    /// Identifies the reader: the address in lower case. Mail servers may distinguish local parts by case (RFC 5321,
    /// 2.4), but none in use does, and two messages to one reader are worse.
    /// </summary>
    public string Identity => Address.ToLowerInvariant();
}
