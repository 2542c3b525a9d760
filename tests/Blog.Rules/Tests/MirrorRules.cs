using Blog.Rules.Repository;

namespace Blog.Rules.Tests;

public class MirrorRules
{
    [Fact]
    public void Tests_lie_where_what_they_test_lies() =>
        HouseRule.Holds(
            "tests/ mirrors src/: tests/Blog.X.Tests/A/BTests.cs tests src/Blog.X/A/B.cs, or the "
                + "folder B; a second file on B starts with its name (BPropertyTests).",
            "Move or rename the tests.",
            CodeBase
                .Tests.Where(t =>
                    t.Project.EndsWith(".Tests", StringComparison.Ordinal)
                    && t.Name.EndsWith("Tests", StringComparison.Ordinal)
                )
                .Where(t => !Subjects(t).Any(s => t.Name.StartsWith(s, StringComparison.Ordinal)))
                .Select(t => $"{t.Path} mirrors nothing in src/{RoomOf(t)}/{t.Folder}")
        );

    private static string RoomOf(SourceFile test) => test.Project[..^".Tests".Length];

    // What a test file in this folder may be about: the files there, the folders there, and the folder itself.
    private static IEnumerable<string> Subjects(SourceFile test)
    {
        var here = CodeBase.Src.Where(f => f.Project == RoomOf(test)).ToList();
        var files = here.Where(f => f.Folder == test.Folder).Select(f => f.Name.Split('.')[0]);
        var folders = here.Where(f => IsBelow(f.Folder, test.Folder))
            .Select(f => f.Folder[test.Folder.Length..].Trim('/').Split('/')[0]);
        var own = test.Folder switch
        {
            "" => RoomOf(test).Split('.')[^1],
            // Behaviour specified in .md files is read by one test for all of them.
            "Specifications" => "Specification",
            var folder => folder.Split('/')[^1],
        };
        return files.Concat(folders).Append(own).Where(s => s.Length > 0);
    }

    private static bool IsBelow(string folder, string parent) =>
        folder != parent && (parent.Length == 0 || folder.StartsWith(parent + "/", StringComparison.Ordinal));
}
