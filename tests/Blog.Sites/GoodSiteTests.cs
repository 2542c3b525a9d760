using System.Text;
using Blog.Testing;
using Blog.Text;

namespace Blog.Sites;

public class GoodSiteTests
{
    public static TheoryData<string> Sites =>
        [
            .. Directory
                .EnumerateDirectories(Path.Combine(Repository.Here, "Valid"))
                .Select(d => Path.GetFileName(d)!)
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Sites))]
    public void A_good_site_gives_its_approved_outputs(string name)
    {
        var built = SiteNamed(name).Build();
        Assert.DoesNotContain(built.Mistakes, m => m.Severity != DiagnosticSeverity.Information);
        var approved = Path.Combine(Repository.Here, "Valid", name, "approved");
        if (Repository.IsApproving)
            Approve(approved, built);
        Assert.Equal(TextIn(NoticesOf(approved)), string.Concat(built.Diagnostics.Select(d => d + "\n")));
        var files = Repository.FilesIn(approved).ToList();
        Assert.Equal(files.Select(f => f.Path), built.Paths.Where(p => !IsOfCopies(p)));
        Assert.Equal(TextIn(PicturesOf(approved)), PicturesFor(built));
        Assert.All(files, f => Assert.Equal(File.ReadAllText(f.Full, Encoding.UTF8), built.Output(f.Path)));
    }

    // The diagnostics of a site that needs no mending lie beside its outputs; most sites have none.
    private static string NoticesOf(string approved) => approved + "-notices.txt";

    // Only the names of pictures for copies: their pixels depend on the fonts and the libvips of the machine.
    private static string PicturesOf(string approved) => approved + "-pictures.txt";

    private static bool IsOfCopies(string path) => path.StartsWith("copies/", StringComparison.Ordinal);

    private static string PicturesFor(BuiltSite built) =>
        string.Concat(built.Paths.Where(IsOfCopies).Select(p => p + "\n"));

    private static string TextIn(string file) => File.Exists(file) ? File.ReadAllText(file, Encoding.UTF8) : "";

    private static TestSite SiteNamed(string name)
    {
        var files = Repository.FilesIn(Path.Combine(Repository.Here, "Valid", name, "site"));
        return files.Aggregate(TestSite.With(), (site, file) => site.File(file.Path, File.ReadAllBytes(file.Full)));
    }

    private static void Approve(string folder, BuiltSite built)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        foreach (var path in built.Paths.Where(p => !IsOfCopies(p)))
        {
            var full = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllBytes(full, built.Outputs[path].Bytes.ToArray());
        }

        Approve(NoticesOf(folder), string.Concat(built.Diagnostics.Select(d => d + "\n")));
        Approve(PicturesOf(folder), PicturesFor(built));
    }

    private static void Approve(string file, string text)
    {
        File.Delete(file);
        if (text.Length > 0)
            File.WriteAllText(file, text);
    }
}
