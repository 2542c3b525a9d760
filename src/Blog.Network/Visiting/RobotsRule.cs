namespace Blog.Network.Visiting;

/// <summary>One rule of a <c>robots.txt</c>.</summary>
/// <param name="Pattern">The beginning of paths; <c>*</c> stands for anything, and <c>$</c> at the end for the
/// end.</param>
/// <param name="IsAllowed">Whether such paths may be read.</param>
internal sealed record RobotsRule(string Pattern, bool IsAllowed)
{
    /// <summary>Whether a path with its query fits.</summary>
    public bool Fits(string path)
    {
        var isWhole = Pattern.EndsWith('$');
        var parts = (isWhole ? Pattern[..^1] : Pattern).Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal))
            return false;
        var at = parts[0].Length;
        // Each part at its first place leaves the most room for those after it; the last of a whole pattern has to be
        // at the end.
        for (var i = 1; i < parts.Length; i++)
        {
            if (isWhole && i == parts.Length - 1)
                return path.Length - at >= parts[i].Length && path.EndsWith(parts[i], StringComparison.Ordinal);
            var found = path.IndexOf(parts[i], at, StringComparison.Ordinal);
            if (found < 0)
                return false;
            at = found + parts[i].Length;
        }

        return !isWhole || at == path.Length;
    }
}
