using Blog.Testing;
using Blog.Tests.Fakes;
using CsCheck;

namespace Blog.Tests.Commands.Build;

public class BuildAgainPropertyTests
{
    private const string Settings = TestSite.Settings;
    private const string A = "site/content/posts/a.md";
    private const string Page = "site/output/posts/a/index.html";
    private const string Mine = "mine";
    private const string Front = "---\ntitle: A\ndate: 2020-01-01\ntags: [x]\n---\n";

    // Texts, front matter, settings, theme, included files, renames, deletions, and the output itself.
    private static readonly Action<TestFolder>[] Edits =
    [
        f => f.Write(A, Front + "One.\n"),
        f => f.Write(A, Front + "Two.\n\n## Head\n"),
        f => f.Write(A, Front + "[broken](missing.md)\n"),
        f => f.Write(A, Front.Replace("tags", "titel") + "One.\n"),
        f => f.Write(A, Front.Replace("[x]", "[x, y]\nslug: moved") + "One.\n"),
        f => f.Write(A, Front.Replace("[x]", "[x]\ndraft: true") + "One.\n"),
        f => f.Write(A, Front.Replace("2020-01-01", "2025-01-01") + "One.\n"),
        f => f.Write(A, Front.Replace("2020-01-01", "2020-01-01\nexpires: 2022-01-01") + "One.\n"),
        f => f.Write(A, "# No front matter\n\nOne.\n"),
        f => f.Write("site/content/posts/b.md", "---\ntitle: B\ndate: 2020-01-02\n---\n[a](a.md)\n"),
        f => f.Write("site/content/posts/b.md", "---\ntitle: B\ndate: 2020-01-02\n---\n[a](a.md#head) ![](/p.svg)\n"),
        f => f.Write("site/content/posts/b.md", "---\ndate: 2020-01-02\n---\n# Heading\n\nText.\n"),
        f => f.Write("site/content/p.svg", "<svg width=\"3\" height=\"4\"/>"),
        f => f.Write("site/content/p.svg", "<svg width=\"5\" height=\"4\"/>"),
        f => f.Write("site/content/site.yml", Settings),
        f => f.Write("site/content/site.yml", Settings + "defaults: {posts: {title: T, tags: [d]}}\n"),
        f => f.Write("site/content/site.yml", Settings + "feeds: {content: summary}\n"),
        f => f.Write("site/content/_theme/layouts/post.html", "<b>{{ post.title }}</b>{{ post.content }}\n"),
        f => DeleteFile(f, "site/content/_theme/layouts/post.html"),
        f => DeleteFile(f, "site/content/posts/b.md"),
        f => Move(f, "site/content/posts/b.md", "site/content/posts/c.md"),
        f => Move(f, "site/content/posts/c.md", "site/content/posts/b.md"),
        f => f.Age("site/content"),
        f => DeleteFile(f, Page),
        f => Change(f, Page, Mine),
        f => DeleteFolder(f, "site/output/posts"),
        f => DeleteFolder(f, "site/.cache"),
    ];

    private static readonly string[][] Options =
    [
        [],
        ["--drafts"],
        ["--future"],
        ["--verify"],
        ["--strict"],
        ["--keep-going"],
        ["--now", "2021-01-01"],
        ["--now", "2023-01-01"],
    ];

    [Fact]
    public void After_any_edits_a_build_leaves_and_says_what_a_clean_build_does() =>
        Gen.Select(Gen.Int[0, Edits.Length - 1].Array[1, 3], Gen.Int[0, 2 * Options.Length])
            .Array[2, 8]
            .Sample(AssertSame, iter: 12, threads: 1);

    private static void AssertSame((int[] Edits, int Option)[] steps)
    {
        using var host = new TestHost { MakesRealSites = true };
        host.LetFilesSettle();
        host.WriteTheme();
        host.Folder.Write("site/content/site.yml", Settings);
        host.Folder.Write(A, Front + "One.\n");
        AssertSame(host, [], 0);
        for (var i = 0; i < steps.Length; i++)
        {
            foreach (var edit in steps[i].Edits)
                Edits[edit](host.Folder);
            AssertSame(host, Options[steps[i].Option % Options.Length], i + 1);
        }
    }

    // A build into a new folder has no record, so that it makes all.
    private static void AssertSame(TestHost host, string[] options, int number)
    {
        var touched = Bytes(host.Folder, "site/output");
        var built = host.Run(["build", .. options]);
        var clean = host.Run(["build", .. options, "--output", $"clean-{number}"]);
        Assert.Equal(clean.ExitCode, built.ExitCode);
        Assert.Equal(clean.Error.Replace($"clean-{number}/", "output/"), built.Error);
        var isPublished = Directory.Exists(host.Folder.PathOf($"site/clean-{number}"));
        var expected = isPublished ? Bytes(host.Folder, $"site/clean-{number}") : touched;
        // What somebody changed by hand stays when the site has no such file, and is in the way when it has one again.
        var kept = "posts/a/index.html\n" + Mine;
        var output = Bytes(host.Folder, "site/output");
        if (output.Contains(kept) && !expected.Contains(kept))
            DeleteFile(host.Folder, Page);
        Assert.Equal(expected, output.Where(f => f != kept || expected.Contains(kept)));
    }

    private static void Move(TestFolder folder, string from, string to)
    {
        if (File.Exists(folder.PathOf(from)))
            File.Move(folder.PathOf(from), folder.PathOf(to), overwrite: true);
    }

    private static void Change(TestFolder folder, string path, string text)
    {
        if (File.Exists(folder.PathOf(path)))
            folder.Write(path, text);
    }

    private static void DeleteFile(TestFolder folder, string path)
    {
        if (File.Exists(folder.PathOf(path)))
            File.Delete(folder.PathOf(path));
    }

    private static void DeleteFolder(TestFolder folder, string path)
    {
        if (Directory.Exists(folder.PathOf(path)))
            Directory.Delete(folder.PathOf(path), recursive: true);
    }

    private static IReadOnlyList<string> Bytes(TestFolder folder, string path) =>
        [.. folder.Files(path).Select(f => f + "\n" + folder.Read($"{path}/{f}"))];
}
