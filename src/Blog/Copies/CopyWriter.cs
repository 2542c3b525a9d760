using System.Globalization;
using Blog.Answers;
using Blog.Finding;
using Blog.Model.CrossPosts;
using Blog.Pages;
using Blog.Reading.Documents;
using Blog.Terminals;
using Blog.Workspace.CrossPosts;
using Blog.Workspace.Editing;

namespace Blog.Copies;

/// <summary>Writes a published copy into the front matter of its post.</summary>
internal static class CopyWriter
{
    /// <summary>Writes the copy, unless it is a draft or the post has its address already.</summary>
    /// <returns>Why the front matter could not be edited, and the lines to write by hand; null when nothing is left
    /// to do.</returns>
    public static RecordRefusal? Write(
        OpenedSite opened,
        SiteEditor editor,
        Site site,
        SitePost post,
        CrossPostTarget target,
        LedgerEntry entry
    )
    {
        if (entry.IsDraft || entry.Url is not { } url || post.CrossPosts.Any(c => c.To == target.Key && c.Url == url))
            return null;
        var settings = site.Catalogue.Settings;
        var copied = TimeZoneInfo.ConvertTime(entry.Copied ?? opened.Request.Now, settings.TimeZone);
        var day = copied.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var copy = new CrossPost(target.Key, target.Name, url, null, null);
        return new CrossPostEdit(opened.Folder, post.Source, copy, day, settings.CrossPosts).Apply(editor);
    }

    /// <summary>Prints why the front matter of a post could not be edited, and the lines to write there.</summary>
    public static void PrintByHand(Printer error, Reply reply, RecordRefusal unwritten)
    {
        reply.Print(unwritten.Mistakes);
        error.Line("The front matter could not be edited. Write this there:", Ink.Warning);
        error.Writer.Write(unwritten.Lines);
    }
}
