using System.Globalization;
using Blog.Disk;
using Blog.Model;
using Blog.Pipelines;
using Blog.Pipelines.CrossPosts;
using Blog.Pipelines.Documents;

namespace Blog.Commands;

/// <summary>Writes a copy that a target has published into the front matter of its post.</summary>
internal static class CopyWriter
{
    /// <summary>Writes it, unless the post names that address already or the copy is a draft.</summary>
    /// <returns>The lines to write by hand where the front matter cannot be edited; null when all is done.</returns>
    public static string? Write(OpenedSite opened, Site site, SitePost post, CrossPostTarget target, LedgerEntry entry)
    {
        if (entry.IsDraft || entry.Url is not { } url || post.Post.CrossPosts.Any(c => c.To == target.Key && c.Url == url))
            return null;
        var settings = site.Catalogue.Settings;
        var day = TimeZoneInfo.ConvertTime(entry.Copied ?? opened.Request.Now, settings.TimeZone).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var path = opened.Folder.PathOf(post.Source.Value);
        var edited = CopyRecording.Record(post.Source, File.ReadAllBytes(path), new CrossPost(target.Key, target.Name, url, null, null), day, settings.CrossPosts);
        if (edited.Refusal is not null)
            return edited.Lines;
        WholeFile.Write(path, edited.Bytes.Span);
        return null;
    }
}
