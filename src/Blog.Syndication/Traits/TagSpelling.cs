using System.Text;

namespace Blog.Syndication.Traits;

/// <summary>Spells tags in the letters that a target takes.</summary>
internal static class TagSpelling
{
    /// <summary>
    /// The tag in lower case letters and digits, its words joined: <c>machinelearning</c>, <c>csharp</c>. Empty when
    /// nothing is left.
    /// </summary>
    /// <param name="name">The tag as it is called at home.</param>
    /// <param name="between">What joins its words.</param>
    public static string Joined(string name, string between)
    {
        var joined = new StringBuilder();
        var isApart = false;
        foreach (var c in InLetters(name.ToLowerInvariant()))
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                isApart = joined.Length > 0;
                continue;
            }

            joined.Append(isApart ? between : "").Append(c);
            isApart = false;
        }

        return joined.ToString();
    }

    /// <summary>
    /// The tag as <see cref="Joined(string, string)"/> spells it; null when nothing is left or it is longer than
    /// allowed.
    /// </summary>
    public static string? Joined(string name, string between, int most) => AtMost(most, Joined(name, between));

    /// <summary>
    /// The tag as words with spaces, <c>machine learning</c>; null when nothing is left or it is longer than allowed.
    /// </summary>
    public static string? Words(string name, int most) => AtMost(most, Words(name));

    /// <summary>The tag as words with spaces: <c>machine learning</c>.</summary>
    public static string Words(string name) =>
        string.Join(' ', name.Split(['-', '_', ' '], StringSplitOptions.RemoveEmptyEntries));

    private static string? AtMost(int most, string tag) => tag.Length > 0 && tag.Length <= most ? tag : null;

    // Names of languages that differ by a sign alone.
    private static string InLetters(string name) =>
        name switch
        {
            "c++" => "cpp",
            "c#" => "csharp",
            "f#" => "fsharp",
            ".net" => "dotnet",
            _ => name,
        };
}
