using System.Collections.Immutable;
using System.Text;
using Blog.Network.Mailing;
using Blog.Text;

namespace Blog.Workspace.Newsletters;

/// <summary>The content of a record of what was sent.</summary>
/// <param name="Salt">The salt of its signs.</param>
/// <param name="States">What is known of each sign.</param>
/// <param name="Diagnostics">Which lines cannot be read (BLOG133).</param>
public sealed record SentRecord(
    string Salt,
    ImmutableDictionary<string, SentState> States,
    ImmutableArray<Diagnostic> Diagnostics
)
{
    /// <summary>What is known of a reader.</summary>
    public SentState Of(Recipient recipient) => States.GetValueOrDefault(SentLines.SignOf(Salt, recipient));

    /// <summary>Reads a record.</summary>
    /// <param name="path">The file, for diagnostics.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <returns>
    /// What it says, null when it has not even its first line; and how many of its bytes are whole lines.
    /// </returns>
    public static (SentRecord? Record, int Whole) Read(string path, byte[] bytes)
    {
        var whole = Array.LastIndexOf(bytes, (byte)'\n') + 1;
        if (whole == 0)
            return (null, 0);
        var source = new SourceText(new ContentPath(path), Encoding.Latin1.GetString(bytes, 0, whole));
        var (states, diagnostics) = SentLines.Read(source);
        var salt = SentLines.SaltOf(source.Text[..source.Text.IndexOf('\n', StringComparison.Ordinal)]) ?? "";
        return (new SentRecord(salt, states, diagnostics), whole);
    }
}

/// <summary>What is known of one reader and one issue.</summary>
public enum SentState
{
    /// <summary>Nothing was sent, or the mail server did not take it.</summary>
    Open,

    /// <summary>The mail server has taken it.</summary>
    Accepted,

    /// <summary>The mail server has refused this reader for good.</summary>
    Refused,

    /// <summary>The end of the message was sent, and no answer was written down, so nobody knows.</summary>
    Uncertain,
}
