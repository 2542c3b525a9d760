using System.Collections.Immutable;
using Blog.Model;
using Blog.Model.CrossPosts;

namespace Blog.Reading.Parsing.Fields;

/// <summary>The settings that decide how a single document is read.</summary>
/// <param name="TimeZone">The zone of dates that give none.</param>
/// <param name="Permalinks">How addresses are made.</param>
/// <param name="AuthorNames">The names that documents may give as their authors.</param>
/// <param name="Targets">The targets of copies, by key, name and host; the rest of these settings is not used.</param>
/// <param name="Home">Where the site is published: its own addresses may be written whole.</param>
/// <param name="Language">The site's language, for documents whose file names do not end in a language.</param>
internal sealed record ParsingOptions(
    TimeZoneInfo TimeZone,
    PermalinkPatterns Permalinks,
    ImmutableArray<string> AuthorNames,
    CrossPostSettings Targets,
    BaseUrl Home,
    string Language
)
{
    /// <summary>Those of a site.</summary>
    public static ParsingOptions Of(SiteSettings settings) =>
        new(
            settings.TimeZone,
            settings.Permalinks,
            [.. settings.Authors.Select(a => a.Name)],
            settings.CrossPosts,
            settings.BaseUrl,
            settings.Language
        )
        {
            KnowsAuthors = settings.KnowsAuthors,
        };

    /// <summary>Whether the names are all authors of the site.</summary>
    public bool KnowsAuthors { get; init; } = true;
}
