using Blog.Text;

namespace Blog.Reading.Exclusion;

/// <summary>Recognises exports of other programs by their content: they hold drafts, and readers' names and
/// addresses.</summary>
public static class Exports
{
    /// <summary>The program a file was exported from, as a reason; null for other files.</summary>
    /// <param name="path">The file.</param>
    /// <param name="head">The start of the file, as far as it is searched.</param>
    public static string? Find(ContentPath path, ReadOnlySpan<byte> head) =>
        path.Extension switch
        {
            ".json" => OfJson(head),
            ".xml" or ".wxr" or ".atom" => OfXml(head),
            ".csv" => OfCsv(head),
            ".sql" => OfSql(head),
            ".enex" => "it is an export of Evernote, with private notes",
            ".txt" => OfText(head),
            _ when head.StartsWith("SQLite format 3\0"u8) => OfSqlite(head),
            _ => null,
        };

    private static string? OfJson(ReadOnlySpan<byte> json)
    {
        var isGhost =
            Has(json, "\"exported_on\"")
            || (Has(json, "\"db\"") && Has(json, "\"data\""))
            || Has(json, "\"mobiledoc\"")
            || (Has(json, "\"posts_tags\"") && Has(json, "\"users\""));
        if (isGhost)
            return "it is an export of Ghost, with drafts and people's addresses";
        return Has(json, "\"email\"") && (Has(json, "\"password\"") || Has(json, "\"password_hash\""))
            ? "it holds passwords beside mail addresses"
            : null;
    }

    private static string? OfXml(ReadOnlySpan<byte> xml)
    {
        if (Has(xml, "http://wordpress.org/export/"))
            return "it is an export of WordPress, with drafts and people's addresses";
        if (Has(xml, "http://schemas.google.com/blogger/"))
            return "it is an export of Blogger, with drafts and comments";
        var hasHidden = Has(xml, "state=\"draft\"") || Has(xml, "state=\"private\"");
        if (Has(xml, "<tumblr") || (hasHidden && Has(xml, "<post ")))
            return "it is an export of Tumblr, with drafts";
        return Has(xml, "http://disqus.com/disqus-internals")
            ? "it is an export of Disqus, with people's addresses"
            : null;
    }

    // The first line names the columns: of subscribers at Substack, Mailchimp, Ghost, Buttondown and others.
    private static string? OfCsv(ReadOnlySpan<byte> csv)
    {
        var end = csv.IndexOf((byte)'\n');
        var columns = end < 0 ? csv : csv[..end];
        var hasAddress = Has(columns, "email") || Has(columns, "e-mail");
        var isList =
            Has(columns, "subscri")
            || Has(columns, "optin")
            || (Has(columns, "first") && Has(columns, "name"))
            || Has(columns, "opt_in")
            || Has(columns, "active_subscription")
            || Has(columns, "member_rating")
            || Has(columns, "stripe_customer");
        if (hasAddress && isList)
            return "it is a list of subscribers, with their addresses";
        return Has(columns, "post_id") && Has(columns, "is_published")
            ? "it is an export of Substack, with drafts"
            : null;
    }

    // The format of Movable Type, TypePad and others.
    private static string? OfText(ReadOnlySpan<byte> text) =>
        text.StartsWith("AUTHOR: "u8) || text.StartsWith("TITLE: "u8)
            ? Has(text, "\nSTATUS: ") && Has(text, "\n-----")
                ? "it is an export of Movable Type, with drafts"
                : null
            : null;

    private static string? OfSqlite(ReadOnlySpan<byte> database) =>
        Has(database, "CREATE TABLE") && (Has(database, "password") || Has(database, "email"))
            ? "it is a database with people's addresses or passwords"
            : null;

    private static string? OfSql(ReadOnlySpan<byte> sql) =>
        Has(sql, "wp_users") || Has(sql, "wp_posts")
            ? "it is a copy of WordPress's database, with drafts and people's addresses"
        : Has(sql, "`users`") && Has(sql, "`password`") ? "it is a copy of a database with people's passwords"
        : null;

    private static bool Has(ReadOnlySpan<byte> text, string part)
    {
        Span<byte> sought = stackalloc byte[part.Length];
        for (var i = 0; i < part.Length; i++)
            sought[i] = (byte)part[i];
        if (text.IndexOf(sought) >= 0)
            return true;
        // Columns are named in any case.
        sought[0] = (byte)char.ToUpperInvariant(part[0]);
        return sought[0] != part[0] && text.IndexOf(sought) >= 0;
    }
}
