using Blog.Pages.Documentation;

namespace Blog.Pages.Tests.Documentation;

public class ReferencePagesTests
{
    public static TheoryData<string> Paths => [.. ReferencePages.All.Select(page => page.Path.Value)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void The_committed_page_is_the_one_the_program_writes(string path)
    {
        var written = ReferencePages.All.Single(page => page.Path.Value == path).Text;
        var committed = File.ReadAllText(Path.Combine(Root(), path)).ReplaceLineEndings("\n");
        Assert.True(
            written == committed,
            $"{path} is out of date: run 'dotnet run -- docs' and commit what it writes."
        );
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Blog.sln")))
            folder = folder.Parent!;
        return folder.FullName;
    }
}
