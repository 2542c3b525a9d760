namespace Blog.Html.Mail;

/// <summary>Keeps texts from being taken for the placeholders of providers: otherwise a post about templates would lose
/// its code on the way, or be refused.</summary>
internal static class MailPlaceholders
{
    // The beginnings of providers' placeholders, and HTML that a mail program shows as the same characters.
    private static readonly (string Sign, string Inert)[] Signs =
    [
        ("{{", "{&#123;"),
        ("{%", "{&#37;"),
        ("{$", "{&#36;"),
        ("*|", "*&#124;"),
    ];

    /// <summary>The HTML with all placeholders made inert except the one that is meant.</summary>
    /// <param name="html">HTML without style sheets.</param>
    /// <param name="meant">The placeholder as it is written there; empty for none.</param>
    public static string Inert(string html, string meant)
    {
        var inert = Replaced(html);
        return meant.Length == 0 ? inert : inert.Replace(Replaced(meant), meant, StringComparison.Ordinal);
    }

    private static string Replaced(string text) =>
        Signs.Aggregate(text, (t, s) => t.Replace(s.Sign, s.Inert, StringComparison.Ordinal));
}
