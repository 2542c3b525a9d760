using Blog.Rules.Repository;

namespace Blog.Rules.Projects;

public class RoomReadmeRules
{
    private const int MostLines = 80;

    [Fact]
    public void Every_room_says_on_one_page_what_it_is() =>
        HouseRule.Holds(
            $"Each project below src/ has a README.md under {MostLines} lines: "
                + "what comes in, what goes out, the file to open first, what it must not know.",
            "Write it, or shorten it.",
            ProjectFile
                .Src.Select(p => (p.Folder, Text: RepositoryRoot.Read(p.Folder + "/README.md")))
                .Where(r => r.Text is null || r.Text.Split('\n').Length > MostLines)
                .Select(r =>
                    $"{r.Folder}/README.md {(r.Text is null ? "is missing" : $"has {r.Text.Split('\n').Length} lines")}"
                )
        );
}
