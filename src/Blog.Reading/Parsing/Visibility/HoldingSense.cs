namespace Blog.Reading.Parsing.Visibility;

/// <summary>The meaning of a key's value for whether a document is public.</summary>
public enum HoldingSense
{
    /// <summary>Yes holds the document back.</summary>
    YesHoldsBack,

    /// <summary>No holds the document back; a date is the day from which it is published.</summary>
    NoHoldsBack,

    /// <summary>Yes makes a page that no list shows.</summary>
    YesUnlists,

    /// <summary>No makes a page that no list shows.</summary>
    NoUnlists,

    /// <summary>Yes keeps search engines out.</summary>
    YesIsNotIndexed,

    /// <summary>No keeps search engines out.</summary>
    NoIsNotIndexed,

    /// <summary>Yes keeps the page out of the sitemap.</summary>
    YesLeavesSitemap,

    /// <summary>
    /// No keeps the page out of the sitemap, and so does a map that says <c>exclude</c>, <c>disable</c> or
    /// <c>ignore</c>.
    /// </summary>
    NoLeavesSitemap,

    /// <summary>A word: <c>draft</c>, <c>private</c>, <c>published</c>.</summary>
    Word,

    /// <summary>A word. Only the plainest words hold the document back, since the key also has other uses.</summary>
    DraftWord,

    /// <summary>Words for search engines; <c>noindex</c> and <c>none</c> count.</summary>
    Robots,

    /// <summary>The day from which the document is published; yes holds it back.</summary>
    From,

    /// <summary>The day from which the document is no longer published.</summary>
    Until,

    /// <summary>Any value but no holds the document back: it is only for some readers.</summary>
    Password,

    /// <summary>A map with <c>list</c> and <c>render</c>.</summary>
    Build,

    /// <summary>The word for no instead of an address holds the document back.</summary>
    Address,
}
