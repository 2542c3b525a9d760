using System.Globalization;

namespace Blog.Markdown.Footnotes;

/// <summary>The ids of notes and references, unique among documents.</summary>
internal static class FootnoteIds
{
    /// <summary>The id of a note: <c>fn-slug-1</c>.</summary>
    public static string OfNote(string prefix, int number) => Of("fn", prefix, number);

    /// <summary>The id of a reference: <c>fnref-slug-1</c>, and for a note's second reference
    /// <c>fnref-slug-1-2</c>.</summary>
    public static string OfReference(string prefix, int number, int ordinal) =>
        ordinal == 1
            ? Of("fnref", prefix, number)
            : Of("fnref", prefix, number) + "-" + ordinal.ToString(CultureInfo.InvariantCulture);

    private static string Of(string kind, string prefix, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{kind}-{prefix}{(prefix.Length == 0 ? "" : "-")}{number}");
}
