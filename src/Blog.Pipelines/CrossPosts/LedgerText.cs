using System.Globalization;
using System.Text;
using Blog.Model;
using Blog.Text;

namespace Blog.Pipelines.CrossPosts;

/// <summary>
/// Writes the ledger: sorted, one block for each copy, one field a line, so that two branches which record copies of
/// different posts merge by themselves, unless their blocks are neighbours and both new.
/// </summary>
public static class LedgerText
{
    private const string Head =
        """
        # What is known of copies of posts on other sites, beside what the posts say themselves.
        # Written by `blog crosspost`; commit it. It may be edited and merged by hand: order and comments do not matter, comments are not kept.

        """;

    /// <summary>The text of the file.</summary>
    public static string Write(CrossPostLedger ledger)
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (var post in ledger.Entries.GroupBy(e => e.Post))
        {
            var key = post.Key.Value.StartsWith("content/", StringComparison.Ordinal) ? post.Key.Value["content/".Length..] : post.Key.Value;
            text.Append(Scalar(key)).Append(":\n");
            foreach (var entry in post)
                Append(text, entry);
        }

        return text.ToString();
    }

    /// <summary>The word for a finding: <c>fine</c>.</summary>
    public static string WordOf(CopyFinding finding) => finding.ToString().ToLowerInvariant();

    private static void Append(StringBuilder text, LedgerEntry entry)
    {
        text.Append("  ").Append(Scalar(entry.To.Value)).Append(":\n");
        var length = text.Length;
        Field(text, "url", entry.Url);
        Field(text, "id", entry.Id);
        Field(text, "state", entry.IsDraft ? "draft" : null);
        Field(text, "sending", Moment(entry.Sending));
        Field(text, "copied", Moment(entry.Copied));
        Field(text, "source", entry.Source);
        Field(text, "text", entry.Text);
        Field(text, "checked", Moment(entry.Checked));
        Field(text, "found", entry.Found is { } found ? WordOf(found) : null);
        Field(text, "canonical", entry.Canonical);
        // An empty map has to be written, or it would be nothing.
        if (text.Length == length)
            text.Insert(length - 1, " {}");
    }

    private static void Field(StringBuilder text, string key, string? value)
    {
        if (value is not null)
            text.Append("    ").Append(key).Append(": ").Append(Scalar(value)).Append('\n');
    }

    private static string? Moment(DateTimeOffset? moment) => moment?.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    // Addresses, dates, paths and fingerprints stand as they are; a colon before a letter ends nothing in YAML (1.2.2, 7.3.3).
    private static string Scalar(string value) =>
        value.Length > 0 && char.IsAsciiLetterOrDigit(value[0]) && value[^1] != ':' && value.All(c => char.IsAsciiLetterOrDigit(c) || "/._~@%+=&?:-".Contains(c, StringComparison.Ordinal)) && value.Any(c => !char.IsAsciiLetter(c))
            ? value
            : YamlText.Of(value);
}
