using System.Collections.Immutable;
using System.Globalization;
using Blog.Model.Dates;

namespace Blog.Editing.Reviews.Texts;

/// <summary>The words of a drafted review in one language. The author can change them in the draft.</summary>
public sealed record ReviewWords
{
    private static readonly ReviewWords English = new()
    {
        Months =
        [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ],
        Title = "Review: {0}",
        Day = "{0} {1}",
        Lead = "What the month was about, in a few sentences.",
        FromThisBlog = "From this blog",
        OddsAndEnds = "Odds and ends",
        OtherNames = ["Other odds and ends"],
        Updated = "Brought up to date on {0}:",
        CopyWent = "{0} is [on {1}]({2}) now, too.",
        NextPart = "Next in {0}: part {1}{2}.",
        LastReview = "The review before this one: {0}.",
    };

    private static readonly ReviewWords German = new()
    {
        Months =
        [
            "Januar",
            "Februar",
            "März",
            "April",
            "Mai",
            "Juni",
            "Juli",
            "August",
            "September",
            "Oktober",
            "November",
            "Dezember",
        ],
        Title = "Rückblick: {0}",
        Day = "{0}. {1}",
        Lead = "Worum es in diesem Monat ging, in wenigen Sätzen.",
        FromThisBlog = "Aus diesem Blog",
        OddsAndEnds = "Dies und das",
        OtherNames = ["Vermischtes"],
        Updated = "Am {0} auf den neuen Stand gebracht:",
        CopyWent = "{0} steht jetzt auch [bei {1}]({2}).",
        NextPart = "Als Nächstes in {0}: Teil {1}{2}.",
        LastReview = "Der Rückblick davor: {0}.",
    };

    /// <summary>All languages; the first stands in for any other language.</summary>
    public static ImmutableArray<ReviewWords> All { get; } = [English, German];

    /// <summary>The heading above news from the blog itself.</summary>
    public required string FromThisBlog { get; init; }

    /// <summary>The heading above links that are about nothing in particular.</summary>
    public required string OddsAndEnds { get; init; }

    /// <summary>The placeholder that the author replaces with an introduction.</summary>
    public required string Lead { get; init; }

    /// <summary>Other names that authors give the section of links about nothing in particular.</summary>
    internal ImmutableArray<string> OtherNames { get; private init; } = [];

    private ImmutableArray<string> Months { get; init; }

    private string Title { get; init; } = "";

    private string Day { get; init; } = "";

    private string Updated { get; init; } = "";

    private string CopyWent { get; init; } = "";

    private string NextPart { get; init; } = "";

    private string LastReview { get; init; } = "";

    /// <summary>The words of a language.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    public static ReviewWords Of(string language) =>
        language.Split('-')[0].Equals("de", StringComparison.OrdinalIgnoreCase) ? German : English;

    /// <summary>The title of a month's review.</summary>
    public string TitleOf(YearMonth month) =>
        Filled(Title, string.Create(CultureInfo.InvariantCulture, $"{Months[month.Month - 1]} {month.Year}"));

    /// <summary>The text before a post that was updated.</summary>
    internal string UpdatedOn(DateTimeOffset day) => Filled(Updated, Filled(Day, day.Day, Months[day.Month - 1]));

    /// <summary>Announces a copy of a post on another site.</summary>
    internal string WentOut(string post, string site, string address) => Filled(CopyWent, post, site, address);

    /// <summary>Announces a part of a series; its title may be empty.</summary>
    internal string Next(string series, int part, string title) =>
        Filled(NextPart, series, part, title.Length == 0 ? "" : ", " + title);

    /// <summary>Leads to the review before.</summary>
    internal string Before(string review) => Filled(LastReview, review);

    private static string Filled(string words, params ReadOnlySpan<object> particulars) =>
        string.Format(CultureInfo.InvariantCulture, words, particulars);
}
