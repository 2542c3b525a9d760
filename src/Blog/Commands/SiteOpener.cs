using System.Globalization;
using Blog.Pages.Theme;
using Blog.Reading;
using Blog.Text;
using Blog.Workspace.Disk;
using Blog.Workspace.Editing;

namespace Blog.Commands;

/// <summary>Finds the site that a command is about.</summary>
internal static class SiteOpener
{
    /// <summary>Opens the site; null when there is none (BLOG004) or when the moment to build for cannot be told, which
    /// is then said.</summary>
    public static OpenedSite? Open(CommandContext context, SharedValues values, Reply reply)
    {
        if (Moment(context.Surroundings, values, reply) is not { } now)
            return null;
        if (Find(context.Surroundings, values, reply) is not { } site)
            return null;
        var content = new DiskContentStore(site, context.Surroundings.Clock);
        return new OpenedSite(
            site,
            content,
            new BuildRequest
            {
                Content = new ThemedContentStore(content, context.Surroundings.Themes),
                Now = now,
                IncludeDrafts = values.Drafts,
                IncludeFuture = values.Future,
                IncludeExpired = values.Expired,
                BaseUrl = values.BaseUrl,
            }
        );
    }

    /// <summary>Finds the root of the site; null when there is none (BLOG004), which is then said.</summary>
    public static SiteFolder? Find(Surroundings surroundings, SharedValues values, Reply reply)
    {
        if (Look(surroundings, values) is { } site)
        {
            // Before any file is read: what a killed command left may be an author's save.
            new SiteEditor(site, surroundings.Clock).Recover();
            return site;
        }

        var folder = FolderOf(surroundings, values);
        reply.Refuse(DiagnosticCatalogue.SiteNotFound.At(SourceLocation.OfFile(new ContentPath("")), folder));
        return null;
    }

    /// <summary>The root of the site; null when there is none, which is not said.</summary>
    public static SiteFolder? Look(Surroundings surroundings, SharedValues values)
    {
        var folder = FolderOf(surroundings, values);
        return values.Root is null ? SiteFolder.FindFrom(folder) : SiteFolder.At(folder);
    }

    private static string FolderOf(Surroundings surroundings, SharedValues values) =>
        Path.GetFullPath(values.Root ?? ".", surroundings.WorkingFolder);

    /// <summary>Whether the moment to build for is said, and does not follow the time.</summary>
    public static bool HasMoment(Surroundings surroundings, SharedValues values) =>
        values.Now is not null || surroundings.Variable("SOURCE_DATE_EPOCH") is { Length: > 0 };

    /// <summary>The moment to build for; null when it cannot be told, which is then said.</summary>
    public static DateTimeOffset? Moment(Surroundings surroundings, SharedValues values, Reply reply)
    {
        var moment = MomentOf(surroundings, values);
        if (moment is null)
            reply.Refuse("The environment variable SOURCE_DATE_EPOCH is not a number of seconds since 1970.");
        return moment;
    }

    // https://reproducible-builds.org/specs/source-date-epoch/
    private static DateTimeOffset? MomentOf(Surroundings surroundings, SharedValues values)
    {
        if (values.Now is { } now)
            return now;
        if (surroundings.Variable("SOURCE_DATE_EPOCH") is not { Length: > 0 } epoch)
            return surroundings.Clock.GetUtcNow();
        // Up to the year 9998: later moments leave no room for a time zone.
        return
            long.TryParse(epoch, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            && seconds <= 253_370_764_800
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;
    }
}
