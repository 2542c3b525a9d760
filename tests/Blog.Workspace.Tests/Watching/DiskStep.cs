using Blog.Testing;
using Blog.Workspace.Disk;
using CsCheck;

namespace Blog.Workspace.Tests.Watching;

/// <summary>Something done to the files of a site.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Path">Where, below the site's root.</param>
/// <param name="Other">The text to write, where to move it, or where a link leads.</param>
internal sealed record DiskStep(string Kind, string Path, string Other)
{
    private static readonly Gen<string> Places = Gen.OneOf(
        "content/a.md",
        "content/b.md",
        "content/p.png",
        "content/b",
        "content/b/a.md",
        "content/b/p.png",
        "content/b/d",
        "content/b/d/e.md",
        "content/b-d.md",
        "content/l",
        "content/l/x.md",
        "content/m",
        "content/.hidden/x.md",
        "content/node_modules/y.js",
        "content/z.md~",
        "themes",
        "themes/t",
        "themes/t/t.css"
    );

    // Outside content/ and themes/, with links that lead there.
    private static readonly Gen<string> PlacesBehindLinks = Gen.OneOf(
        Places,
        Gen.OneOf("shared", "shared/s.md", "shared/d/s.md")
    );

    private static readonly Gen<string> Targets = Gen.OneOf(
        "b",
        "a.md",
        "../shared",
        "../shared/s.md",
        "b/d/e.md",
        "m",
        "l",
        ".",
        "..",
        "../..",
        "nowhere",
        "b/a.md"
    );

    private static readonly Gen<string> Texts = Gen.OneOf("", "one", "two", "longer text");

    /// <summary>Steps without symbolic links.</summary>
    public static Gen<DiskStep> Any { get; } = Of(Places);

    /// <summary>Steps with symbolic links among them.</summary>
    public static Gen<DiskStep> AnyWithLinks { get; } =
        Gen.Frequency(
            (4, Of(PlacesBehindLinks)),
            (
                1,
                Gen.Select(
                    Gen.OneOf("content/l", "content/m", "content/b/l"),
                    Targets,
                    (path, target) => new DiskStep("link", path, target)
                )
            )
        );

    /// <summary>Does it where that is possible.</summary>
    /// <returns>The paths that a system would report; none where nothing was done.</returns>
    public IEnumerable<string> Do(TestFolder folder)
    {
        try
        {
            return Act(folder, folder.PathOf("site/" + Path));
        }
        catch (IOException)
        {
            return [];
        }
        catch (UnauthorizedAccessException)
        {
            return [];
        }
    }

    private IEnumerable<string> Act(TestFolder folder, string full)
    {
        switch (Kind)
        {
            case "write":
                var above = AboveThatIsMissing(folder);
                folder.Write("site/" + Path, Other);
                return [ToldOf(folder, RealPath.Of(full)!), .. above];
            case "delete" when Directory.Exists(full) && new DirectoryInfo(full).LinkTarget is null:
                var deleted = Told(folder, Path);
                Directory.Delete(full, recursive: true);
                return [deleted];
            case "delete" when File.Exists(full) || new FileInfo(full).LinkTarget is not null:
                File.Delete(full);
                return [Told(folder, Path)];
            case "move" when System.IO.Path.Exists(full) && !System.IO.Path.Exists(folder.PathOf("site/" + Other)):
                var from = Told(folder, Path);
                Directory.Move(full, folder.PathOf("site/" + Other));
                return [from, Told(folder, Other)];
            case "link" when !System.IO.Path.Exists(full):
                var aboveLink = AboveThatIsMissing(folder);
                folder.Link("site/" + Path, Other);
                return [Told(folder, Path), .. aboveLink];
            default:
                return [];
        }
    }

    // A system reports the place where something stands, not the links by which one may get there.
    private static string Told(TestFolder folder, string path)
    {
        var full = folder.PathOf("site/" + path);
        return ToldOf(
            folder,
            System.IO.Path.Combine(
                RealPath.Of(System.IO.Path.GetDirectoryName(full)!)!,
                System.IO.Path.GetFileName(full)
            )
        );
    }

    private static string ToldOf(TestFolder folder, string real) =>
        System.IO.Path.GetRelativePath(RealPath.Of(folder.Root)!, real).Replace('\\', '/');

    private static Gen<DiskStep> Of(Gen<string> places) =>
        Gen.Frequency(
            (5, Gen.Select(places, Texts, (path, text) => new DiskStep("write", path, text))),
            (2, places.Select(path => new DiskStep("delete", path, ""))),
            (2, Gen.Select(places, places, (path, other) => new DiskStep("move", path, other)))
        );

    // The outermost folder that has to be made: all that a system is sure to report.
    private string[] AboveThatIsMissing(TestFolder folder)
    {
        var missing = "";
        for (
            var at = System.IO.Path.GetDirectoryName(Path)!;
            at.Length > 0 && !Directory.Exists(folder.PathOf("site/" + at));
            at = System.IO.Path.GetDirectoryName(at)!
        )
            missing = at;
        return missing.Length > 0 ? [Told(folder, missing)] : [];
    }
}
