namespace Blog.Text;

/// <content>What grows beyond what a site can need.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>BLOG195.</summary>
    public static readonly DiagnosticRule IncludesTooLarge = Error(
        "BLOG195",
        "The document includes more than {0} files, or {1} million characters of them.",
        "Files that include others are counted each time: "
            + "ten that each include the next ten times are more than any page can hold.",
        "Include fewer files, or each of them less often."
    );

    /// <summary>BLOG196.</summary>
    public static readonly DiagnosticRule ControlCharacter = Warning(
        "BLOG196",
        "The control character {0} stands here.",
        "No page, feed or mail can show it, and XML may not hold it; "
            + "U+FFFD stands in its place wherever the text is shown. More may follow in this file.",
        "Delete it, or write the character that was meant."
    );

    private static DiagnosticRule[] LimitsRules => [IncludesTooLarge, ControlCharacter];
}
