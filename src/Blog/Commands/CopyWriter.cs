using System.Globalization;
using Blog.Model;
using Blog.Pages;
using Blog.Reading.Documents;
using Blog.Workspace.CrossPosts;
using Blog.Workspace.Editing;

namespace Blog.Commands;

/// <summary>Writes a copy that a target has published into the front matter of its post.</summary>
internal static class CopyWriter
{
    /// <summary>Writes it, unless the post names that address already or the copy is a draft.</summary>
    /// <returns>Why the front matter could not be edited, and the lines to write by hand; null when all is
    /// done.</returns>
    public static RecordRefusal? Write(
        OpenedSite opened,
        SiteEditor editor,
        Site site,
        SitePost post,
        CrossPostTarget target,
        LedgerEntry entry
    )
    {
        if (
            entry.IsDraft
            || entry.Url is not { } url
            || post.Post.CrossPosts.Any(c => c.To == target.Key && c.Url == url)
        )
            return null;
        var settings = site.Catalogue.Settings;
        var copied = TimeZoneInfo.ConvertTime(entry.Copied ?? opened.Request.Now, settings.TimeZone);
        var day = copied.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var copy = new CrossPost(target.Key, target.Name, url, null, null);
        return new CrossPostEdit(opened.Folder, post.Source, copy, day, settings.CrossPosts).Apply(editor);
    }
}
