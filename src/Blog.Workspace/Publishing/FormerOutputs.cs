using Blog.Workspace.CrossPosts;
using Blog.Workspace.Disk;
using Blog.Workspace.Publishing.Folders;

namespace Blog.Workspace.Publishing;

/// <summary>
/// Moves out of the output folder what earlier versions wrote there and the manifest does not list: renditions and
/// mails, some of them of drafts, which would be uploaded with the site.
/// </summary>
public static class FormerOutputs
{
    private const string Former = "_crossposts";

    private const string FormerMails = "_newsletter";

    private const string Message = "message.eml";

    /// <summary>
    /// Moves renditions to today's folder of renditions, or beside it when that exists, and mails to a folder beside
    /// today's.
    /// </summary>
    public static void Move(OutputFolder output, SiteFolder site)
    {
        MoveMails(output, site);
        var former = new DirectoryInfo(Path.Combine(output.FullPath, Former));
        if (!former.Exists || former.LinkTarget is not null)
            return;
        var now = Free(site, RenditionFolder.Name);
        Directory.CreateDirectory(Path.GetDirectoryName(now)!);
        if (!TryMove(former, now))
            Copy(former, now);
    }

    // A folder with a message is a mail. Files that somebody put beside it stay.
    private static void MoveMails(OutputFolder output, SiteFolder site)
    {
        var mails = new DirectoryInfo(Path.Combine(output.FullPath, FormerMails));
        if (!mails.Exists || mails.LinkTarget is not null)
            return;
        DirectoryInfo[] former =
        [
            .. mails
                .EnumerateDirectories()
                .Where(m => m.LinkTarget is null && File.Exists(Path.Combine(m.FullName, Message))),
        ];
        if (former.Length == 0)
            return;
        var now = Free(site, "newsletter-former");
        foreach (var mail in former)
        {
            Directory.CreateDirectory(Path.Combine(now, mail.Name));
            foreach (var name in (ReadOnlySpan<string>)[Message, "index.html", "index.txt"])
            {
                if (File.Exists(Path.Combine(mail.FullName, name)))
                    File.Move(Path.Combine(mail.FullName, name), Path.Combine(now, mail.Name, name));
            }

            if (!mail.EnumerateFileSystemInfos().Any())
                mail.Delete();
        }
    }

    private static string Free(SiteFolder site, string name)
    {
        var path = Outbox.PathOf(site, name);
        for (var i = 2; Path.Exists(path); i++)
            path = Outbox.PathOf(site, $"{name}-{i}");
        return path;
    }

    private static bool TryMove(DirectoryInfo former, string now)
    {
        try
        {
            former.MoveTo(now);
            return true;
        }
        catch (IOException)
        {
            // The two lie on different volumes.
            return false;
        }
    }

    private static void Copy(DirectoryInfo former, string now)
    {
        foreach (var file in former.EnumerateFiles("*", SearchOption.AllDirectories))
        {
            var path = Path.Combine(now, Path.GetRelativePath(former.FullName, file.FullName));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            file.CopyTo(path);
        }

        former.Delete(recursive: true);
    }
}
