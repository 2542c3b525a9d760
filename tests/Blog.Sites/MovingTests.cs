using System.Globalization;
using System.Text;
using Blog.Import;
using Blog.Import.Foreign;
using Blog.Import.Reports;
using Blog.Testing;
using Blog.Text;

namespace Blog.Sites;

public class MovingTests
{
    private static readonly string Moving = Path.Combine(Repository.Here, "Moving");

    public static TheoryData<string> Blogs =>
        [.. Directory.EnumerateDirectories(Moving).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Blogs))]
    public void A_blog_that_moves_in_gives_its_approved_files_and_report(string name)
    {
        var imported = Import(name);
        Assert.Null(imported.Refusal);
        var folder = Path.Combine(Moving, name, "imported");
        if (Repository.IsApproving)
            Approve(name, imported);
        var approved = Repository.FilesIn(folder).ToList();
        Assert.Equal(approved.Select(f => f.Path), imported.Files.Select(f => f.Path.Value));
        Assert.All(
            approved.Zip(imported.Files),
            pair => Assert.Equal(TextOf(File.ReadAllBytes(pair.First.Full)), TextOf(pair.Second.Read()))
        );
        Assert.Equal(TextIn(name, "report.txt"), Shown(imported));
    }

    [Theory]
    [MemberData(nameof(Blogs))]
    public void A_blog_that_moved_in_builds_with_its_approved_diagnostics(string name)
    {
        var diagnostics = string.Concat(Build(name).Diagnostics.Select(d => d + "\n"));
        if (Repository.IsApproving)
            File.WriteAllText(Path.Combine(Moving, name, "diagnostics.txt"), diagnostics);
        Assert.Equal(TextIn(name, "diagnostics.txt"), diagnostics);
    }

    // With the theme that a new blog has: its directives stand in texts that move in.
    private static BuiltSite Build(string name) =>
        Import(name)
            .Files.Aggregate(
                Repository.SiteIn(Repository.Root.FullName, "themes/base", "themes/paper"),
                (site, file) => site.File(file.Path.Value, file.Read().ToArray())
            )
            .At("2030-01-01")
            .Build();

    private static ImportedBlog Import(string name)
    {
        var files = Repository.FilesIn(Path.Combine(Moving, name, "blog")).Select(Source);
        return Importer.Import(new ImportRequest(new SourceTree(name, files)));
    }

    private static SourceFile Source((string Path, string Full) file)
    {
        var bytes = File.ReadAllBytes(file.Full);
        return new SourceFile(new ContentPath(file.Path), bytes.Length, () => bytes);
    }

    private static string Shown(ImportedBlog imported)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{imported.Source}: {imported.Why}\n\n");
        foreach (var document in imported.Report.Documents)
            text.Append(
                CultureInfo.InvariantCulture,
                $"{document.Source} -> {document.Path}{(document.IsHeldBack ? " (draft)" : "")}\n"
            );
        text.Append('\n');
        foreach (var address in imported.Report.Addresses)
            text.Append(CultureInfo.InvariantCulture, $"{address.Address} {Word(address.Answer)} {address.At}\n");
        text.Append('\n');
        foreach (var remark in imported.Report.Remarks)
            text.Append(
                CultureInfo.InvariantCulture,
                $"{remark.Kind}: {remark.Source}:{remark.Line}: {remark.Subject} -> {remark.Outcome}\n"
            );
        return text.ToString();
    }

    private static string Word(AddressAnswer answer) =>
        answer switch
        {
            AddressAnswer.Page => "=",
            AddressAnswer.Redirect => "->",
            _ => "lost",
        };

    // Pictures are compared by their bytes, shown as text.
    private static string TextOf(ReadOnlyMemory<byte> bytes) => Encoding.Latin1.GetString(bytes.Span);

    private static string TextIn(string name, string file) =>
        File.ReadAllText(Path.Combine(Moving, name, file), Encoding.UTF8);

    private static void Approve(string name, ImportedBlog imported)
    {
        var folder = Path.Combine(Moving, name, "imported");
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        foreach (var file in imported.Files)
        {
            var full = Path.Combine(folder, file.Path.Value);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllBytes(full, file.Read().ToArray());
        }

        File.WriteAllText(Path.Combine(Moving, name, "report.txt"), Shown(imported));
    }
}
