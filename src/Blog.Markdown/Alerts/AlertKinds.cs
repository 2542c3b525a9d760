using Blog.Markdown.Fragments;

namespace Blog.Markdown.Alerts;

/// <summary>The kinds of alerts, as on GitHub.</summary>
internal static class AlertKinds
{
    /// <summary>The title of an alert of this kind, written in any case; null when there is no such kind.</summary>
    public static Word? TitleOf(ReadOnlySpan<char> kind)
    {
        foreach (var title in DocumentWords.Alerts.AsSpan())
        {
            if (kind.Equals(title.Standard, StringComparison.OrdinalIgnoreCase))
                return title;
        }

        return null;
    }
}
