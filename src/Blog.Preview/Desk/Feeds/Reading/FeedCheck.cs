namespace Blog.Preview.Desk.Feeds.Reading;

/// <summary>Finds mistakes in a feed that would trouble its subscribers.</summary>
internal static class FeedCheck
{
    /// <summary>The mistakes, each as a sentence; empty for a feed without any.</summary>
    public static IEnumerable<string> Of(ReadFeed feed)
    {
        if (feed.Failure is { } failure)
            return [failure];
        return OfFeed(feed).Concat(feed.Items.SelectMany(OfItem)).Concat(Repeated(feed));
    }

    private static IEnumerable<string> OfFeed(ReadFeed feed)
    {
        if (feed.Title.Length == 0)
            yield return "It has no title.";
        if (!IsAddress(feed.Link))
            yield return "It does not give the whole address of the site.";
        if (!IsAddress(feed.Self))
            yield return "It does not give its own whole address.";
    }

    private static IEnumerable<string> OfItem(ReadItem item)
    {
        var name = item.Title.Length > 0 ? $"“{item.Title}”" : item.Id;
        if (item.Title.Length == 0)
            yield return $"An item has no title ({name}).";
        if (item.Id.Length == 0)
            yield return $"{name} has no id: readers may show it again and again.";
        if (!IsAddress(item.Link))
            yield return $"{name} has no whole address.";
        if (item.Date.Length == 0)
            yield return $"{name} has no date.";
        else if (item.Published is null)
            yield return $"{name} has a date that cannot be read: {item.Date}.";
        if (item.Html.Length == 0 && item.Summary.Length == 0)
            yield return $"{name} has neither text nor summary.";
        if (item.Image.Length > 0 && !IsAddress(item.Image))
            yield return $"The picture of {name} has no whole address.";
    }

    private static IEnumerable<string> Repeated(ReadFeed feed) =>
        feed
            .Items.Where(i => i.Id.Length > 0)
            .GroupBy(i => i.Id, StringComparer.Ordinal)
            .Where(g => g.Count() > 1)
            .Select(g => $"{g.Count()} items have the id {g.Key}: readers show one of them.");

    private static bool IsAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";
}
