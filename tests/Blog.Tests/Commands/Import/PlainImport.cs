using System.Text;
using Blog.Import;
using Blog.Import.Foreign;
using Blog.Import.Reports;
using Blog.Testing;
using Blog.Text;

namespace Blog.Tests.Commands.Import;

/// <summary>An importer of posts that need no change.</summary>
internal static class PlainImport
{
    public static ImportedBlog Of(ImportRequest request)
    {
        ImportedFile[] posts =
        [
            .. request
                .Tree.Below("_posts")
                .Select(f => new ImportedFile(
                    new ContentPath(f.Path.Stem == "evil" ? "content/../../evil.md" : $"content/posts/{f.Path.Name}"),
                    f.Read,
                    f.Path
                )
                {
                    IsHeldBack = IsDraft(f.Read()),
                }),
        ];
        var settings = Encoding.UTF8.GetBytes(TestSite.Settings);
        return new ImportedBlog
        {
            Source = "Jekyll",
            Why = "there is a folder _posts/",
            Origin = new BlogOrigin(null, null, Path.GetFileNameWithoutExtension(request.Tree.Name)),
            Files = [.. posts, new ImportedFile(new ContentPath("content/site.yml"), () => settings, null)],
            Report = new ImportReport
            {
                Documents = [.. posts.Select(p => new ReportedDocument(p.Source!.Value, null, p.Path, p.IsHeldBack))],
                Addresses = [new ReportedAddress("/old/a/", AddressAnswer.Redirect, "/posts/a/")],
                Remarks =
                [
                    new Remark(
                        RemarkKind.Lost,
                        "{% foo %}",
                        "left as it is",
                        new ContentPath("_posts/2020-01-02-b.md"),
                        4
                    ),
                ],
            },
        };
    }

    private static bool IsDraft(ReadOnlyMemory<byte> bytes) =>
        Encoding.UTF8.GetString(bytes.Span).Contains("draft: true", StringComparison.Ordinal);
}
