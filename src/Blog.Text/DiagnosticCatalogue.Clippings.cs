namespace Blog.Text;

/// <content>What may be wrong with clippings and drafted reviews.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>BLOG135.</summary>
    public static readonly DiagnosticRule ClippingKeyUnknown = Error(
        "BLOG135",
        "A clipping has no key '{0}'.",
        "Every key of a clipping is known to the program; what this one says would reach no review.",
        "Correct the key, or see the list in docs/clippings.md."
    );

    /// <summary>BLOG136.</summary>
    public static readonly DiagnosticRule ClippingsNotRead = Error(
        "BLOG136",
        "Expected {0} here, found {1}.",
        "A file of clippings is a list: each item is an address, or a map with url, note, tags and date.",
        "Write '- url: https://…' at the start of a line, or see docs/clippings.md."
    );

    /// <summary>BLOG137.</summary>
    public static readonly DiagnosticRule ClippedTwice = Warning(
        "BLOG137",
        "'{0}' was clipped in this month already.",
        "A review shows a link once, in whatever form its address is written; what this clipping says would be lost.",
        "Put the two together."
    );

    /// <summary>BLOG138.</summary>
    public static readonly DiagnosticRule ClippingsOfNoMonth = Error(
        "BLOG138",
        "'{0}' is no month.",
        "The clippings of a month lie in a file of its name, in content/clippings/ itself; those of other files "
            + "would reach no review.",
        "Name the file like 2020-11.yml."
    );

    /// <summary>BLOG139.</summary>
    public static readonly DiagnosticRule DraftNotExtended = Error(
        "BLOG139",
        "The file was not changed: {0}",
        "What a program adds to clippings and reviews leaves every other byte as it is, and is written only "
            + "where reading the file again shows that it did just that.",
        "Write the lines that are shown by hand, or mend what stands in the way."
    );

    private static DiagnosticRule[] ClippingsRules =>
        [ClippingKeyUnknown, ClippingsNotRead, ClippedTwice, ClippingsOfNoMonth, DraftNotExtended];
}
