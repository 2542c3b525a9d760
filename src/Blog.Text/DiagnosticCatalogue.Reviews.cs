namespace Blog.Text;

/// <content>What may be wrong with reviews.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>BLOG140.</summary>
    public static readonly DiagnosticRule ReviewMonthTwice = Warning(
        "BLOG140",
        "Another review is about {0} already.",
        "A review is about the month in its file's name, in 'month', or else of its date. Of two about one "
            + "month, readers take one for the other.",
        "Correct the month of one of them: month: 2020-11."
    );

    /// <summary>BLOG141.</summary>
    public static readonly DiagnosticRule ReviewNumberTwice = Error(
        "BLOG141",
        "Another review has the number {0} already.",
        "Reviews are counted by month, on from the last 'number' that one of them gives; a number that was given "
            + "again counts some of them twice.",
        "Give it a number that no other has, or leave 'number' out to count on."
    );

    private static DiagnosticRule[] ReviewsRules => [ReviewMonthTwice, ReviewNumberTwice];
}
