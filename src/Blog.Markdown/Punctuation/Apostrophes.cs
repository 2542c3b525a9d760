using System.Collections.Immutable;

namespace Blog.Markdown.Punctuation;

/// <summary>
/// Tells the apostrophes that stand for something left out: before <c>s</c> and its like, before years and before
/// shortened words.
/// </summary>
internal static class Apostrophes
{
    private static readonly ImmutableArray<string> _contractions = ["s", "t", "d", "m", "ll", "re", "ve"];

    // Words that exist only with an apostrophe.
    private static readonly ImmutableArray<string> _shortened =
    [
        "tis",
        "tisn",
        "twas",
        "twasn",
        "twere",
        "tweren",
        "twill",
        "twould",
        "twouldn",
        "twixt",
        "em",
        "n",
        "nuff",
        "til",
        "cept",
        "fraid",
        "nother",
        "neath",
        "gainst",
        "pon",
        "ello",
        "tude",
    ];

    // Words that may as well open a quotation.
    private static readonly ImmutableArray<string> _perhapsShortened =
    [
        "bout",
        "cause",
        "cos",
        "coz",
        "cuz",
        "er",
        "fore",
        "hood",
        "im",
        "kay",
        "round",
        "s",
        "sup",
        "till",
    ];

    private static readonly ImmutableArray<string> _shortenedInDutch = ["s", "t", "n", "m", "k", "r", "d", "ns", "ie"];

    /// <summary>Whether a word that ends what is before it follows: <c>'s</c>, <c>'ll</c>.</summary>
    public static bool IsContraction(ReadOnlySpan<char> rest) => IsIn(_contractions, rest);

    /// <summary>Whether a year without its century follows, or a word that is only written with an
    /// apostrophe.</summary>
    /// <param name="rest">What follows the apostrophe.</param>
    /// <param name="language">The language (BCP 47).</param>
    public static bool IsShortened(ReadOnlySpan<char> rest, string language) =>
        IsDecade(rest) || IsIn(_shortened, rest) || (IsDutch(language) && IsIn(_shortenedInDutch, rest));

    /// <summary>Whether a word follows that is often written with an apostrophe.</summary>
    public static bool IsPerhapsShortened(ReadOnlySpan<char> rest) => IsIn(_perhapsShortened, rest);

    /// <summary>Whether this is the first of the two apostrophes of <c>'n'</c>.</summary>
    public static bool IsAnd(ReadOnlySpan<char> rest) => rest.Length >= 2 && rest[0] is 'n' or 'N' && rest[1] == '\'';

    private static bool IsDutch(string language) => language.Split('-')[0].ToLowerInvariant() is "nl" or "af" or "fy";

    private static bool IsDecade(ReadOnlySpan<char> rest)
    {
        var word = Word(rest);
        var isDecade = word.Length is 2 or 3 && !word[..2].ContainsAnyExceptInRange('0', '9') && word[2..] is "" or "s";
        return isDecade && !IsClosed(rest, word);
    }

    private static bool IsIn(ImmutableArray<string> words, ReadOnlySpan<char> rest)
    {
        var word = Word(rest);
        if (IsClosed(rest, word))
            return false;
        foreach (var candidate in words)
        {
            if (word.Equals(candidate, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    // The longest of the words is far shorter: a long one is not gone through for each quote.
    private static ReadOnlySpan<char> Word(ReadOnlySpan<char> rest)
    {
        var length = 0;
        while (length < rest.Length && length < 10 && char.IsLetterOrDigit(rest[length]))
            length++;
        return rest[..length];
    }

    // "'s'" is a letter in quotes.
    private static bool IsClosed(ReadOnlySpan<char> rest, ReadOnlySpan<char> word) =>
        rest[word.Length..] is ['\''] or ['\'', not (>= 'a' and <= 'z'), ..];
}
