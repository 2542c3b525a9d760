namespace Blog.Markdown.Alerts;

/// <summary>The kinds of alerts, as on GitHub.</summary>
internal static class AlertKinds
{
    /// <summary>The title of an alert of this kind, written in any case; null when there is no such kind.</summary>
    public static string? TitleOf(ReadOnlySpan<char> kind)
    {
        foreach (var title in (ReadOnlySpan<string>)["Note", "Tip", "Important", "Warning", "Caution"])
        {
            if (kind.Equals(title, StringComparison.OrdinalIgnoreCase))
                return title;
        }

        return null;
    }
}
