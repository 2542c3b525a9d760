using System.Collections.Immutable;
using System.Globalization;
using Blog.Model.CrossPosts;
using Blog.Text;
using Blog.Text.Characters;

namespace Blog.Reading.CrossPosts;

/// <summary>Writes the ledger: sorted, one block for each copy, one field a line, so that two branches that record
/// copies of different posts merge without conflict, unless both blocks are new and neighbours.</summary>
public static class LedgerText
{
    private const string Head =
        "# What is known of copies of posts on other sites, beside what the posts say themselves.\n"
        + "# Written by `blog crosspost`; commit it. It may be edited and merged by hand: "
        + "comments, order and keys of your own are kept.\n";

    /// <summary>The text of a file with these entries.</summary>
    public static string Write(CrossPostLedger ledger) =>
        Head
        + string.Concat(
            ledger.Entries.GroupBy(e => e.Post).SelectMany(post => BlockOf(post.Key, post)).Select(line => line + "\n")
        );

    /// <summary>The lines that an entry has in a file of its own, for those who write it by hand; each ends with
    /// <c>\n</c>.</summary>
    public static string LinesOf(LedgerEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return string.Concat(BlockOf(entry.Post, [entry]).Select(line => line + "\n"));
    }

    /// <summary>The word for a finding: <c>fine</c>.</summary>
    public static string WordOf(CopyFinding finding) => finding.ToString().ToLowerInvariant();

    /// <summary>The name that a post has in the ledger: its path below <c>content/</c>.</summary>
    public static string NameOf(ContentPath post) =>
        post.Value.StartsWith("content/", StringComparison.Ordinal) ? post.Value["content/".Length..] : post.Value;

    /// <summary>The lines of a post with its entries, in order.</summary>
    public static IEnumerable<string> BlockOf(ContentPath post, IEnumerable<LedgerEntry> entries) =>
        entries.SelectMany(e => BlockOf(e, "  ")).Prepend(Scalar(NameOf(post)) + ":");

    /// <summary>The lines of an entry below its post.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="indent">The text before its target.</param>
    public static ImmutableArray<string> BlockOf(LedgerEntry entry, string indent)
    {
        var name = indent + Scalar(entry.To.Value) + ":";
        ImmutableArray<string> fields =
        [
            .. FieldsOf(entry).Where(f => f.Value is not null).Select(f => $"{indent}  {f.Key}: {f.Value}"),
        ];
        // An empty map is written out; without it the value would be null.
        return fields.IsEmpty ? [name + " {}"] : [name, .. fields];
    }

    /// <summary>The fields of an entry in the order written, each with its value as YAML; null for one that is not
    /// written.</summary>
    public static ImmutableArray<(string Key, string? Value)> FieldsOf(LedgerEntry entry) =>
        [
            ("url", Scalar(entry.Url)),
            ("id", Scalar(entry.Id)),
            ("state", entry.IsDraft ? "draft" : null),
            ("sending", Moment(entry.Sending)),
            ("copied", Moment(entry.Copied)),
            ("source", Scalar(entry.Source)),
            ("text", Scalar(entry.Text)),
            ("checked", Moment(entry.Checked)),
            ("found", entry.Found is { } found ? WordOf(found) : null),
            ("canonical", Scalar(entry.Canonical)),
        ];

    private static string? Moment(DateTimeOffset? moment) =>
        moment?.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(value))]
    private static string? Scalar(string? value) => value is null ? null : YamlText.OfAddress(value);
}
