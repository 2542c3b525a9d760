namespace Blog.Text;

/// <content>What may be wrong with clippings and reviews.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>A clipping has a key that does not exist.</summary>
    public static readonly DiagnosticRule ClippingKeyUnknown = Error(
        "BLOG135",
        "A clipping has no key '{0}'.",
        "Every key of a clipping is known to the program; what this one says would reach no review.",
        "Correct the key, or see the list in docs/clippings.md."
    );

    /// <summary>A file of clippings is not a list of addresses and maps.</summary>
    public static readonly DiagnosticRule ClippingsNotRead = Error(
        "BLOG136",
        "Expected {0} here, found {1}.",
        "A file of clippings is a list: each item is an address, or a map with url, note, tags and date.",
        "Write '- url: https://…' at the start of a line, or see docs/clippings.md."
    );

    /// <summary>A link is clipped twice in one month.</summary>
    public static readonly DiagnosticRule ClippedTwice = Warning(
        "BLOG137",
        "'{0}' was clipped in this month already.",
        "A review shows a link once, in whatever form its address is written; what this clipping says would be lost.",
        "Put the two together."
    );

    /// <summary>A file of clippings is not named after a month.</summary>
    public static readonly DiagnosticRule ClippingsOfNoMonth = Error(
        "BLOG138",
        "'{0}' is not a month.",
        "The clippings of a month lie in a file of its name, in content/clippings/ itself; those of other files "
            + "would reach no review.",
        "Name the file like 2020-11.yml."
    );

    /// <summary>A clipping or a review could not be added to without changing anything else.</summary>
    public static readonly DiagnosticRule DraftNotExtended = Error(
        "BLOG139",
        "The file was not changed: {0}",
        "What a program adds to clippings and reviews leaves every other byte as it is, and is written only where "
            + "reading the file again shows that it did just that.",
        "Write the lines that are shown by hand, or mend what stands in the way."
    );

    /// <summary>Two reviews are about the same month.</summary>
    public static readonly DiagnosticRule ReviewMonthTwice = Warning(
        "BLOG140",
        "Another review is about {0} already.",
        "A review is about the month in its file's name, in 'month', or else of its date. Of two about one month, "
            + "readers take one for the other.",
        "Correct the month of one of them: month: 2020-11."
    );

    /// <summary>Two reviews have the same number.</summary>
    public static readonly DiagnosticRule ReviewNumberTwice = Error(
        "BLOG141",
        "Another review has the number {0} already.",
        "Reviews are counted by month, on from the last 'number' that one of them gives; a number that was given "
            + "again counts some of them twice.",
        "Give it a number that no other has, or leave 'number' out to count on."
    );

    private static DiagnosticRule[] ReviewsRules =>
        [
            ClippingKeyUnknown,
            ClippingsNotRead,
            ClippedTwice,
            ClippingsOfNoMonth,
            DraftNotExtended,
            ReviewMonthTwice,
            ReviewNumberTwice,
        ];
}
