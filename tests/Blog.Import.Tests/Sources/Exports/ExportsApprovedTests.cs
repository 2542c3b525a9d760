using Blog.Import.Foreign;
using Blog.Import.Sources.Ghost;
using Blog.Import.Sources.Medium;
using Blog.Import.Sources.Substack;
using Blog.Import.Sources.WordPress;

namespace Blog.Import.Tests.Sources.Exports;

/// <summary>
/// Whole small exports, and all that is read of them. With APPROVE=1 in the environment that is written again
/// instead of compared.
/// </summary>
public sealed class ExportsApprovedTests
{
    public static TheoryData<string> Names => ["ghost", "medium", "substack", "wordpress"];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_whole_export_is_read_as_approved(string name)
    {
        var path = Path.Combine(GivenExport.FolderOf(name), "read.txt");
        var shown = ShownExport.Of(SourceOf(name), GivenExport.Whole(name));
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
            File.WriteAllText(path, shown);
        Assert.Equal(File.ReadAllText(path), shown);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_private_of_an_export_is_read(string name)
    {
        var shown = ShownExport.Of(SourceOf(name), GivenExport.Whole(name));
        Assert.All(
            new[] { "private.example", "HASH", "sk_live", "Carl", "Rita", "comment", "192.0.2", "opensesame" },
            word => Assert.DoesNotContain(word, shown, StringComparison.OrdinalIgnoreCase)
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_export_is_taken_for_that_of_no_other_service(string name)
    {
        var tree = GivenExport.Whole(name);
        Assert.Equal([name], Sources().Where(s => s.Recognize(tree) is not null).Select(s => s.Key));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Names_of_files_never_leave_their_folder(string name)
    {
        var blog = SourceOf(name).Read(GivenExport.Whole(name), new RemarkLog());
        Assert.All(
            blog.Documents,
            d => Assert.Matches(@"\A[\p{L}\p{N}_-]+\z", d.Name + string.Concat(d.Folder.Split('/')))
        );
    }

    private static IBlogSource SourceOf(string name) => Sources().Single(s => s.Key == name);

    private static IEnumerable<IBlogSource> Sources() =>
        [new GhostSource(), new MediumSource(), new WordPressSource(), new SubstackSource()];
}
