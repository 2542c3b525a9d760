using System.Globalization;

namespace Blog.Answers;

/// <summary>Numbers with nouns, as people read them.</summary>
internal static class Counted
{
    /// <summary><c>1 page</c>, <c>2 pages</c>, <c>10,000 pages</c>.</summary>
    public static string Of(int number, string noun) => Of(number, noun, noun + "s");

    /// <summary><c>1 copy</c>, <c>2 copies</c>.</summary>
    public static string Of(int number, string one, string several) =>
        $"{number.ToString("N0", CultureInfo.InvariantCulture)} {(number == 1 ? one : several)}";
}
