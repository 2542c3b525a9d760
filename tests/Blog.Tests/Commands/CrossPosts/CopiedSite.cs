using System.IO.Compression;
using Blog.Testing;
using Blog.Tests.Fakes;

namespace Blog.Tests.Commands.CrossPosts;

/// <summary>A site on the disk with two posts: one without copies, and one that plans a copy. The clock shows 8:30 in
/// Tokyo on 2 December 2020.</summary>
internal sealed class CopiedSite : IDisposable
{
    public const string Post = "content/posts/2020-11-01-chunks.md";

    public const string Text =
        "---\r\ntitle: Chunks  # short\r\ndate: 2020-11-01\r\n---\r\nA chunk holds four "
        + "rows.\r\n\r\n## Sizes\r\n\r\n| a | b |\r\n|---|---|\r\n| c | d |\r\n";

    public CopiedSite()
    {
        Host.WriteTheme();
        Host.Folder.Write("site/content/site.yml", TestSite.Settings + "time_zone: Asia/Tokyo\n");
        Host.Folder.Write("site/" + Post, Text);
        Host.Folder.Write(
            "site/content/posts/2020-10-01-planned.md",
            "---\ntitle: Planned; later\ndate: 2020-11-03\ncrossposts: {to: dev, after: 3w}\n---\nText.\n"
        );
        Host.WorkingFolder = Host.Folder.Root;
    }

    public TestHost Host { get; } = new() { MakesRealSites = true };

    public RunResult Run(params string[] arguments) => Host.Run(["crosspost", .. arguments]);

    public string Read(string path) => Host.Folder.Read("site/" + path);

    public void Write(string path, string text) => Host.Folder.Write("site/" + path, text);

    public string Unzip(string path)
    {
        using var file = File.OpenRead(Host.Folder.PathOf("site/" + path));
        using var text = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        return text.ReadToEnd();
    }

    public void Dispose() => Host.Dispose();
}
