namespace Blog.Browser.Chromium;

/// <summary>How a page is looked at.</summary>
/// <param name="Width">The width of the window in CSS pixels.</param>
/// <param name="IsDark">Whether the system prefers dark colours.</param>
/// <param name="HasJavaScript">Whether scripts run.</param>
public sealed record PageOptions(int Width = 1280, bool IsDark = false, bool HasJavaScript = true);
