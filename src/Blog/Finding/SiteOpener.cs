using System.Globalization;
using Blog.Answers;
using Blog.Engine.Content;
using Blog.Options;
using Blog.Pages;
using Blog.Pages.Proofs;
using Blog.Pages.Theme;
using Blog.Reading.Documents;
using Blog.Running;
using Blog.Text;
using Blog.Workspace.Disk;
using Blog.Workspace.Editing;

namespace Blog.Finding;

/// <summary>Finds and opens the site that a command is about.</summary>
internal static class SiteOpener
{
    /// <summary>Opens the site; null, after saying why, when there is none (BLOG004) or <c>SOURCE_DATE_EPOCH</c> is
    /// malformed.</summary>
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
                Made = new MadeFileStore(site, context.Surroundings.Clock),
                Now = now,
                IncludeDrafts = values.Drafts,
                IncludeFuture = values.Future,
                IncludeExpired = values.Expired,
                BaseUrl = values.BaseUrl,
                Share = values.Share,
            }
        );
    }

    /// <summary>Finds the root of the site; null, after saying so, when there is none (BLOG004).</summary>
    public static SiteFolder? Find(Surroundings surroundings, SharedValues values, Reply reply)
    {
        if (Look(surroundings, values) is { } site)
        {
            // Before any file is read: a killed command may have left a save of the author's half done.
            new SiteEditor(site, surroundings.Clock).Recover();
            return site;
        }

        var folder = FolderOf(surroundings, values);
        reply.Refuse(DiagnosticCatalogue.SiteNotFound.At(SourceLocation.OfFile(new ContentPath("")), folder));
        return null;
    }

    /// <summary>The root of the site; null, without a word, when there is none.</summary>
    public static SiteFolder? Look(Surroundings surroundings, SharedValues values)
    {
        var folder = FolderOf(surroundings, values);
        return values.Root is null ? SiteFolder.FindFrom(folder) : SiteFolder.At(folder);
    }

    private static string FolderOf(Surroundings surroundings, SharedValues values) =>
        Path.GetFullPath(values.Root ?? ".", surroundings.WorkingFolder);

    /// <summary>Whether the moment to build for is fixed by <c>--now</c> or <c>SOURCE_DATE_EPOCH</c>.</summary>
    public static bool HasMoment(Surroundings surroundings, SharedValues values) =>
        values.Now is not null || surroundings.Variable("SOURCE_DATE_EPOCH") is { Length: > 0 };

    /// <summary>The moment to build for; null, after saying so, when <c>SOURCE_DATE_EPOCH</c> is malformed.</summary>
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

/// <summary>A site whose files are listed and that is not mapped yet.</summary>
/// <param name="Folder">The site's root.</param>
/// <param name="Content">The site's files.</param>
/// <param name="Request">What the generator gets.</param>
internal sealed record OpenedSite(SiteFolder Folder, DiskContentStore Content, BuildRequest Request)
{
    /// <summary>Maps the site and checks its texts. Its diagnostics include files that could not be read.</summary>
    /// <param name="generator">Makes the site.</param>
    /// <param name="former">An earlier build, to leave out checks whose results hold; null for none.</param>
    public Site Make(Generator generator, FormerBuild? former = null) =>
        WithProblems(former is null ? generator.Build(Request) : generator.BuildAgain(Request, former));

    /// <summary>Maps the site without rendering its texts. Its diagnostics include files that could not be
    /// read.</summary>
    public Site Map(Generator generator) => WithProblems(generator.Map(Request));

    /// <summary>The same site, with its files from another store.</summary>
    /// <param name="files">The files of the site.</param>
    /// <param name="themes">The program's themes.</param>
    public OpenedSite With(IContentStore files, IContentStore themes) =>
        this with
        {
            Request = Request with { Content = new ThemedContentStore(files, themes) },
        };

    private Site WithProblems(Site site) =>
        Content.Problems.IsEmpty
            ? site
            : site with
            {
                Diagnostics = DiagnosticOrder.Sorted(site.Diagnostics.Concat(Content.Problems)),
            };
}
