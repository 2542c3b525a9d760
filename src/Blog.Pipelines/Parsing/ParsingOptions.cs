using System.Collections.Immutable;
using Blog.Model;

namespace Blog.Pipelines.Parsing;

/// <summary>The settings that decide how a single document is read.</summary>
/// <param name="TimeZone">The zone of dates that give none.</param>
/// <param name="Permalinks">How addresses are made.</param>
/// <param name="AuthorNames">The names that documents may give as their authors.</param>
/// <param name="Targets">The targets of copies, by key, name and host; nothing else of these settings is asked for.</param>
public sealed record ParsingOptions(TimeZoneInfo TimeZone, PermalinkPatterns Permalinks, ImmutableArray<string> AuthorNames, CrossPostSettings Targets)
{
    /// <summary>Those of a site.</summary>
    public static ParsingOptions Of(SiteSettings settings) =>
        new(settings.TimeZone, settings.Permalinks, [.. settings.Authors.Select(a => a.Name)], settings.CrossPosts);
}
