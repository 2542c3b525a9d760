namespace Blog.Text;

/// <content>What other programs understand in Markdown, and what of it is not shown here.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>BLOG167.</summary>
    public static readonly DiagnosticRule ExtraCells = Warning(
        "BLOG167",
        "This row has more cells than the table has columns ({0}): readers do not see '{1}'.",
        "The row with the titles says how many columns a table has; cells beyond them are dropped, as on GitHub.",
        "Add a title, or write '\\|' for a '|' that is text, in code too."
    );

    /// <summary>BLOG168.</summary>
    public static readonly DiagnosticRule ForeignTemplate = Warning(
        "BLOG168",
        "'{0}' is {1}, which means nothing here: {2}.",
        "It comes from another generator and does nothing here. Of each kind in a document, the first is reported.",
        "Write what it stood for. If it is meant as text, put it in backticks or a fence."
    );

    /// <summary>BLOG169.</summary>
    public static readonly DiagnosticRule UnknownFenceWord = Warning(
        "BLOG169",
        "Left out, since it means nothing behind a fence: '{0}'.",
        "A fence has title=\"…\", linenos or linenos=10, line numbers in braces for lines to "
            + "highlight, diff, file=… and region=….",
        "Delete it, or write it as one of those."
    );

    /// <summary>BLOG170.</summary>
    public static readonly DiagnosticRule ForeignContainer = Warning(
        "BLOG170",
        "'{0}' is a container of another program: {1}.",
        "Other programs have boxes by other names, or by other marks than ':::'.",
        "Write an alert ('> [!NOTE]') or a directive of the theme ('::: details')."
    );

    /// <summary>BLOG187.</summary>
    public static readonly DiagnosticRule SpacedAddress = Warning(
        "BLOG187",
        "'{0}' is no {1}, since there is a space in its address: readers see it as it stands.",
        "An address ends at the first space (CommonMark 0.31.2, 6.3); other programs are not so strict.",
        "Put the address in angle brackets, or write '%20' for each space."
    );

    /// <summary>BLOG171.</summary>
    public static readonly DiagnosticRule UnusedFootnote = Warning(
        "BLOG171",
        "Nothing refers to the footnote '{0}', so readers do not see it.",
        "Notes are shown where the text refers to them; there is no '[^{0}]' in the text.",
        "Refer to it, or delete it. If it is text, write '\\[' for '['."
    );

    /// <summary>BLOG172.</summary>
    public static readonly DiagnosticRule UnusedDefinition = Warning(
        "BLOG172",
        "Nothing uses the definition '{0}', so readers do not see it{1}.",
        "'[label]: address' gives a link of the text its address, and '*[label]: "
            + "words' explains an abbreviation; neither is shown itself. "
            + "Those that hold an address are reported once for a document. '[comment]: #' and '[//]: "
            + "<>' count as comments.",
        "Delete it. If it is text, write '\\[' for '['."
    );

    /// <summary>BLOG173.</summary>
    public static readonly DiagnosticRule DoubleDefinition = Warning(
        "BLOG173",
        "'{0}' is defined in line {1} too, so readers do not see this.",
        "A label means one thing in a document: the first footnote or link that is defined with it, "
            + "the last abbreviation.",
        "Give it another label, or delete it."
    );

    /// <summary>BLOG175.</summary>
    public static readonly DiagnosticRule UnknownDirectiveWord = Warning(
        "BLOG175",
        "Left out, since it means nothing to the directive '{0}': '{1}'.",
        "Its template in the theme reads no attribute of that name.",
        "Delete it. A text of several words goes in quotes: summary=\"More of it\"."
    );

    private static DiagnosticRule[] DialectsRules =>
        [
            ExtraCells,
            ForeignTemplate,
            UnknownFenceWord,
            ForeignContainer,
            SpacedAddress,
            UnusedFootnote,
            UnusedDefinition,
            DoubleDefinition,
            UnknownDirectiveWord,
        ];
}
