using Blog.Disk;
using Blog.Publishing;

namespace Blog.CrossPosts;

/// <summary>
/// Takes out of the output folder what earlier versions exported there: copies of posts, drafts among them, which
/// would be uploaded with the site.
/// </summary>
internal static class FormerCopies
{
    private const string Former = "_crossposts";

    /// <summary>
    /// Moves the folder of exported copies to where they are exported now, or beside it when there are some already.
    /// </summary>
    public static void Move(OutputFolder output, SiteFolder site)
    {
        var former = new DirectoryInfo(Path.Combine(output.FullPath, Former));
        if (!former.Exists || former.LinkTarget is not null)
            return;
        var now = Outbox.PathOf(site, RenditionFolder.Name);
        for (var i = 2; Path.Exists(now); i++)
            now = Outbox.PathOf(site, $"{RenditionFolder.Name}-{i}");
        Directory.CreateDirectory(Path.GetDirectoryName(now)!);
        if (!TryMove(former, now))
            Copy(former, now);
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
