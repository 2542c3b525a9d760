using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Blog.Network.Mailing;
using Blog.Text;

namespace Blog.Workspace.Newsletters;

/// <summary>
/// The lines of a record of what was sent. The first has the salt; every other one has a moment, a word and the sign of
/// an address, from which the address cannot be found without the list.
/// </summary>
internal static class SentLines
{
    /// <summary>The word written right before the end of a message is sent.</summary>
    public const string Intent = "intent";

    private const string Head = "blog-sent-1 ";
    private const int SaltBytes = 16;
    private const int SignBytes = 16;

    /// <summary>The first line of a new record, with its end.</summary>
    public static string NewHead() => Head + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SaltBytes)) + "\n";

    /// <summary>The salt in the first line of a record; null when the line is malformed.</summary>
    public static string? SaltOf(string line) =>
        line.StartsWith(Head, StringComparison.Ordinal)
        && line[Head.Length..] is { Length: SaltBytes * 2 } salt
        && salt.All(char.IsAsciiHexDigitLower)
            ? salt
            : null;

    /// <summary>The sign of a reader: a keyed hash (HMAC-SHA256) of the address.</summary>
    public static string SignOf(string salt, Recipient recipient) =>
        Convert.ToHexStringLower(
            HMACSHA256
                .HashData(Convert.FromHexString(salt), Encoding.UTF8.GetBytes(recipient.Identity))
                .AsSpan(0, SignBytes)
        );

    /// <summary>A line, with its end.</summary>
    public static string Of(DateTimeOffset now, string word, string sign) =>
        $"{now.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)} {word} {sign}\n";

    /// <summary>The word for a verdict; null for one that says nothing beyond the intent.</summary>
    public static string? WordOf(MailFate fate) =>
        fate switch
        {
            MailFate.Accepted => "accepted",
            MailFate.Refused => "refused",
            MailFate.NotTaken => "not-taken",
            _ => null,
        };

    /// <summary>What a record says of each sign, and which of its lines cannot be read (BLOG133).</summary>
    /// <param name="source">The record, less a last line that has no end.</param>
    public static (ImmutableDictionary<string, SentState> States, ImmutableArray<Diagnostic> Diagnostics) Read(
        SourceText source
    )
    {
        var states = ImmutableDictionary.CreateBuilder<string, SentState>(StringComparer.Ordinal);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var open = new Dictionary<string, int>(StringComparer.Ordinal);
        var start = 0;
        foreach (var line in source.Text.Split('\n'))
        {
            if (start == 0 ? SaltOf(line) is null : line.Length > 0 && !TryRead(line, states, open))
                diagnostics.Add(DiagnosticCatalogue.SentLedgerDamaged.At(source.At(start, line.Length)));
            start += line.Length + 1;
        }

        return (states.ToImmutable(), diagnostics.ToImmutable());
    }

    // 'open' counts the intents of each sign without an answer: an answer settles the intent before it, and no earlier
    // one.
    private static bool TryRead(
        string line,
        ImmutableDictionary<string, SentState>.Builder states,
        Dictionary<string, int> open
    )
    {
        if (
            line.Split(' ') is not [_, var word, { Length: SignBytes * 2 } sign]
            || !sign.All(char.IsAsciiHexDigitLower)
            || StateOf(word) is not { } state
        )
            return false;
        var before = open.GetValueOrDefault(sign);
        open[sign] = state == SentState.Uncertain ? before + 1 : Math.Max(0, before - 1);
        // What a server has taken stays taken, whatever is written after it.
        if (states.GetValueOrDefault(sign) != SentState.Accepted)
            states[sign] = state == SentState.Open && open[sign] > 0 ? SentState.Uncertain : state;
        return true;
    }

    private static SentState? StateOf(string word) =>
        word switch
        {
            Intent => SentState.Uncertain,
            "accepted" => SentState.Accepted,
            "refused" => SentState.Refused,
            "not-taken" => SentState.Open,
            _ => null,
        };
}
