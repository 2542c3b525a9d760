namespace Blog.Syndication.Conversions;

/// <summary>Titles that are longer than the target takes.</summary>
internal static class TitleCut
{
    /// <summary>The title, cut between words where one is near, with an ellipsis.</summary>
    public static string Cut(string title, Conversion conversion)
    {
        var most = conversion.Traits.MaxTitle;
        if (title.Length <= most)
            return title;
        var length = Math.Max(most - 1, 0);
        if (length > 0 && char.IsHighSurrogate(title[length - 1]))
            length--;
        var space = title.LastIndexOf(' ', length);
        var cut = title[..(space > length / 2 ? space : length)].TrimEnd(' ', ',', ':', '-', '–') + "…";
        conversion.Lost(
            conversion.Request.Source,
            "title",
            $"'{cut}': {conversion.Request.Target.Name} takes {most} characters"
        );
        return cut;
    }
}
