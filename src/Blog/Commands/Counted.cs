using System.Globalization;

namespace Blog.Commands;

/// <summary>Numbers with nouns.</summary>
internal static class Counted
{
    /// <summary><c>1 page</c>, <c>2 pages</c>, <c>10,000 pages</c>.</summary>
    public static string Of(int number, string noun) =>
        $"{number.ToString("N0", CultureInfo.InvariantCulture)} {noun}{(number == 1 ? "" : "s")}";
}
